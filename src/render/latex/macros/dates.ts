import { type Tex, tex } from '../tex.ts';

/** Dates beside a text. */
export const dates: Tex = tex`
% ---- Dates and asides beside a text: in one line if they fit, else one under the other, else a paragraph of their own ----
% \Dated[options]{text}{dates}[the same, a \DateLine each]: the last where there are several. Options besides those of
% \Text: dates, their colour; followed, where a line without dates comes below. \DatedFirst: the dates are read first; \DatedProse: beside a text
% that pages may part.
\newdimen\Room \newdimen\DateWidth \newsavebox\DateBox \newsavebox\TextBox \newsavebox\RowBox
\newcommand\DateStyle{\TableFigures\DateHue}
\newcommand\DateHue{\Hue{Secondary}}
\newcommand\DateRow[1]{\setbox\RowBox\hbox{\begingroup\DateStyle\ifRTL\beginR\fi\Strut#1\ifRTL\endR\fi\endgroup}%
  \ht\RowBox=\LineHeight\dp\RowBox=\LineDepth\box\RowBox}
\newcommand\DateLine[1]{\DateRow{#1}}
\newcommand\FlushDate[1]{\hbox to\DateWidth{\ifRTL\else\hss\fi\DateRow{#1}\ifRTL\hss\fi}}
% \Stacks{dates}{the same, a \DateLine each, where there are several}: what \Stacked sets.
\newcommand\Stacks[2]{\IfNoValueTF{#2}{\def\Stacked{\DateLine{#1}}}{\def\Stacked{#2}}}
% \SetDates{dates}: puts what fits into \DateBox.
\newcommand\SetDates[1]{\setbox\DateBox\hbox{\DateRow{#1}}%
  \ifdim\wd\DateBox>.4\Room
    \setbox\DateBox\vbox{\offinterlineskip\Stacked}\DateWidth=\wd\DateBox
    \setbox\DateBox\vtop{\let\DateLine\FlushDate\offinterlineskip\Stacked}\fi
  \DateWidth=\wd\DateBox}
\newcommand\DateText{{\renewcommand\DateLine[1]{{\DateHue##1}\Break}\Hang=0pt\Strip{\DateStyle\Stacked}}}
% \SetBody{width}{text}
\newcommand\SetBody[2]{\setbox\TextBox\vtop{\hsize=\dimexpr#1+\Hang\relax\Shape\Hang\Begin\TakeOutline\kern-\Hang#2\End}%
  \Lines=\ifdim\dimexpr\ht\TextBox+\dp\TextBox\relax<1.5\baselineskip 1 \else2 \fi}
% \Place{from the beginning of the line}{box}
\newcommand\Place[2]{\hbox to 0pt{\kern\ifRTL\dimexpr\hsize-#1-\wd#2\relax\else\dimexpr#1\relax\fi\Anew\box#2\hss}}
\newcommand\PlaceBody{\Place{\dimexpr\Indent-\Hang\relax}\TextBox}

% \IfBeside{sets both}{places them}{or else}: what no page holds beside its date stands over or under it.
\newcommand\IfBeside[3]{\ifdim\DateWidth>.4\Room#3\else
  #1\ifdim\dimexpr\ht\TextBox+\dp\TextBox\relax>.9\textheight#3\else#2\fi\fi}
\newcommand\WholeLine[1]{{\interlinepenalty=9000\relax\Strip{#1}}}
\newcommand\LineThenDates[1]{\WholeLine{#1}\KeepNext\Lead=0pt\DateText}
\newcommand\DatesThenLine[1]{\DateText\KeepNext\Lead=0pt\WholeLine{#1}}
\newcommand\PlaceBoth[2]{\Above\global\advance\Under by 1 \hbox to\hsize{#1#2\hss}}

% At the far edge of the column.
\newcommand\PlaceFar{\Place{\dimexpr\hsize-\DateWidth\relax}\DateBox}
\newcommand\FarDates[1]{\Room=\dimexpr\hsize-\Indent\relax\SetDates{#1}}
\newcommand\FarBody[1]{\SetBody{\dimexpr\Room-\DateWidth-1.6\dimexpr\f@size pt\relax\relax}{#1}}
\NewDocumentCommand\DatedFar{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\FarDates{#3}%
  \IfBeside{\FarBody{#2}}{\PlaceBoth\PlaceBody\PlaceFar}{\LineThenDates{#2}}}
\NewDocumentCommand\DatedFarFirst{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\FarDates{#3}%
  \IfBeside{\FarBody{#2}}{\PlaceBoth\PlaceFar\PlaceBody}{\DatesThenLine{#2}}}
% Prose may be parted by the end of a page, if only its date goes no lower than the prose does.
\NewDocumentCommand\DatedFarProse{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\FarDates{#3}\ifdim\DateWidth>.4\Room
    \DateText\KeepNext\Lead=0pt\Strip{#2}%
  \else\FarBody{#2}\ifdim\dp\DateBox>\dp\TextBox\PlaceBoth\PlaceFar\PlaceBody
  \else\Above{\Shape\Indent\dp\DateBox=0pt
    \advance\ifRTL\leftskip\else\rightskip\fi by \dimexpr\DateWidth+1.6\dimexpr\f@size pt\relax\relax
    \Begin\hbox to 0pt{\kern\dimexpr\Room-\DateWidth\relax\box\DateBox\hss}#2\End\CountLines}\fi\fi}

% In a column at the side.
\newcommand\SideDates[1]{\setbox\DateBox\hbox{\DateRow{#1}}%
  \ifdim\wd\DateBox>\SideWidth\setbox\DateBox\vtop{\hsize=\SideWidth\parindent=0pt
    \leftskip=0pt plus 1fil\rightskip=0pt\parfillskip=0pt
    \ifRTL\leftskip=0pt\rightskip=0pt plus 1fil\fi
    \renewcommand\DateLine[1]{\noindent\ifRTL\beginR\fi\Strut{\DateHue##1}\unskip\Strut\ifRTL\endR\fi\par\nointerlineskip}%
    \begingroup\TableFigures\tolerance=9999 \Stacked\endgroup}\fi
  \DateWidth=\wd\DateBox}
\newcommand\SideOverhang{\ifFollowed\ifdim\dp\DateBox<1.9\baselineskip\ifdim\dp\DateBox>\baselineskip
  \dp\DateBox=\LineDepth\fi\fi\fi}
\newcommand\SideSet[2]{\Room=\maxdimen\SideDates{#2}\SetBody{\dimexpr\hsize-\Indent\relax}{#1}\SideOverhang}
\newcommand\PlaceSide{\Place{\dimexpr\Indent-\SideGutter-\DateWidth\relax}\DateBox}
\NewDocumentCommand\DatedSide{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\Room=\maxdimen
  \IfBeside{\SideSet{#2}{#3}}{\PlaceBoth\PlaceBody\PlaceSide}{\LineThenDates{#2}}}
\NewDocumentCommand\DatedSideFirst{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\Room=\maxdimen
  \IfBeside{\SideSet{#2}{#3}}{\PlaceBoth\PlaceSide\PlaceBody}{\DatesThenLine{#2}}}
\NewDocumentCommand\DatedSideProse{O{}mmo}{\Options{#1}\Stacks{#3}{#4}\SideSet{#2}{#3}%
  \ifdim\dp\DateBox>\dp\TextBox\PlaceBoth\PlaceSide\PlaceBody
  \else\dp\DateBox=0pt\Strip{\hbox to 0pt{\hss\copy\DateBox\kern\SideGutter}#2}\fi}
`;
