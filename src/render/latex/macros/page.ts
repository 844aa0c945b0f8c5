import { type Tex, tex } from '../tex.ts';

/** What stands on pages outside the text, and beside it: foot, running head, a column at the side. */
export const page: Tex = tex`
% ---- Beside and outside the text ----
% \MainColumn{from the left}{width}: the text's own; \Ground{from the left}{width}: a tint under all pages.
\newcommand\MainColumn[2]{\oddsidemargin=\dimexpr#1bp-1in-\hoffset\relax\global\textwidth=#2bp
  \global\columnwidth=\textwidth\global\hsize=\textwidth\global\linewidth=\textwidth\global\let\MainLeft\oddsidemargin}
\newcommand\Ground[2]{\AddToHook{shipout/background}{\put(#1bp,-\paperheight){\textcolor{Tint}{\rule{#2bp}{\paperheight}}}}}
% \SideColumn{from the left}{width}{size}{leading}{text}: begins with the page, and goes on at the top of the next.
\newsavebox\SideBox \newdimen\SideLeft
\newcommand\SidePicture[2]{\hbox{\Picture{#1}{#2}}\nointerlineskip}
\newcommand\SideColumn[5]{\par\global\SideLeft=#1bp
  \setbox\SideBox\vbox{\hsize=#2bp\linewidth=\hsize\columnwidth=\hsize\renewcommand\BodySize{\Size{#3}{#4}}%
    \kern0pt\vskip\SideStretch\begingroup\BodySize\renewcommand\RuleBelow{}#5\par\endgroup}%
  \global\setbox\SideBox\box\SideBox\splittopskip=\SideStretch\splitmaxdepth=0pt\vbadness=10000 \vfuzz=\maxdimen
  \nointerlineskip\vbox to 0pt{\kern-\pagetotal\hbox to 0pt{\kern\dimexpr\SideLeft-\oddsidemargin-1in-\hoffset\relax
    \Apart{Side}{\vbox{\kern0pt\vbox to\textheight{\setbox\SidePage\vsplit\SideBox to\textheight\unvbox\SidePage\vss}}}\hss}\vss}%
  \AddToHook{shipout/background}{\ifnum\c@page>1 \ifvoid\SideBox\else\put(\SideLeft,-\dimexpr\topmargin+1in\relax){%
    \Apart{Side}{\vtop{\kern0pt\splittopskip=\SideStretch\vbadness=10000\global\setbox\SidePage\vsplit\SideBox to\textheight
    \vbox to\textheight{\unvbox\SidePage\vss}}}}\fi\fi}\nointerlineskip}
\newsavebox\SidePage \newcommand\SideStretch{0pt plus .126\textheight}
% \Foot{from the left}{width}{from the top}{whose page}{which page}: the name is left out where there is no room for it.
% One page alone has none. Of how many pages there are two is the first guess, so that most files need one run of TeX.
\providecommand\Pages{2} \newif\ifLastPage
\AddToHook{enddocument}{\LastPagetrue\clearpage
  \ifnum\c@page>3 \immediate\write\@auxout{\string\gdef\string\Pages{\the\numexpr\c@page-1}}\fi}
\newcommand\OnPage[4]{\put(#1bp,-#3bp){\Anew\Apart{Furniture}{\vtop{\kern0pt\hsize=#2bp\relax\begingroup\TextFace\mdseries\upshape\Hue{Secondary}\SmallSize#4\endgroup}}}}
\newcommand\Foot[5]{\AddToHook{shipout/foreground}{\ifnum\c@page>\ifLastPage1 \else0 \fi\OnPage{#1}{#2}{#3}{\FootLine{#4}{#5}}\fi}}
\newif\ifFootCentred
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
