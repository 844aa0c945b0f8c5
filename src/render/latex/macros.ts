import { type Tex, tex } from './tex.ts';

/** Lines and strips. Every line is a box as high as the leading, so that spaces are what they say. */
const LINES: Tex = tex`
% \Size{size}{leading}: every line is a box as high as its leading.
\newdimen\LineHeight \newdimen\LineDepth
\newcommand\Size[2]{\SetSize{#1bp}{#2bp}}
\newcommand\SetSize[2]{\fontsize{#1}{#2}\selectfont
  \LineHeight=\dimexpr#2/2\relax \advance\LineHeight by \Middle\dimexpr#1\relax
  \LineDepth=\dimexpr#2-\LineHeight\relax}
\newcommand\Strut{\vrule width 0pt height \LineHeight depth \LineDepth\relax}

% A hairline across the column.
\newcommand\HeadingRule{{\color{Hairline}\hrule height .5bp}}
% \Above{space}: what parts two strips of a column; no page ends behind \KeepNext.
\newif\ifKeep \newcount\Parting
\newcommand\KeepNext{\global\Keeptrue}
\newcommand\Above[1]{\par\ifKeep\nobreak\else\penalty\Parting\fi\global\Keepfalse
  \vskip #1bp\relax\nointerlineskip}
\newcommand\NewPage{\par\penalty-10000\relax}
% What stays whole where a page can hold it, unless it must stay with what is before it.
\newsavebox\WholeBox \newif\ifBound
\newenvironment{Whole}{\par\Boundfalse\ifKeep\Boundtrue\fi\setbox\WholeBox\vbox\bgroup\Parting=10000\relax}
  {\par\egroup\ifBound\nobreak\else\ifdim\ht\WholeBox<\textheight
    \ifdim\ht\WholeBox>\dimexpr\pagegoal-\pagetotal\relax\NewPage\fi\fi\fi\unvbox\WholeBox}

% \Shape{indent}: lines that begin at an indent and end where their words do.
\newcommand\Shape[1]{\parindent=0pt
  \ifRTL\rightskip=#1bp\relax\leftskip=\Ragged\relax\parfillskip=0pt
  \else\leftskip=#1bp\relax\rightskip=\Ragged\relax\parfillskip=0pt plus 1fil\fi}
\newcommand\Begin{\noindent\ifRTL\beginR\fi\Strut}
\newcommand\End{\unskip\nobreak\Strut\ifRTL\nobreak\hskip 0pt plus 1fil\endR\fi\par}

% \Text{above}{indent}{hang}{text}: a paragraph, its first line beginning outside the others by the hang.
\newcommand\Text[4]{\Above{#1}{\Shape{#2}\Begin\kern-#3bp\relax#4\End}}
\newcommand\EndText[4]{\Above{#1}{\Shape{#2}\parfillskip=0pt
  \ifRTL\rightskip=0pt plus 1fil\else\leftskip=0pt plus 1fil\fi\Begin#4\unskip\Strut\ifRTL\endR\fi\par}}
% \Line: the same, never parted by the end of a page.
\newcommand\Line[4]{{\interlinepenalty=10000\relax\Text{#1}{#2}{#3}{#4}}}
% \Outside{room}{mark}: what hangs outside the first line of a text, a bullet or a number.
\newcommand\Outside[2]{\hbox to 0pt{\ifRTL\hbox to #1bp{\hss\begingroup\beginR#2\endR\endgroup}\hss\else\hss\hbox to #1bp{\begingroup#2\endgroup\hss}\fi}}

% \begin{Columns}{above}{indent}{how many}{between}: they are read one after the other, on every page anew.
% What a page can hold stays together; only what is longer is parted.
\newsavebox\ColumnBox
\NewDocumentEnvironment{Columns}{mmmm+b}{\Above{#1}\multicolsep=0pt \columnsep=#4bp
  \ifRTL\RLmulticolcolumns\fi
  \setbox\ColumnBox\vbox{\hsize=\dimexpr\hsize-#2bp\relax\linewidth=\hsize\begin{multicols}{#3}#5\par\end{multicols}}%
  \ifdim\dimexpr\ht\ColumnBox+\dp\ColumnBox\relax<.7\textheight
    \ifRTL\box\ColumnBox\else\moveright#2bp\box\ColumnBox\fi
  \else\premulticols=2\baselineskip \postmulticols=0pt
    \linewidth=\dimexpr\hsize-#2bp\relax \@totalleftmargin=\ifRTL 0pt\else #2bp\fi\relax
    \begin{multicols}{#3}#5\par\end{multicols}\fi}{}
`;

