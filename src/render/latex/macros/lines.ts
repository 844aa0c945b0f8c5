import { type Tex, tex } from '../tex.ts';

/** Lines, and the strips of a column that they make. Every line is a box as high as the leading, so that spaces are what they say. */
export const lines: Tex = tex`
% ---- Lines ----
% \Size{size}{leading}: every line is a box as high as its leading, its letters at the top of it.
\newdimen\LineHeight \newdimen\LineDepth
\newcommand\Size[2]{\SetSize{#1bp}{#2bp}}
\newcommand\SetSize[2]{\fontsize{#1}{#2}\selectfont
  \LineHeight=\Ascent\dimexpr#1\relax
  \LineDepth=\dimexpr#2-\LineHeight\relax}
\newcommand\Strut{\vrule width 0pt height \LineHeight depth \LineDepth\relax}

% \Shape{indent}: lines that begin at an indent and end where their words do.
\newcommand\Shape[1]{\parindent=0pt
  \ifRTL\rightskip=\dimexpr#1\relax\leftskip=\Ragged\relax\parfillskip=0pt
  \else\leftskip=\dimexpr#1\relax\rightskip=\Ragged\relax\parfillskip=0pt plus 1fil\fi}
\newcommand\Begin{\noindent\ifRTL\beginR\fi\Strut}
\newcommand\End{\unskip\nobreak\Strut\ifRTL\nobreak\hskip 0pt plus 1fil\endR\fi\par\LevelFoot}
% What hangs lower than its line takes no room for it.
\newcommand\LevelFoot{\ifdim\prevdepth>\LineDepth\kern\dimexpr\LineDepth-\prevdepth\relax\fi}
% A hairline across the column.
\newcommand\HeadingRule{{\color{Hairline}\hrule height .5bp}}
\newcommand\RuleBelow{\nobreak\kern1.2bp\HeadingRule}

% ---- Strips: what stands in the column, one under the other ----
% \Text[options]{text}: a paragraph. Options, lengths in pt: above, the white above it; indent, from the column's edge to
% the text; hang, how far its first line begins outside the others. What is left out is as \Usual says:
% \Usual{above}{indent}{from the text to that of its bullets}
\newcommand\Usual[3]{\def\UsualAbove{#1bp}\def\UsualIndent{#2bp}\def\UsualStep{#3bp}}
\newdimen\Lead \newdimen\Indent \newdimen\Hang \newdimen\Step \newcount\Level \newif\ifFollowed
\ExplSyntaxOn
\keys_define:nn { galley } {
  above .code:n = { \Lead=#1bp\relax } , indent .code:n = { \Indent=#1bp\relax } ,
  hang .code:n = { \Hang=#1bp\relax } , step .code:n = { \Step=#1bp\relax } ,
  level .code:n = { \SetLevel{#1} } , mark .code:n = { \def\ItemMark{#1} } ,
  dates .code:n = { \def\DateHue{\Hue{#1}} } , followed .code:n = { \Followedtrue } }
\newcommand\Options[1]{\Lead=\UsualAbove\relax\Indent=\UsualIndent\relax\Hang=0pt \Step=\UsualStep\relax \Level=0
  \def\DateHue{\Hue{Secondary}}\Followedfalse\keys_set:nn{galley}{#1}}
\ExplSyntaxOff
\NewDocumentCommand\Text{O{}+m}{\Options{#1}\Strip{#2}}
% \Line[options]{text}: the same, parted by the end of a page only where no page can hold it. \EndText: at the far edge.
\NewDocumentCommand\Line{O{}+m}{\Options{#1}{\interlinepenalty=9000\relax\Strip{#2}}}
\NewDocumentCommand\EndText{O{}+m}{\Options{#1}\Above{\Shape\Indent\parfillskip=0pt
  \ifRTL\rightskip=0pt plus 1fil\else\leftskip=0pt plus 1fil\fi\Begin#2\unskip\Strut\ifRTL\endR\fi\par\CountLines}}
\newcommand\Strip[1]{\ifLast\Foresee{#1}\fi\Above{\Shape\Indent\Begin\TakeOutline\kern-\Hang#1\End\CountLines}}

% \Item[options]{text}: a text behind a bullet. Options besides: level, the bullet's; mark, instead of it; step, the room
% it has beside the text.
\NewDocumentCommand\Item{O{}+m}{\Options{level=1,#1}\Strip{\Outside\Step\ItemMark#2}}
\newcommand\SetLevel[1]{\Level=#1\relax\Indent=\dimexpr\UsualIndent+\UsualStep*\Level\relax\def\ItemMark{\Bullet{\Level}}}
% \Outside{room}{mark}: what hangs outside the first line of a text, a bullet or a number.
% Within lines from the right TeX turns boxes, too.
\newcommand\Outside[2]{\hbox to 0pt{\hss\hbox to #1{\begingroup#2\endgroup\hss}}}
\newcommand\Number[2]{\Outside{#1bp}{\Hue{Secondary}#2}}
`;
