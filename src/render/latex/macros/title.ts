import { type Tex, tex } from '../tex.ts';

/** The head of the first page. */
export const title: Tex = tex`
% ---- The head of the first page ----
% \TitleLook{size}{leading}{look of the name}{above}{size}{leading}{look of the headline}
\newcommand\TitleLook[7]{\def\NameSize{#1bp}\def\NameLeading{#2bp}\def\NameLook{#3}%
  \def\HeadlineAbove{#4}\def\HeadlineSize{\Size{#5}{#6}}\def\HeadlineLook{#7}}
\newif\ifCentred \newif\ifFarLines \newdimen\Spare
\newcommand\Slack{.3\hsize}
\newcommand\Loose{\Spare plus \Slack\relax}
\newcommand\TitleText[1]{\Above{\Shape{0pt}\ifRTL\leftskip=\Loose\else\rightskip=\Loose\fi
  \ifFarLines\parfillskip=0pt\ifRTL\rightskip=\Loose\leftskip=0pt\else\leftskip=\Loose\rightskip=0pt\fi\fi
  \ifCentred\Spare=.5\Spare\leftskip=\Loose\rightskip=\Loose\parfillskip=0pt\fi
  \noindent\ifRTL\beginR\fi\Strut#1\unskip\nobreak\Strut
  \ifRTL\ifCentred\else\ifFarLines\else\nobreak\hskip 0pt plus 1fil\fi\fi\endR\fi\par\LevelFoot}\KeepNext}
% \Name{text}: made smaller where it would just not fit its line.
\newcommand\Name[1]{\Options{above=0}\begingroup
  \setbox\TextBox\hbox{\begingroup\SetSize\NameSize\NameLeading\NameLook#1\endgroup}\SetSize\NameSize\NameLeading
  \ifdim\wd\TextBox>\hsize\ifdim.7\wd\TextBox<\hsize
    \edef\Shrunk{\number\dimexpr.999\hsize\relax/\number\wd\TextBox}%
    \SetSize{\dimexpr\NameSize*\Shrunk\relax}{\dimexpr\NameLeading*\Shrunk\relax}\fi\fi
  \NameLook\TitleText{#1}\endgroup}
\newcommand\Headline[1]{\Options{above=\HeadlineAbove}\begingroup\HeadlineSize\HeadlineLook\TitleText{#1}\endgroup}
% \Contacts[options]{items}: lines break between items only, if they can; as few of them as it takes, the longest as
% short as may be. \Contact[icon]{text}: an item, its icon before it.
\newsavebox\ItemBox \newdimen\Widest \newdimen\Tried
\NewDocumentCommand\Contacts{O{}+m}{\Options{#1}\begingroup\SmallSize\LiningFigures\colorlet{Link}{Ink}\def\Slack{1fil}\Widest=0pt
  \setbox\ItemBox\hbox{\ignorespaces#2\unskip}%
  \TryContacts\hsize \edef\Fewest{\the\Lines}\Room=\hsize
  \ifnum\Fewest>1 \loop\ifdim\dimexpr\Room-\Widest\relax>.5pt
    \Tried=\dimexpr(\Room+\Widest)/2\relax \TryContacts\Tried
    \ifnum\Lines>\Fewest \Widest=\Tried\else\Room=\Tried\fi\repeat\fi
  \Spare=\dimexpr\hsize-\Room\relax
  \TitleText{\unhbox\ItemBox}\endgroup}
\newcommand\TryContacts[1]{\setbox\RowBox\vbox{\hsize=#1\relax\Shape{0pt}\leftskip=0pt\rightskip=0pt plus 1fil\noindent\unhcopy\ItemBox\par
  \global\Lines=\prevgraf}}
\newcommand\ContactGap{\hskip 1.8em\relax\ignorespaces}
\NewDocumentCommand\Contact{om}{\IfValueT{#1}{\Icon{#1}\nobreak\hskip .5em\relax}%
  \setbox\TextBox\hbox{\ifRTL\beginR\fi#2\ifRTL\endR\fi}%
  \Tried=\dimexpr\wd\TextBox\IfValueT{#1}{+1.45em}\relax
  \ifdim\Tried>\hsize\Tried=\hsize\fi \ifdim\Tried>\Widest\global\Widest=\Tried\fi
  \ifdim\wd\TextBox>\hsize#2\else\box\TextBox\fi\ContactGap}
% \Icon{name}: in the middle of its line. It is only drawn: the text beside it says all.
\newcommand\Icon[1]{\raise\dimexpr\LineHeight-.5\baselineskip-.385em\relax
  \hbox to .95em{\ifRTL\beginL\fi\begingroup\color{Accent}\includegraphics[height=.95em]{\Files/icon-#1.pdf}\endgroup\hss\ifRTL\endL\fi}}

% \WithPhoto{side}{gap}{file}{text}: a text with a photo at the far edge, whole and in its own proportions.
\newcommand\Picture[2]{\includegraphics[width=#1bp,height=#1bp,keepaspectratio]{#2}}
\newsavebox\PhotoBox
\newcommand\WithPhoto[4]{\Options{above=0}\Above\setbox\TextBox\vtop{\kern0pt\hsize=\dimexpr\hsize-#1bp-#2bp\relax#4}%
  \setbox\PhotoBox\vtop{\kern0pt\hbox to #1bp{\ifRTL\else\hss\fi\Picture{#1}{#3}\ifRTL\hss\fi}}%
  \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr\hsize-#1bp\relax}\PhotoBox\hss}\KeepNext}
\newif\ifOuterPhoto
% \WithInset{inset}{side}{down}{photo or nothing}{text}: title lines beside a column that may hold the photo.
\newcommand\WithInset[5]{\Options{above=0}\Above\setbox\TextBox\vtop{\kern0pt\hsize=\dimexpr\hsize-#1bp\relax#5}%
  \setbox\PhotoBox\vtop{\kern#3bp\hbox to #2bp{\ifOuterPhoto\ifRTL\hss\fi\else\ifRTL\else\hss\fi\fi
    \if\relax\detokenize{#4}\relax\else\Picture{#2}{#4}\fi\ifOuterPhoto\ifRTL\else\hss\fi\else\ifRTL\hss\fi\fi}}%
  \hbox to\hsize{\Place{#1bp}\TextBox\Place{\dimexpr#1bp-\SideGutter-#2bp\relax}\PhotoBox\hss}\KeepNext}
% \BesideNames{from the top}{names}{contact}: the two side by side where that takes no more than five lines of contact.
\newcommand\BesideNames[3]{\Options{above=0}\Above\Room=\hsize
  \setbox\DateBox\hbox{\SmallSize\LiningFigures\let\ContactGap\ignorespaces\RenewDocumentCommand\Contact{om}{##2\ignorespaces}#3}%
  \ifdim\wd\DateBox>2\Room#2\Contacts[above=3]{#3}\else
    \NamesWidth{#2}\ifdim\Widest<.5\Room\Widest=.5\Room\fi\ifdim\Widest>.6\Room\Widest=.6\Room\fi
    \edef\Names{\the\Widest}%
    \setbox\TextBox\vtop{\kern0pt\hsize=\Names\relax#2}%
    \setbox\DateBox\vtop{\kern0pt\kern#1bp\hsize=\dimexpr\hsize-\Names-14bp\relax\FarLinestrue\Contacts[above=0]{#3}}%
    \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr\Names+14bp\relax}\DateBox\hss}\KeepNext\fi}
% The longer of name and headline, in \Widest.
\newcommand\NamesWidth[1]{\Widest=0pt \begingroup
  \def\Try##1{\setbox\RowBox\hbox{\begingroup##1\endgroup}\ifdim\wd\RowBox>\Widest\global\Widest=\wd\RowBox\fi}%
  \def\Name##1{\Try{\SetSize\NameSize\NameLeading\NameLook##1}}\def\Headline##1{\Try{\HeadlineSize\HeadlineLook##1}}#1\endgroup
  \advance\Widest by 1bp}
`;
