import { type Tex, tex } from '../tex.ts';

/** The head of the first page, and the foot of all. */
export const title: Tex = tex`
% \Name{size}{leading}{how it is marked}{text}: made smaller where it would just not fit its line.
\newif\ifCentred \newif\ifFootCentred
\newif\ifFarLines
\newcommand\TitleText[2]{\Above{#1}{\Shape{0}\ifRTL\leftskip=\Loose\else\rightskip=\Loose\fi
  \ifFarLines\parfillskip=0pt\ifRTL\rightskip=\Loose\leftskip=0pt\else\leftskip=\Loose\rightskip=0pt\fi\fi
  \ifCentred\Spare=.5\Spare\leftskip=\Loose\rightskip=\Loose\parfillskip=0pt\fi
  \noindent\ifRTL\beginR\fi\Strut#2\unskip\nobreak\Strut
  \ifRTL\ifCentred\else\ifFarLines\else\nobreak\hskip 0pt plus 1fil\fi\fi\endR\fi\par\LevelFoot}}
\newdimen\Spare
\newcommand\Loose{\Spare plus .3\hsize}
\newcommand\Name[4]{\begingroup\setbox\TextBox\hbox{\begingroup\Size{#1}{#2}#3#4\endgroup}\Size{#1}{#2}%
  \ifdim\wd\TextBox>\hsize\ifdim.7\wd\TextBox<\hsize
    \edef\Shrunk{\number\dimexpr.999\hsize\relax/\number\wd\TextBox}%
    \SetSize{\dimexpr#1bp*\Shrunk\relax}{\dimexpr#2bp*\Shrunk\relax}\fi\fi
  \TitleText{0}{#3#4}\KeepNext\endgroup}
\newcommand\Headline[5]{\begingroup\Size{#2}{#3}\TitleText{#1}{#4#5}\KeepNext\endgroup}
% \Contacts{above}{items}: lines break between items only, if they can; as few of them as it takes, the longest as
% short as may be.
\newcommand\Contacts[2]{\begingroup\SmallSize\LiningFigures\colorlet{Link}{Ink}\Widest=0pt
  \setbox\ItemBox\hbox{#2\unskip}%
  \CountLines\hsize \edef\Fewest{\the\Lines}\Room=\hsize
  \ifnum\Fewest>1 \loop\ifdim\dimexpr\Room-\Widest\relax>.5pt
    \Tried=\dimexpr(\Room+\Widest)/2\relax \CountLines\Tried
    \ifnum\Lines>\Fewest \Widest=\Tried\else\Room=\Tried\fi\repeat\fi
  \Spare=\dimexpr\hsize-\Room\relax
  \TitleText{#1}{\unhbox\ItemBox}\KeepNext\endgroup}
\newsavebox\ItemBox \newcount\Lines \newdimen\Widest \newdimen\Tried
\newcommand\CountLines[1]{\setbox\RowBox\vbox{\hsize=#1\relax\Shape{0}\noindent\unhcopy\ItemBox\par
  \global\Lines=\prevgraf}}
\newcommand\ContactGap{\hskip 1.8em\relax}
\newcommand\Contact[1]{\setbox\TextBox\hbox{\ifRTL\beginR\fi#1\ifRTL\endR\fi}%
  \ifdim\wd\TextBox>\Widest\global\Widest=\wd\TextBox\fi
  \ifdim\Widest>\hsize\global\Widest=\hsize\fi
  \ifdim\wd\TextBox>\hsize#1\else\box\TextBox\fi}
% \WithPhoto{side}{gap}{file}{text}: a text with a photo at the far edge, whole and in its own proportions.
\newcommand\Picture[2]{\includegraphics[width=#1bp,height=#1bp,keepaspectratio]{#2}}
\newsavebox\PhotoBox
\newcommand\WithPhoto[4]{\Above{0}\setbox\TextBox\vtop{\kern0pt\hsize=\dimexpr\hsize-#1bp-#2bp\relax#4}%
  \setbox\PhotoBox\vtop{\kern0pt\hbox to #1bp{\ifRTL\else\hss\fi\Picture{#1}{#3}\ifRTL\hss\fi}}%
  \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr\hsize-#1bp\relax}\PhotoBox\hss}\KeepNext}

% \WithInset{inset}{side}{down}{photo or nothing}{text}: title lines beside a column that may hold the photo.
\newcommand\WithInset[5]{\Above{0}\setbox\TextBox\vtop{\kern0pt\hsize=\dimexpr\hsize-#1bp\relax#5}%
  \setbox\PhotoBox\vtop{\kern#3bp\hbox to #2bp{\ifRTL\else\hss\fi\if\relax\detokenize{#4}\relax\else\Picture{#2}{#4}\fi\ifRTL\hss\fi}}%
  \hbox to\hsize{\Place{#1bp}\TextBox\Place{\dimexpr#1bp-\SideGutter-#2bp\relax}\PhotoBox\hss}\KeepNext}
% \BesideNames{from the top}{names}{contact}: the two side by side where that takes no more than five lines of contact.
\newcommand\BesideNames[3]{\Above{0}\Room=\hsize
  \setbox\DateBox\hbox{\SmallSize\LiningFigures\let\ContactGap\relax\def\Contact##1{##1}#3}%
  \ifdim\wd\DateBox>2\Room#2\Contacts{3}{#3}\else
    \NamesWidth{#2}\ifdim\Widest<.5\Room\Widest=.5\Room\fi\ifdim\Widest>.6\Room\Widest=.6\Room\fi
    \edef\Names{\the\Widest}%
    \setbox\TextBox\vtop{\kern0pt\hsize=\Names\relax#2}%
    \setbox\DateBox\vtop{\kern0pt\kern#1bp\hsize=\dimexpr\hsize-\Names-14bp\relax\FarLinestrue\Contacts{0}{#3}}%
    \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr\Names+14bp\relax}\DateBox\hss}\KeepNext\fi}
% The longer of name and headline, in \Widest.
\newcommand\NamesWidth[1]{\Widest=0pt \begingroup
  \def\Try##1{\setbox\RowBox\hbox{\begingroup##1\endgroup}\ifdim\wd\RowBox>\Widest\global\Widest=\wd\RowBox\fi}%
  \def\Name##1##2##3##4{\Try{\Size{##1}{##2}##3##4}}\def\Headline##1##2##3##4##5{\Try{\Size{##2}{##3}##4##5}}#1\endgroup
  \advance\Widest by 1bp}
`;
