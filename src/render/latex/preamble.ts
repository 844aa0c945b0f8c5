import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import type { Tokens } from '../../theme/theme.ts';
import { escapeFile, escapeText } from './escape.ts';
import { macros } from './macros.ts';
import type { TexSetting } from './setting.ts';
import { command, joinTex, type Tex, tex } from './tex.ts';
import type { FaceFiles } from './text/face-files.ts';

/** The folder beside the file that its fonts and pictures are in. */
export const FOLDER = 'galley-files';

/** Everything before the text: packages, page, faces, colours, commands. */
export function preamble(document: ArrangedDocument, setting: TexSetting, hasFormulas: boolean): Tex {
  const { tokens } = setting;
  const { page, margin } = tokens;
  const name = escapeText(inlineLine(document.name.content));
  return tex`\documentclass{article}
\usepackage{iftex}
\usepackage[paperwidth=${page.width}bp,paperheight=${page.height}bp,left=${margin.left}bp,right=${margin.right}bp,
  top=${margin.top}bp,bottom=${margin.bottom}bp,headheight=0pt,headsep=0pt,footskip=0pt]{geometry}
\usepackage[no-math]{fontspec}
\usepackage[protrusion=true,expansion=false]{microtype}
\usepackage{xcolor,graphicx,multicol}
${hasFormulas ? tex`\usepackage{amsmath,amssymb}` : tex``}
\usepackage[unicode,hidelinks,bookmarksopen=true,bookmarksopenlevel=1]{hyperref}
\hypersetup{pdftitle={${name}},pdfauthor={${name}},pdflang={${escapeText(document.language)}},
  pdfcreator={Galley},pdfdisplaydoctitle=true,pdfstartview={}${underlines(tokens)}}
\pagestyle{empty}
\makeatletter

${colours(tokens)}
${faces(setting)}
${sizes(setting)}
${macros}
${engine}`;
}

/** Links are underlined by the program that shows them: TeX would not let an underlined text break. */
function underlines({ links }: Tokens): Tex {
  return links === 'underlined' ? tex`,pdfborder={0 0 0.5},pdfborderstyle={/S/U/W 0.5}` : tex``;
}

function colours({ colour }: Tokens): Tex {
  const define = (name: string, value: string): Tex =>
    tex`\definecolor{${escapeFile(name)}}{HTML}{${escapeFile(value.replace('#', '').toUpperCase())}}`;
  return joinTex(
    [
      define('Ink', colour.ink),
      define('Secondary', colour.secondary),
      define('Hairline', colour.hairline),
      define('Accent', colour.accent),
      define('Link', colour.link ?? colour.accent),
    ],
    '\n',
  );
}

const PROSE = tex`RawFeature={+onum;+pnum}`;
const CAPITALS = tex`RawFeature={+smcp;+lnum;-liga;-clig}`;

function faces({ faces: { files, code, others }, tokens }: TexSetting): Tex {
  const { faces: marks, headings } = tokens;
  const tracking = [...Object.values(marks)].find((face) => face?.smallCaps)?.tracking ?? 0.04;
  const heading = {
    'small-caps': tex`${CAPITALS},LetterSpace=5`,
    upper: tex`RawFeature={+lnum;+case;-liga;-clig},LetterSpace=6`,
    'as-is': tex`RawFeature={+lnum}`,
  };
  const own = (name: string, features: Tex): Tex => family(name, files, features);
  return joinTex(
    [
      own('TextFace', PROSE),
      own('TableFigures', tex`RawFeature={+lnum;+tnum}`),
      own('LiningFigures', tex`RawFeature={+lnum;+pnum}`),
      own('SmallCaps', tex`${CAPITALS},LetterSpace=${tracking * 100}`),
      own('HeadingFace', heading[headings]),
      family('CodeFace', code, tex`RawFeature={-liga}`),
      ...[...others].map(([name, of]) => family(name, of, scriptOf(name))),
    ],
    '\n',
  );
}

function family(name: string, { regular, bold, italic, boldItalic }: FaceFiles, features: Tex): Tex {
  const file = (path: string): Tex => escapeFile(fileName(path));
  return tex`\newfontfamily${command(name)}{${file(regular)}}[Path=${escapeFile(FOLDER)}/,BoldFont=${file(bold)},
  ItalicFont=${file(italic)},BoldItalicFont=${file(boldItalic)},${features}]`;
}

/** The script that a family is for, by whose rules its letters join and run. */
function scriptOf(name: string): Tex {
  if (/Arabic/.test(name)) return tex`Script=Arabic`;
  if (/Hebrew/.test(name)) return tex`Script=Hebrew`;
  if (/Devanagari/.test(name)) return tex`Script=Devanagari`;
  return /Thai/.test(name) ? tex`Script=Thai` : tex``;
}

/** The name that a font's file has beside the document: by what it holds, since two may be called the same. */
export function fileName(path: string): string {
  const print = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8);
  const ending = extname(path);
  return `${basename(path, ending).replace(/[^\w-]+/g, '-')}-${print}${ending.replace(/[^\w.]+/g, '')}`;
}

function sizes({ faces, tokens }: TexSetting): Tex {
  const { size, leading, side, justify, hyphenate } = tokens;
  return tex`\newcommand\Middle{${faces.face({}).middle}}
\newcommand\BodySize{\Size{${size.body}}{${leading}}}
\newcommand\SmallSize{\Size{${size.small}}{${(size.small * leading) / size.body}}}
\newcommand\SideWidth{${side.width}bp} \newcommand\SideGutter{${side.gutter}bp}
\newcommand\Ragged{${justify ? tex`0pt` : tex`0pt plus .3\hsize`}}
\newcommand\LooseBreak{9000}
\hyphenpenalty=${hyphenate ? 200 : 10000} \exhyphenpenalty=10000 \clubpenalty=10000 \widowpenalty=10000
\tolerance=9999 \emergencystretch=.5\textwidth \hfuzz=1pt \vbadness=10000 \hbadness=10000
\parskip=0pt \topskip=0pt \maxdepth=0pt \lineskiplimit=-\maxdimen \raggedbottom`;
}

const engine: Tex = tex`
\newif\ifRTL
\ifXeTeX \TeXXeTstate=1 \XeTeXdashbreakstate=0 \XeTeXgenerateactualtext=1 \else
  \def\beginR{\bgroup\textdir TRT\relax}\def\endR{\egroup}
  \def\beginL{\bgroup\textdir TLT\relax}\def\endL{\egroup}\fi`;
