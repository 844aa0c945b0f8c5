import { createHash } from 'node:crypto';
import type { ArrangedDocument } from '../../document/model.ts';
import { UserError } from '../../errors.ts';
import type { Picture } from '../photo/picture.ts';
import { readPicture } from '../photo/read-picture.ts';
import type { Template } from '../template.ts';
import { escapeFile } from './escape.ts';
import { FOLDER, fileName, preamble } from './preamble.ts';
import type { TexSetting } from './setting.ts';
import { openTags, type TagPlan } from './tags.ts';
import { joinTex, type Tex, tex } from './tex.ts';
import { openFaces } from './text/faces.ts';

/** A document in TeX, and the files that it needs beside it. */
export interface TexDocument {
  readonly text: string;
  /** By their paths from the document's folder: a font as the path of its file, a picture as its bytes. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What its PDF is tagged by: TeX itself tags nothing. */
  readonly tags: TagPlan;
}

/**
 * Writes a document in TeX through a template's LaTeX layout. The file is complete: `xelatex` or `lualatex` make its
 * PDF, wherever its folder is moved.
 * @throws UserError when the template has no such layout, or a letter no font has.
 */
export async function renderTex(document: ArrangedDocument, { theme, latex }: Template): Promise<TexDocument> {
  if (!latex) throw new UserError(`The template "${theme.name}" has no layout for LaTeX.`, 'Use one of Galley’s own.');
  const { tokens } = theme;
  const measure = tokens.page.width - tokens.margin.left - tokens.margin.right;
  const faces = openFaces(tokens.font, document.language);
  const setting: TexSetting = { tokens, measure, direction: document.direction, faces, tags: openTags() };
  const picture = document.photo && (await readPicture(document.photo.file, PHOTO));
  const photo = picture && photoName(picture);
  const { commands, body } = latex({ document, theme, setting, photo });
  faces.check();
  const lines = joinTex(body, '\n');
  const text = tex`% Typeset this with xelatex or lualatex. Its fonts are in the folder ${escapeFile(FOLDER)}, which goes where it goes.
${preamble(document, setting, lines.includes(String.raw`\Drawn{`))}
${commands}
\RTL${document.direction === 'rtl' ? tex`true` : tex`false`}
\begin{document}
\TextFace\color{Ink}\BodySize
${lines}
\end{document}
`;
  return { text: text.replace(/\n{3,}/g, '\n\n'), files: filesOf(setting, photo, picture), tags: setting.tags.plan };
}

/** The room of a photo in pt: more than any portrait takes. */
const PHOTO = { width: 160, height: 160, covered: false };

/** Named by what it shows, so that documents in one folder share it or each have their own. */
function photoName({ data, format }: Picture): Tex {
  const print = createHash('sha256').update(data).digest('hex').slice(0, 12);
  return escapeFile(`${FOLDER}/photo-${print}.${format}`);
}

function filesOf(
  { faces: { files, code, others } }: TexSetting,
  photo: string | undefined,
  picture: Picture | undefined,
): TexDocument['files'] {
  const fonts = [files, code, ...others.values()].flatMap((family) => Object.values<string>({ ...family }));
  const named = fonts.map((path): [string, string] => [`${FOLDER}/${fileName(path)}`, path]);
  return new Map<string, string | Uint8Array>([
    ...named,
    ...(photo && picture ? [[photo, picture.data] as const] : []),
  ]);
}
