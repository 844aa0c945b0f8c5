import { type Tex, tex } from '../tex.ts';

/** Lines and strips. Every line is a box as high as the leading, so that spaces are what they say. */
export const lines: Tex = tex`
% \Size{size}{leading}: every line is a box as high as its leading, its letters at the top of it.
\newdimen\LineHeight \newdimen\LineDepth
\newcommand\Size[2]{\SetSize{#1bp}{#2bp}}
\newcommand\SetSize[2]{\fontsize{#1}{#2}\selectfont
  \LineHeight=\Ascent\dimexpr#1\relax
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
\NewDocumentEnvironment{Whole}{+b}{\par\Boundfalse\ifKeep\Boundtrue\fi\setbox\WholeBox\vbox{\Parting=10000\relax#1\par}%
  \ifdim\dimexpr\ht\WholeBox+\dp\WholeBox\relax<\textheight
    \ifBound\nobreak\else\ifdim\dimexpr\ht\WholeBox+\dp\WholeBox\relax>\dimexpr\pagegoal-\pagetotal\relax\NewPage\fi\fi
    \unvbox\WholeBox
  \else\ifBound\global\Keeptrue\fi#1\fi}{}

% \Shape{indent}: lines that begin at an indent and end where their words do.
\newcommand\Shape[1]{\parindent=0pt
  \ifRTL\rightskip=#1bp\relax\leftskip=\Ragged\relax\parfillskip=0pt
  \else\leftskip=#1bp\relax\rightskip=\Ragged\relax\parfillskip=0pt plus 1fil\fi}
\newcommand\Begin{\noindent\ifRTL\beginR\fi\Strut}
\newcommand\End{\unskip\nobreak\Strut\ifRTL\nobreak\hskip 0pt plus 1fil\endR\fi\par\LevelFoot}
% What hangs lower than its line takes no room for it.
\newcommand\LevelFoot{\ifdim\prevdepth>\LineDepth\kern\dimexpr\LineDepth-\prevdepth\relax\fi}

% \Text{above}{indent}{hang}{text}: a paragraph, its first line beginning outside the others by the hang.
\newcommand\Text[4]{\Above{#1}{\Shape{#2}\Begin\kern-#3bp\relax#4\End}}
\newcommand\EndText[4]{\Above{#1}{\Shape{#2}\parfillskip=0pt
  \ifRTL\rightskip=0pt plus 1fil\else\leftskip=0pt plus 1fil\fi\Begin#4\unskip\Strut\ifRTL\endR\fi\par}}
% \Line: the same, parted by the end of a page only where no page can hold it.
\newcommand\Line[4]{{\interlinepenalty=9000\relax\Text{#1}{#2}{#3}{#4}}}
% \Outside{room}{mark}: what hangs outside the first line of a text, a bullet or a number.
% Within lines from the right TeX turns boxes, too.
\newcommand\Outside[2]{\hbox to 0pt{\hss\hbox to #1bp{\begingroup#2\endgroup\hss}}}

% \begin{Columns}{above}{indent}{how many}{between}: they are read one after the other, on every page anew.
% What a page can hold stays together; only what is longer is parted.
\newsavebox\ColumnBox \newdimen\Unheard
\NewDocumentEnvironment{Columns}{mmmm+b}{\Above{#1}\multicolsep=0pt \columnsep=#4bp
  % Columns are tried at every height until one holds everything; that the others do not is no news.
  \vfuzz=\maxdimen \let\vfuzz\Unheard
  \ifRTL\RLmulticolcolumns\fi
  \setbox\ColumnBox\vbox{\hsize=\dimexpr\hsize-#2bp\relax\linewidth=\hsize\begin{multicols}{#3}#5\par\end{multicols}}%
  \ifdim\dimexpr\ht\ColumnBox+\dp\ColumnBox\relax<.7\textheight
    \ifRTL\box\ColumnBox\else\moveright#2bp\box\ColumnBox\fi
  \else\premulticols=2\baselineskip \postmulticols=0pt
    \linewidth=\dimexpr\hsize-#2bp\relax \@totalleftmargin=\ifRTL 0pt\else #2bp\fi\relax
    \begin{multicols}{#3}#5\par\end{multicols}\fi}{}
`;
