import { type Tex, tex } from '../tex.ts';

/** Where pages end. Costs are those of Galley's own engine (`render/pdf/page-break.ts`), as far as TeX can look ahead. */
export const breaks: Tex = tex`
% ---- Pages: where they end ----
% \KeepNext: not here. \Entry{depth}: what follows begins an entry, so deep within others; a page ends before it more
% gladly than within it. \Last: what follows ends its entry; should it be one line, it is not to stand alone on a page.
\newif\ifKeep \newif\ifLast \newif\ifInColumns \newcount\CellLevel \newcount\Parting \newcount\Cost \newcount\OwnCost \newcount\EntryCost \newcount\HeadCost
\newcount\Lines \newcount\Under \Cost=-1 \Under=2 \interlinepenalty=45
\AddToHook{begindocument/end}{\topskip=1sp plus .126\textheight}
\newcommand\KeepNext{\global\Keeptrue\global\HeadCost=\EntryCost}
\newcommand\Entry[1]{\global\Cost=\numexpr6*#1\relax}
\newcommand\Last{\global\Lasttrue}
\newcommand\NewPage{\par\penalty-10000\relax}
% \Above: parts a strip from what is before it, at what that costs: two lines stay under a head.
\newcommand\Above{\par\OwnCost=\Cost
  \ifInColumns\ifnum\CellLevel=0 \CellLevel=\Level\fi\fi
  \ifnum\Cost<0 \OwnCost=\numexpr25+\ifnum\Level>1 8*(\Level-1)\else0\fi\relax\else\global\EntryCost=\Cost\fi
  \ifKeep\global\Under=0
  \else\ifnum\Under<2 \ifnum\OwnCost>\HeadCost\advance\OwnCost by 9000 \fi\fi\fi
  \ifLast\ifnum\Lines=1 \advance\OwnCost by 5000 \fi\fi
  \ifKeep\nobreak\else\penalty\ifInColumns\ifnum\Level=\CellLevel 0 \else10000 \fi\else\ifnum\Parting>0 10000 \else\ifnum\OwnCost>9990 9990 \else\OwnCost\fi\fi\fi\fi
  \global\Keepfalse\global\Lastfalse\global\Cost=-1
  \vskip\Lead\nointerlineskip}
\newcommand\CountLines{\global\advance\Under by \prevgraf}
\newcommand\Foresee[1]{\setbox\RowBox\vbox{\Shape\Indent\Begin\kern-\Hang#1\End\global\Lines=\prevgraf}}

% What stays whole where a page can hold it, unless it must stay with what is before it.
\newsavebox\WholeBox \newif\ifBound
\NewDocumentEnvironment{Whole}{+b}{\par\Boundfalse\ifKeep\Boundtrue\fi\setbox\WholeBox\vbox{\Parting=10000\relax#1\par}%
  \ifdim\dimexpr\ht\WholeBox+\dp\WholeBox\relax<\textheight
    \ifBound\nobreak\else\ifdim\dimexpr\ht\WholeBox+\dp\WholeBox\relax>\dimexpr\pagegoal-\pagetotal\relax\NewPage\fi\fi
    \unvbox\WholeBox
  \else\ifBound\global\Keeptrue\fi#1\fi}{}

% \begin{Columns}[options]{how many}: they are read one after the other, on every page anew.
% What a page can hold stays together; only what is longer is parted.
\newsavebox\ColumnBox \newdimen\Unheard
\NewDocumentEnvironment{Columns}{O{}m+b}{\Options{#1}\Above\global\Under=2 \InColumnstrue\CellLevel=0 \interlinepenalty=10000 \multicolsep=0pt \columnsep=14bp \topskip=0pt
  % Columns are tried at every height until one holds everything; that the others do not is no news.
  \vfuzz=\maxdimen \let\vfuzz\Unheard
  \ifRTL\RLmulticolcolumns\fi\edef\Edge{\the\Indent}\def\UsualIndent{0pt}%
  \setbox\ColumnBox\vbox{\Parting=0 \hsize=\dimexpr\hsize-\Edge\relax\linewidth=\hsize\begin{multicols}{#2}#3\par\end{multicols}}%
  \ifdim\dimexpr\ht\ColumnBox+\dp\ColumnBox\relax<.7\textheight
    \ifRTL\box\ColumnBox\else\moveright\Edge\box\ColumnBox\fi
  \else\premulticols=2\baselineskip \postmulticols=0pt
    \linewidth=\dimexpr\hsize-\Edge\relax \@totalleftmargin=\ifRTL 0pt\else\Edge\fi\relax
    \begin{multicols}{#2}#3\par\end{multicols}\fi\global\Under=2 }{}
`;
