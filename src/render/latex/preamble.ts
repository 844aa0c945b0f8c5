import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ArrangedDocument } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import type { Tokens } from '../../theme/theme.ts';
import { defineFaces, inFace } from './blocks/face.ts';
import { escapeFile, escapeText } from './escape.ts';
import { macros } from './macros.ts';
import type { TexSetting } from './setting.ts';
import { command, joinTex, type Tex, tex } from './tex.ts';
import type { FaceFiles } from './text/face-files.ts';
import { rememberFile } from './text/remember-file.ts';
import { setText } from './text/text-span.ts';
import { tracked } from './text/tracked.ts';

/** The folder beside the file that its fonts and pictures are in. */
export const FOLDER = 'galley-files';

/** Everything before the text: what of the look may be changed, then the commands that the text is written in. */
export function preamble(document: ArrangedDocument, setting: TexSetting, { commands, hasFormulas }: Layout): Tex {
  const { tokens } = setting;
  const { page, margin } = tokens;
  const name = escapeText(inlineLine(document.name.content));
  return tex`\documentclass{article}
\usepackage{iftex}

% ==== The page ====
\usepackage[paperwidth=${page.width}bp,paperheight=${page.height}bp,
  left=${margin.left}bp,right=${margin.right}bp,top=${margin.top}bp,bottom=${margin.bottom}bp,
  headheight=0pt,headsep=0pt,footskip=0pt]{geometry}
\usepackage[no-math]{fontspec}
% LuaTeX would take letters for others that their faces draw alike; so it asks the text.
\ifLuaTeX\directlua{luatexbase.add_to_callback("luaotfload.patch_font_unsafe", function(font)
  if type(font) == "table" and font.hb then for _, letter in pairs(font.characters) do letter.tounicode = nil end end end, "galley")}\fi
\usepackage[protrusion=true,expansion=false]{microtype}
\usepackage{xcolor,graphicx,multicol}
${hasFormulas ? tex`\usepackage{amsmath,amssymb}` : tex``}
\usepackage[unicode,hidelinks]{hyperref}
\usepackage[open,openlevel=1]{bookmark}
\hypersetup{pdftitle={${name}},pdfauthor={${name}},pdflang={${escapeText(document.language)}},
  pdfcreator={Galley},pdfdisplaydoctitle=true,pdfstartview={}${underlines(tokens)}}
\pagestyle{empty}
\makeatletter

% ==== The look: colours, faces, sizes (in pt) ====
${colours(tokens)}

${faces(setting)}
% What titles, roles, labels and the like are marked by.
${defineFaces(tokens)}

${sizes(setting)}

% ==== The commands that the text is written in ====
${macros}
% ==== The template's own ====
${strips(setting)}
${commands}
\RTL${document.direction === 'rtl' ? tex`true` : tex`false`}
\makeatother`;
}