/** Dates beside a text. */
const DATES: Tex = tex`
% Dates and asides beside a text: in one line if they fit, else one under the other, else a paragraph of their own.
\newdimen\Room \newdimen\DateWidth \newsavebox\DateBox \newsavebox\TextBox
\newcommand\DateStyle{\TableFigures\color{Secondary}}
\newcommand\DateRow[1]{\hbox{\begingroup\DateStyle\ifRTL\beginR\fi\Strut#1\ifRTL\endR\fi\endgroup}}
\newcommand\DateLine[1]{\DateRow{#1}}
\newcommand\FlushDate[1]{\hbox to\DateWidth{\ifRTL\else\hss\fi\DateRow{#1}\ifRTL\hss\fi}}
% \SetDates{in one line}{stacked}: puts what fits into \DateBox.
\newcommand\SetDates[2]{\setbox\DateBox\DateRow{#1}%
  \ifdim\wd\DateBox>.4\Room
    \setbox\DateBox\vbox{\offinterlineskip#2}\DateWidth=\wd\DateBox
    \setbox\DateBox\vtop{\let\DateLine\FlushDate\offinterlineskip#2}\fi
  \DateWidth=\wd\DateBox}
\newcommand\DateText[3]{\Text{#1}{#2}{0}{\DateStyle\renewcommand\DateLine[1]{##1\Break{}}#3}}
% \SetBody{width}{hang}{text}
\newcommand\SetBody[3]{\setbox\TextBox\vtop{\hsize=\dimexpr#1+#2bp\relax\Shape{#2}\Begin\kern-#2bp\relax#3\End}}
% \Place{from the beginning of the line}{box}
\newcommand\Place[2]{\hbox to 0pt{\kern\ifRTL\dimexpr\hsize-#1-\wd#2\relax\else\dimexpr#1\relax\fi\box#2\hss}}

% Dates flush with the far edge: \DatedFarLast{above}{indent}{hang}{text}{in one line}{stacked}
\newcommand\FarDates[3]{\Room=\dimexpr\hsize-#1bp\relax\SetDates{#2}{#3}}
\newcommand\FarBody[2]{\SetBody{\dimexpr\Room-\DateWidth-1.6\dimexpr\f@size pt\relax\relax}{#1}{#2}}
\newcommand\DatedFarLast[6]{\FarDates{#2}{#5}{#6}\ifdim\DateWidth>.4\Room
    \Line{#1}{#2}{#3}{#4}\KeepNext\DateText{0}{#2}{#6}%
  \else\Above{#1}\FarBody{#3}{#4}\hbox to\hsize{\Place{\dimexpr#2bp-#3bp\relax}\TextBox
    \Place{\dimexpr\hsize-\DateWidth\relax}\DateBox\hss}\fi}
\newcommand\DatedFarFirst[6]{\FarDates{#2}{#5}{#6}\ifdim\DateWidth>.4\Room
    \DateText{#1}{#2}{#6}\KeepNext\Line{0}{#2}{#3}{#4}%
  \else\Above{#1}\FarBody{#3}{#4}\hbox to\hsize{\Place{\dimexpr\hsize-\DateWidth\relax}\DateBox
    \Place{\dimexpr#2bp-#3bp\relax}\TextBox\hss}\fi}
\newcommand\DatedFarProse[6]{\FarDates{#2}{#5}{#6}\ifdim\DateWidth>.4\Room
    \DateText{#1}{#2}{#6}\KeepNext\Text{0}{#2}{#3}{#4}%
  \else\Above{#1}{\Shape{#2}\dp\DateBox=0pt
    \advance\ifRTL\leftskip\else\rightskip\fi by \dimexpr\DateWidth+1.6\dimexpr\f@size pt\relax\relax
    \Begin\hbox to 0pt{\ifRTL\hss\box\DateBox\kern\dimexpr\Room-\DateWidth\relax
    \else\kern\dimexpr\Room-\DateWidth\relax\box\DateBox\hss\fi}#4\End}\fi}

% Dates in a column at the side: \DatedSideFirst{above}{indent}{hang}{text}{in one line}{stacked}{a line follows: 0 or 1}
\newcommand\SideDates[2]{\setbox\DateBox\DateRow{#1}%
  \ifdim\wd\DateBox>\SideWidth\setbox\DateBox\vtop{\hsize=\SideWidth\parindent=0pt
    \leftskip=0pt plus 1fil\rightskip=0pt\parfillskip=0pt
    \ifRTL\leftskip=0pt\rightskip=0pt plus 1fil\fi
    \renewcommand\DateLine[1]{\noindent\ifRTL\beginR\fi\Strut##1\unskip\Strut\ifRTL\endR\fi\par\nointerlineskip}%
    \begingroup\DateStyle\tolerance=9999 #2\endgroup}\fi
  \DateWidth=\wd\DateBox}
\newcommand\SideOverhang[1]{\ifnum#1=1\ifdim\dp\DateBox<1.9\baselineskip\ifdim\dp\DateBox>\baselineskip
  \dp\DateBox=\LineDepth\fi\fi\fi}
\newcommand\SideSet[5]{\SideDates{#4}{#5}\SetBody{\dimexpr\hsize-#1bp\relax}{#2}{#3}}
\newcommand\PlaceSideDate[1]{\Place{\dimexpr#1bp-\SideGutter-\DateWidth\relax}\DateBox}
\newcommand\DatedSideFirst[7]{\Above{#1}\SideSet{#2}{#3}{#4}{#5}{#6}\SideOverhang{#7}%
  \hbox to\hsize{\PlaceSideDate{#2}\Place{\dimexpr#2bp-#3bp\relax}\TextBox\hss}}
\newcommand\DatedSideLast[7]{\Above{#1}\SideSet{#2}{#3}{#4}{#5}{#6}\SideOverhang{#7}%
  \hbox to\hsize{\Place{\dimexpr#2bp-#3bp\relax}\TextBox\PlaceSideDate{#2}\hss}}
\newcommand\DatedSideProse[6]{\SideDates{#5}{#6}\ifdim\dp\DateBox>\baselineskip
    \DatedSideFirst{#1}{#2}{#3}{#4}{#5}{#6}{0}%
  \else\Text{#1}{#2}{#3}{\hbox to 0pt{\ifRTL\kern\SideGutter\box\DateBox\hss\else\hss\box\DateBox\kern\SideGutter\fi}#4}\fi}
`;

