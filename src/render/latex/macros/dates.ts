import { type Tex, tex } from '../tex.ts';

/** Dates beside a text. */
export const dates: Tex = tex`
% Dates and asides beside a text: in one line if they fit, else one under the other, else a paragraph of their own.
\newdimen\Room \newdimen\DateWidth \newsavebox\DateBox \newsavebox\TextBox \newsavebox\RowBox
\newcommand\DateStyle{\TableFigures\Hue{Secondary}}
\newcommand\DateRow[1]{\setbox\RowBox\hbox{\begingroup\DateStyle\ifRTL\beginR\fi\Strut#1\ifRTL\endR\fi\endgroup}%
  \ht\RowBox=\LineHeight\dp\RowBox=\LineDepth\box\RowBox}
\newcommand\DateLine[1]{\DateRow{#1}}
\newcommand\FlushDate[1]{\hbox to\DateWidth{\ifRTL\else\hss\fi\DateRow{#1}\ifRTL\hss\fi}}
% \SetDates{in one line}{stacked}: puts what fits into \DateBox.
\newcommand\SetDates[2]{\setbox\DateBox\hbox{\DateRow{#1}}%
  \ifdim\wd\DateBox>.4\Room
    \setbox\DateBox\vbox{\offinterlineskip#2}\DateWidth=\wd\DateBox
    \setbox\DateBox\vtop{\let\DateLine\FlushDate\offinterlineskip#2}\fi
  \DateWidth=\wd\DateBox}
\newcommand\DateText[3]{\Text{#1}{#2}{0}{\DateStyle\renewcommand\DateLine[1]{##1\Break{}}#3}}
% \SetBody{width}{hang}{text}
\newcommand\SetBody[3]{\setbox\TextBox\vtop{\hsize=\dimexpr#1+#2bp\relax\Shape{#2}\Begin\kern-#2bp\relax#3\End}}
% \Place{from the beginning of the line}{box}
\newcommand\Place[2]{\hbox to 0pt{\kern\ifRTL\dimexpr\hsize-#1-\wd#2\relax\else\dimexpr#1\relax\fi\Anew\box#2\hss}}

% Dates flush with the far edge: \DatedFarLast{above}{indent}{hang}{text}{in one line}{stacked}
\newcommand\FarDates[3]{\Room=\dimexpr\hsize-#1bp\relax\SetDates{#2}{#3}}
\newcommand\FarBody[2]{\SetBody{\dimexpr\Room-\DateWidth-1.6\dimexpr\f@size pt\relax\relax}{#1}{#2}}
% What no page holds beside its date stands over or under it.
\newcommand\IfBeside[3]{\ifdim\DateWidth>.4\Room#3\else
  #1\ifdim\dimexpr\ht\TextBox+\dp\TextBox\relax>.9\textheight#3\else#2\fi\fi}
\newcommand\LineThenDates[6]{\Line{#1}{#2}{#3}{#4}\KeepNext\DateText{0}{#2}{#6}}
\newcommand\DatesThenLine[6]{\DateText{#1}{#2}{#6}\KeepNext\Line{0}{#2}{#3}{#4}}
\newcommand\DatedFarLast[6]{\FarDates{#2}{#5}{#6}\IfBeside{\FarBody{#3}{#4}}
  {\Above{#1}\hbox to\hsize{\Place{\dimexpr#2bp-#3bp\relax}\TextBox\Place{\dimexpr\hsize-\DateWidth\relax}\DateBox\hss}}%
  {\LineThenDates{#1}{#2}{#3}{#4}{#5}{#6}}}
\newcommand\DatedFarFirst[6]{\FarDates{#2}{#5}{#6}\IfBeside{\FarBody{#3}{#4}}
  {\Above{#1}\hbox to\hsize{\Place{\dimexpr\hsize-\DateWidth\relax}\DateBox\Place{\dimexpr#2bp-#3bp\relax}\TextBox\hss}}%
  {\DatesThenLine{#1}{#2}{#3}{#4}{#5}{#6}}}
% Prose may be parted by the end of a page, if only its date goes no lower than the prose does.
\newcommand\DatedFarProse[6]{\FarDates{#2}{#5}{#6}\ifdim\DateWidth>.4\Room
    \DateText{#1}{#2}{#6}\KeepNext\Text{0}{#2}{#3}{#4}%
  \else\FarBody{#3}{#4}\ifdim\dp\DateBox>\dp\TextBox\DatedFarFirst{#1}{#2}{#3}{#4}{#5}{#6}%
  \else\Above{#1}{\Shape{#2}\dp\DateBox=0pt
    \advance\ifRTL\leftskip\else\rightskip\fi by \dimexpr\DateWidth+1.6\dimexpr\f@size pt\relax\relax
    \Begin\hbox to 0pt{\kern\dimexpr\Room-\DateWidth\relax\box\DateBox\hss}#4\End}\fi\fi}

% Dates in a column at the side: \DatedSideFirst{above}{indent}{hang}{text}{in one line}{stacked}{a line follows: 0 or 1}
\newcommand\SideDates[2]{\setbox\DateBox\hbox{\DateRow{#1}}%
  \ifdim\wd\DateBox>\SideWidth\setbox\DateBox\vtop{\hsize=\SideWidth\parindent=0pt
    \leftskip=0pt plus 1fil\rightskip=0pt\parfillskip=0pt
    \ifRTL\leftskip=0pt\rightskip=0pt plus 1fil\fi
    \renewcommand\DateLine[1]{\noindent\ifRTL\beginR\fi\Strut{##1}\unskip\Strut\ifRTL\endR\fi\par\nointerlineskip}%
    \begingroup\DateStyle\tolerance=9999 #2\endgroup}\fi
  \DateWidth=\wd\DateBox}
\newcommand\SideOverhang[1]{\ifnum#1=1\ifdim\dp\DateBox<1.9\baselineskip\ifdim\dp\DateBox>\baselineskip
  \dp\DateBox=\LineDepth\fi\fi\fi}
\newcommand\SideSet[5]{\SideDates{#4}{#5}\SetBody{\dimexpr\hsize-#1bp\relax}{#2}{#3}}
\newcommand\PlaceSideDate[1]{\Place{\dimexpr#1bp-\SideGutter-\DateWidth\relax}\DateBox}
\newcommand\DatedSideFirst[7]{\Room=\maxdimen\IfBeside{\SideSet{#2}{#3}{#4}{#5}{#6}\SideOverhang{#7}}
  {\Above{#1}\hbox to\hsize{\PlaceSideDate{#2}\Place{\dimexpr#2bp-#3bp\relax}\TextBox\hss}}%
  {\DatesThenLine{#1}{#2}{#3}{#4}{#5}{#6}}}
\newcommand\DatedSideLast[7]{\Room=\maxdimen\IfBeside{\SideSet{#2}{#3}{#4}{#5}{#6}\SideOverhang{#7}}
  {\Above{#1}\hbox to\hsize{\Place{\dimexpr#2bp-#3bp\relax}\TextBox\PlaceSideDate{#2}\hss}}%
  {\LineThenDates{#1}{#2}{#3}{#4}{#5}{#6}}}
\newcommand\DatedSideProse[6]{\SideSet{#2}{#3}{#4}{#5}{#6}\ifdim\dp\DateBox>\dp\TextBox
    \DatedSideFirst{#1}{#2}{#3}{#4}{#5}{#6}{0}%
  \else\dp\DateBox=0pt\Text{#1}{#2}{#3}{\hbox to 0pt{\hss\box\DateBox\kern\SideGutter}#4}\fi}
`;