interface Layout {
  /** The template's own commands. */
  readonly commands: Tex;
  readonly hasFormulas: boolean;
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

/** What strips have that say nothing else, and the bullet of each level. */
function strips(setting: TexSetting): Tex {
  const { usual, tokens } = setting;
  const bullet = tokens.faces.bullet;
  const own = { size: tokens.size.body, bold: bullet?.bold };
  const marks = tokens.bullets.map((mark) => tex`\or ${setText(mark, own, setting, '')}`);
  const face = bullet ? inFace('bullet', tex`#1`, tokens) : tex`\Secondary{#1}`;
  const where = tokens.dates === 'side' && usual.indent > 0 ? tex`Side` : tex`Far`;
  return tex`\let\Dated\Dated${where} \let\DatedFirst\Dated${where}First \let\DatedProse\Dated${where}Prose
\Usual{${usual.above}}{${usual.indent}}{${usual.step}}
\newcommand\Bullet[1]{\BulletMark{\ifcase#1${joinTex(marks)}\fi}}
\newcommand\BulletMark[1]{${face}}`;
}

const PROSE = tex`{+onum;+pnum}`;
const LINING = tex`{+lnum;+pnum}`;
const TABLE = tex`{+lnum;+tnum}`;
const CAPITALS = tex`{+smcp;+lnum;-liga;-clig}`;

/** The faces by what they are for: each names the files of its family once, and what it does with them. */
function faces(setting: TexSetting): Tex {
  const {
    faces: { files, code, others },
    tokens,
  } = setting;
  const { faces: marks, headings, justify } = tokens;
  const tracking = [...Object.values(marks)].find((face) => face?.smallCaps)?.tracking ?? 0.04;
  const heading = {
    'small-caps': tex`RawFeature=${CAPITALS},${tracked(setting, 0.05)}`,
    upper: tex`RawFeature={+lnum;+case;-liga;-clig},${tracked(setting, 0.06)}`,
    'as-is': tex`RawFeature={+lnum}`,
  };
  const face = (name: string, features: Tex): Tex => tex`\newfontfamily${command(name)}{Text}[${features}]`;
  return joinTex(
    [
      tex`% Faces. Words stand as far apart as the face wants${justify ? tex`, and more where a line is filled` : tex`, in every line`}.`,
      ...(justify ? [] : [tex`\defaultfontfeatures{WordSpace={1,0,0}}`]),
      family('Text', files),
      face('TextFace', tex`RawFeature=${PROSE}`),
      tex`% Figures as high as capitals: in columns of dates equally wide, in the contact not.`,
      face('TableFigures', tex`RawFeature=${TABLE}`),
      face('LiningFigures', tex`RawFeature=${LINING}`),
      face('SmallCaps', tex`RawFeature=${CAPITALS},${tracked(setting, tracking)}`),
      face('HeadingFace', heading[headings]),
      family('Code', code),
      tex`\newfontfamily\CodeFace{Code}[RawFeature={-liga}]`,
      ...[...others].flatMap(([name, of]) => [
        family(name, of),
        tex`\newfontfamily${command(name)}{${escapeFile(name)}}[${scriptOf(name)}]`,
      ]),
    ],
    '\n',
  );
}

/** The files of a family's four faces, under the name that the lines below call them by. */
function family(name: string, { regular, bold, italic, boldItalic }: FaceFiles): Tex {
  const file = (path: string): Tex => escapeFile(fileName(path));
  return tex`\defaultfontfeatures[${escapeFile(name)}]{Path=${escapeFile(FOLDER)}/,
  UprightFont=${file(regular)},
  BoldFont=${file(bold)},
  ItalicFont=${file(italic)},
  BoldItalicFont=${file(boldItalic)}}
\ifLuaTeX\defaultfontfeatures+[${escapeFile(name)}]{Renderer=HarfBuzz}\fi`;
}

/** The script that a family is for, by whose rules its letters join and run. */
function scriptOf(name: string): Tex {
  if (/Arabic/.test(name)) return tex`Script=Arabic`;
  if (/Hebrew/.test(name)) return tex`Script=Hebrew`;
  if (/Devanagari/.test(name)) return tex`Script=Devanagari`;
  return /Thai/.test(name) ? tex`Script=Thai` : tex``;
}

/** The name that a font's file has beside the document: by what it holds, since two may be called the same. */
export const fileName: (path: string) => string = rememberFile((path) => {
  const print = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8);
  const ending = extname(path);
  return `${basename(path, ending).replace(/[^\w-]+/g, '-')}-${print}${ending.replace(/[^\w.]+/g, '')}`;
});

function sizes({ faces, tokens }: TexSetting): Tex {
  const { size, leading, side, justify, hyphenate } = tokens;
  return tex`\newcommand\Ascent{${faces.face({}).ascent}}
\newcommand\Files{${escapeFile(FOLDER)}}
\newcommand\BodySize{\Size{${size.body}}{${leading}}}
\newcommand\SmallSize{\Size{${size.small}}{${(size.small * leading) / size.body}}}
\newcommand\SideWidth{${side.width}bp} \newcommand\SideGutter{${side.gutter}bp}
\newcommand\Ragged{${justify ? tex`0pt` : tex`0pt plus .3\hsize`}}
\newcommand\LooseBreak{3000}
\hyphenpenalty=${hyphenate ? tex`200 ` : tex`10000 \lefthyphenmin=63 \righthyphenmin=63 `}\exhyphenpenalty=10000 \clubpenalty=10000 \widowpenalty=10000
\frenchspacing \pretolerance=-1 \linepenalty=1000 \adjdemerits=0
\tolerance=9999 \emergencystretch=.5\textwidth \hfuzz=1pt \vbadness=10000 \hbadness=10000
\parskip=0pt \maxdepth=0pt \lineskiplimit=-5pt \lineskip=1pt \raggedbottom`;
}