/** What stands within a line. */
const WORDS: Tex = tex`
% \B: a line may end here, if need be. \Break: it ends here, where it can.
\newcommand\B{\ifhmode\penalty\LooseBreak\hskip 0pt\relax\fi}
\newcommand\Break{\ifinner\space\else\unskip\hfil\penalty-10000\relax\fi}
\newcommand\EnSpace{\hskip .5em\relax}
\newcommand\EmSpace{\hskip 1em\relax}
\newcommand\Code[1]{{\CodeFace\fontsize{.92\dimexpr\f@size pt\relax}{\f@baselineskip}\selectfont#1}}
{\catcode36=12 \gdef\Dollar{$}}
\newcommand\Link[2]{\href{#1}{\begingroup\color{Link}#2\endgroup}}
\newcounter{Bookmark}
\newcommand\Bookmark[2]{\stepcounter{Bookmark}\pdfbookmark[#1]{#2}{galley.\theBookmark}}
\newcommand\Shifted[3]{\leavevmode\raise#1em\hbox{\fontsize{#2\dimexpr\f@size pt\relax}{0pt}\selectfont#3}}
\newcommand\Raised[1]{\Shifted{.26}{.65}{#1}}
\newcommand\Lowered[1]{\Shifted{-.13}{.65}{#1}}

% Formulas: letters of the text where these can show it; else TeX's own, over letters that are only read.
\newcommand\Formula[1]{{\LiningFigures\upshape#1}}
\newcommand\White[1]{\hskip#1\relax}
\newcommand\Thin[1]{\nobreak\hbox to #1{\symbol{160}\hss}\nobreak}
\newcommand\Barred[1]{\leavevmode\vbox{\hrule height .04em\kern .1em\hbox{#1}}}
\newsavebox\FormulaBox
\newcommand\Drawn[2]{\leavevmode\setbox\FormulaBox\hbox{$#2$}%
  \Unseen{\hbox to 0pt{\resizebox{\wd\FormulaBox}{\height}{#1}\hss}}\box\FormulaBox}
\ifXeTeX\newcommand\Unseen[1]{\special{pdf:code 3 Tr}#1\special{pdf:code 0 Tr}}
\else\newcommand\Unseen[1]{\pdfextension literal page{3 Tr}#1\pdfextension literal page{0 Tr}}\fi
`;

