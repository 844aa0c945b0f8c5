import { createHash } from 'node:crypto';
import type { ArrangedDocument } from '../../document/model.ts';
import { UserError } from '../../errors.ts';
import { insetOf } from '../../theme/text-measure.ts';
import type { Picture } from '../photo/picture.ts';
import { readPicture } from '../photo/read-picture.ts';
import type { Template } from '../template.ts';
import { escapeFile } from './escape.ts';
import { FOLDER, fileName, preamble } from './preamble.ts';
import type { TexSetting } from './setting.ts';
import { type TagPlan, untagged } from './tags.ts';
import { joinTex, type Tex, tex } from './tex.ts';
import { openFaces } from './text/faces.ts';
import { wrapLines } from './wrap-lines.ts';

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
 * PDF, wherever its folder is moved. `tags` collects what the PDF is to be tagged by, and marks its texts for it.
 * @throws UserError when the template has no such layout, or a letter no font has.
 */
export async function renderTex(
  document: ArrangedDocument,
  { theme, latex }: Template,
  tags = untagged,
): Promise<TexDocument> {
  if (!latex) throw new UserError(`The template "${theme.name}" has no layout for LaTeX.`, 'Use one of Galley’s own.');
  const { tokens } = theme;
  const measure = tokens.page.width - tokens.margin.left - tokens.margin.right;
  const faces = openFaces(tokens.font, document.language);
  const usual = { above: tokens.space.betweenItems, indent: insetOf(tokens), step: tokens.space.indent };
  const setting: TexSetting = { tokens, measure, direction: document.direction, faces, usual, tags };
  const icons = tokens.icons ? await iconsFor(document) : undefined;
  const picture = document.photo && (await readPicture(document.photo.file, PHOTO));
  const photo = picture && photoName(picture);
  const { commands, body } = latex({ document, theme, setting, photo, icons: icons?.names });
  const lines = wrapLines(joinTex(body, '\n'));
  const before = preamble(document, setting, { commands, hasFormulas: lines.includes(String.raw`\Drawn{`) });
  faces.check();
  const text = tex`% Typeset this with xelatex or lualatex, twice where it has more than two pages. Its fonts are in the folder ${escapeFile(FOLDER)}, which goes where it goes.
% Where pages are numbered and there are more than two, typeset it twice: by then it knows how many there are.
% Below \begin{document} stands the text, a command a paragraph; what is above says how it looks.
${before}

\begin{document}
\TextFace\color{Ink}\BodySize

${lines}
\end{document}
`;
  return {
    text: text.replace(/\n{3,}/g, '\n\n'),
    files: filesOf(setting, photo, picture, icons?.files),
    tags: tags.plan,
  };
}

interface Icons {
  /** Of each way to reach the author; undefined for what has none. */
  readonly names: readonly (Tex | undefined)[];
  readonly files: TexDocument['files'];
}

async function iconsFor({ contact }: ArrangedDocument): Promise<Icons> {
  const [{ contactIcons }, { iconFile }] = await Promise.all([import('../contact-icons.ts'), import('./icon-file.ts')]);
  const names = contact.map(({ network = '', kind }) => [network, kind].find((name) => contactIcons[name]));
  const files = new Map<string, Uint8Array>();
  for (const name of new Set(names)) {
    const icon = contactIcons[name ?? ''];
    if (icon) files.set(`${FOLDER}/icon-${name}.pdf`, await iconFile(icon));
  }
  return { names: names.map((name) => (name === undefined ? undefined : escapeFile(name))), files };
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
  icons: TexDocument['files'] = new Map(),
): TexDocument['files'] {
  const fonts = [files, code, ...others.values()].flatMap((family) => Object.values<string>({ ...family }));
  const named = fonts.map((path): [string, string] => [`${FOLDER}/${fileName(path)}`, path]);
  return new Map<string, string | Uint8Array>([
    ...named,
    ...icons,
    ...(photo && picture ? [[photo, picture.data] as const] : []),
  ]);
}
