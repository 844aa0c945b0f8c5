import { type Tex, tex } from '../tex.ts';

/** Colours of texts. */
export const hues: Tex = tex`
% \Hue{colour}: colours what follows. A colour of TeX's lasts in the order of the file; XeTeX writes lines that run from
% the right from their left, so that there it would colour what is beside the text. Colour is a feature of the face there.
% \relax keeps the space that a coloured text may begin with.
\newif\ifHuing \let\HueNow\@empty
\newcommand\Hue[1]{\ifXeTeX\ifRTL\convertcolorspec{named}{#1}{HTML}\HueNow\HueFace\else\color{#1}\relax\fi\else\color{#1}\relax\fi}
\newcommand\HueFace{\ifHuing\else\ifx\HueNow\@empty\else\Huingtrue
  \ifcsname Plain\f@family\endcsname\edef\PlainFace{\csname Plain\f@family\endcsname}\else\edef\PlainFace{\f@family}\fi
  \ifcsname Hue\HueNow\PlainFace\endcsname\fontfamily{\csname Hue\HueNow\PlainFace\endcsname}\selectfont
  \else\fontfamily{\PlainFace}\selectfont\edef\HueFeature{\noexpand\addfontfeatures{Color=\HueNow}}\HueFeature
    \expandafter\xdef\csname Hue\HueNow\PlainFace\endcsname{\f@family}%
    \expandafter\xdef\csname Plain\f@family\endcsname{\PlainFace}\fi
  \Huingfalse\fi\fi}
\ifXeTeX\AddToHook{selectfont}{\HueFace}\fi
% \HueRule{colour}{rule}: a rule within a line, whose colour is begun where XeTeX writes it first.
\newcommand\HueRule[2]{\ifXeTeX\ifRTL\special{color pop}#2\convertcolorspec{named}{#1}{rgb}\HueParts
  \special{color push rgb \expandafter\HueSpec\HueParts;}\else{\color{#1}#2}\fi\else{\color{#1}#2}\fi}
\def\HueSpec#1,#2,#3;{#1 #2 #3}
`;