/** The head of the first page, and the foot of all. */
const TITLE: Tex = tex`
% \Name{size}{leading}{how it is marked}{text}: made smaller where it would just not fit its line.
\newif\ifCentred \newif\ifFootCentred
\newif\ifFarLines
\newcommand\TitleText[2]{\Above{#1}{\Shape{0}\ifFarLines\parfillskip=0pt\ifRTL\rightskip=\Loose\leftskip=0pt\else\leftskip=\Loose\rightskip=0pt\fi\fi\ifCentred\leftskip=\Loose\relax\rightskip=\Loose\relax\parfillskip=0pt\fi
  \noindent\ifRTL\beginR\fi\Strut#2\unskip\nobreak\Strut\ifRTL\ifCentred\else\ifFarLines\else\nobreak\hskip 0pt plus 1fil\fi\fi\endR\fi\par}}
\newcommand\Loose{0pt plus .3\hsize}
\newcommand\Name[4]{\begingroup\setbox\TextBox\hbox{\begingroup\Size{#1}{#2}#3#4\endgroup}\Size{#1}{#2}%
  \ifdim\wd\TextBox>\hsize\ifdim.7\wd\TextBox<\hsize
    \edef\Shrunk{\number\dimexpr.995\hsize\relax/\number\wd\TextBox}%
    \SetSize{\dimexpr#1bp*\Shrunk\relax}{\dimexpr#2bp*\Shrunk\relax}\fi\fi
  \TitleText{0}{#3#4}\KeepNext\endgroup}
\newcommand\Headline[5]{\begingroup\Size{#2}{#3}\TitleText{#1}{#4#5}\KeepNext\endgroup}
% \Contacts{above}{items}: lines break between items only, if they can.
\newcommand\Contacts[2]{\begingroup\SmallSize\LiningFigures\colorlet{Link}{Ink}%
  \TitleText{#1}{\def\ContactGap{\hskip 1.8em\relax}#2}\KeepNext\endgroup}
\newcommand\Contact[1]{\setbox\TextBox\hbox{\ifRTL\beginR\fi#1\ifRTL\endR\fi}%
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
  \setbox\DateBox\hbox{\SmallSize\LiningFigures\def\ContactGap{\hskip 1.8em\relax}\def\Contact##1{##1}#3}%
  \ifdim\wd\DateBox>2.2\Room#2\Contacts{3}{#3}\else
    \setbox\TextBox\vtop{\kern0pt\hsize=.55\Room#2}%
    \setbox\DateBox\vtop{\kern0pt\kern#1bp\hsize=\dimexpr.45\Room-14bp\relax\FarLinestrue\Contacts{0}{#3}}%
    \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr.55\Room+14bp\relax}\DateBox\hss}\KeepNext\fi}
% \MainColumn{from the left}{width}: the text's own; \Ground{from the left}{width}: a tint under all pages.
\newcommand\MainColumn[2]{\oddsidemargin=\dimexpr#1bp-1in-\hoffset\relax\global\textwidth=#2bp
  \global\columnwidth=\textwidth\global\hsize=\textwidth\global\linewidth=\textwidth\global\let\MainLeft\oddsidemargin}
\newcommand\Ground[2]{\AddToHook{shipout/background}{\put(#1bp,-\paperheight){\textcolor{Tint}{\rule{#2bp}{\paperheight}}}}}
% \SideColumn{from the left}{width}{size}{leading}{text}: begins with the page, and goes on at the top of the next.
\newsavebox\SideBox \newdimen\SideLeft
\newcommand\SidePicture[2]{\hbox{\Picture{#1}{#2}}\nointerlineskip}
\newcommand\SideColumn[5]{\par\global\SideLeft=#1bp
  \setbox\SideBox\vbox{\hsize=#2bp\linewidth=\hsize\columnwidth=\hsize\renewcommand\BodySize{\Size{#3}{#4}}%
    \begingroup\BodySize\renewcommand\HeadingRule{}#5\par\endgroup}%
  \global\setbox\SideBox\box\SideBox\splittopskip=0pt\splitmaxdepth=0pt\vbadness=10000 \vfuzz=\maxdimen
  \nointerlineskip\vbox to 0pt{\kern-\pagetotal\hbox to 0pt{\kern\dimexpr\SideLeft-\oddsidemargin-1in-\hoffset\relax
    \vbox{\kern0pt\vbox to\textheight{\vsplit\SideBox to\textheight\vss}}\hss}\vss}%
  \AddToHook{shipout/background}{\ifnum\c@page>1 \ifvoid\SideBox\else\put(\SideLeft,-\dimexpr\topmargin+1in\relax){%
    \vtop{\kern0pt\splittopskip=0pt\vbadness=10000\global\setbox\SidePage\vsplit\SideBox to\textheight\box\SidePage}}\fi\fi}\nointerlineskip}
\newsavebox\SidePage
% \Foot{from the left}{width}{from the top}{whose page}{which page}: the name is left out where there is no room for it.
\providecommand\Pages{0}
\AddToHook{enddocument}{\clearpage\immediate\write\@auxout{\string\gdef\string\Pages{\the\numexpr\c@page-1}}}
\newcommand\OnPage[4]{\put(#1bp,-#3bp){\vtop{\kern0pt\hsize=#2bp\relax\begingroup\TextFace\color{Secondary}\SmallSize#4\endgroup}}}
\newcommand\Foot[5]{\AddToHook{shipout/foreground}{\ifnum\Pages>1 \OnPage{#1}{#2}{#3}{\FootLine{#4}{#5}}\fi}}
\newcommand\Directed[1]{\ifRTL\beginR\fi\Strut#1\ifRTL\endR\fi}
\newcommand\FootLine[2]{\setbox\TextBox\hbox{\Directed{#1\ \ \symbol{183}\ \ #2}}\setbox\DateBox\hbox{\Directed{#2}}%
  \hbox to\hsize{\ifFootCentred\hss\else\ifRTL\hss\fi\fi\if\relax\detokenize{#1}\relax\box\DateBox
    \else\ifdim\wd\TextBox>\hsize\box\DateBox\else\box\TextBox\fi\fi\ifFootCentred\hss\else\ifRTL\else\hss\fi\fi}}
% \Head: the same above the text, from the second page on, the two at the two edges.
\newcommand\Head[5]{\AddToHook{shipout/foreground}{\ifnum\c@page>1 \OnPage{#1}{#2}{#3}{\HeadLine{#4}{#5}}\fi}}
\newcommand\HeadLine[2]{\setbox\TextBox\hbox{\begingroup\Directed{\SmallCaps#1}\endgroup}\setbox\DateBox\hbox{\Directed{#2}}%
  \ifdim\dimexpr\wd\TextBox+\wd\DateBox+2em\relax>\hsize\setbox\TextBox\hbox{}\fi
  \hbox to\hsize{\Place{0pt}\TextBox\Place{\dimexpr\hsize-\wd\DateBox\relax}\DateBox\hss}}
`;

/** The commands of every file, which the layouts and the blocks are written in. */
export const macros: Tex = tex`${LINES}${DATES}${WORDS}${TITLE}`;
