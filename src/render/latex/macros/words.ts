import { type Tex, tex } from '../tex.ts';

/** What stands within a line. */
export const words: Tex = tex`
% ---- Words ----
% \B: a line may end here, if need be; \J: gladly. \Break: it ends here, where it can.
\newcommand\B{\ifhmode\penalty\LooseBreak\hskip 0pt\relax\fi}
\newcommand\J{\ifhmode\hskip 0pt\relax\fi}
\newcommand\Break{\ifinner\space\else\unskip\hfil\penalty-10000\relax\fi}
\newcommand\EnSpace{\hskip .5em\relax}
\newcommand\EmSpace{\hskip 1em\relax}
\newcommand\Code[1]{{\CodeFace\fontsize{.92\dimexpr\f@size pt\relax}{\f@baselineskip}\selectfont#1}}
{\catcode36=12 \gdef\Dollar{$}}
\newcommand\Link[2]{\href{#1}{\begingroup\Hue{Link}#2\endgroup}}
\newcommand\Secondary[1]{{\Hue{Secondary}#1}}
\newcommand\Accented[1]{{\Hue{Accent}#1}}
% \Outline{level}{title}: an entry of the file's outline, which leads to the strip that follows.
\newcounter{Outline} \let\Pending\@empty
\newcommand\Outline[2]{\gdef\Pending{\stepcounter{Outline}\pdfbookmark[#1]{#2}{galley.\theOutline}}}
\newcommand\TakeOutline{\Pending\global\let\Pending\@empty}
\newcommand\Shifted[3]{\leavevmode\raise#1em\hbox{\fontsize{#2\dimexpr\f@size pt\relax}{0pt}\selectfont#3}}
\newcommand\Raised[1]{\Shifted{.26}{.65}{#1}}
\newcommand\Lowered[1]{\Shifted{-.13}{.65}{#1}}

% Formulas: letters of the text where these can show it; else TeX's own, over letters that are only read.
\newcommand\Formula[1]{{\LiningFigures\upshape#1}}
\newcommand\White[1]{\hskip#1\relax}
\newcommand\Thin[1]{\nobreak\hbox to #1{\symbol{160}\hss}\nobreak}
\newcommand\Barred[1]{\leavevmode\vbox{\hrule height .04em\kern .1em\hbox{#1}}}
\newsavebox\FormulaBox
\newcommand\Drawn[2]{\leavevmode\setbox\FormulaBox\hbox{\lineskiplimit=0pt \lineskip=1pt
    \fontencoding{OT1}\fontfamily{cmr}\selectfont$#2$}%
  \ifdim\wd\FormulaBox>\dimexpr\hsize-\leftskip-\rightskip\relax
    \setbox\FormulaBox\hbox{\resizebox{\dimexpr\hsize-\leftskip-\rightskip\relax}{!}{\box\FormulaBox}}\fi
  \Unseen{\hbox to 0pt{\resizebox{\wd\FormulaBox}{\height}{#1}\hss}}\Tag{0}{\box\FormulaBox}}
\ifXeTeX\newcommand\Unseen[1]{\special{pdf:code 3 Tr}#1\special{pdf:code 0 Tr}}
\else\newcommand\Unseen[1]{\pdfextension literal page{3 Tr}#1\pdfextension literal page{0 Tr}}\fi
`;
