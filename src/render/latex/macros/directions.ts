import { type Tex, tex } from '../tex.ts';

/** Text of both directions. */
export const directions: Tex = tex`
% \FromLeft, \FromRight: what runs against the text around it.
% XeTeX writes a line as the eye goes over it. Its marks in the file tell where a stretch that runs otherwise begins (B)
% and ends (E), that what follows stands apart (P), and so in which order a line is read.
\newif\ifRTL
\ifXeTeX \TeXXeTstate=1 \XeTeXdashbreakstate=0 \XeTeXgenerateactualtext=1
  \newcount\Stretch \newcount\Stretches
  \newcommand\Side{\ifRTL R\else L\fi}
  \newcommand\Mark[1]{\special{pdf:content /Galley#1\the\Stretch\Side\space MP}}
  \newcommand\Count{\global\advance\Stretches by 1 \Stretch=\Stretches}
  \newcommand\Turned[2]{\Mark{E}\csname begin#1\endcsname\begingroup\def\Side{#1}\Count\Mark{B}#2\Mark{E}\endgroup
    \csname end#1\endcsname\ifnum\Stretch>0 \Count\fi\Mark{B}}
  \newcommand\Anew{\Mark{P}}
\else
  \def\beginR{\bgroup\textdir TRT\relax}\def\endR{\egroup}
  \def\beginL{\bgroup\textdir TLT\relax}\def\endL{\egroup}
  \newcommand\Turned[2]{\csname begin#1\endcsname#2\csname end#1\endcsname}
  \newcommand\Anew{}
\fi
\newcommand\FromLeft[1]{\Turned L{#1}}
\newcommand\FromRight[1]{\Turned R{#1}}
`;
