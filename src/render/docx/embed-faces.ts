import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ArrangedDocument } from '../../document/model.ts';
import { type Family, familyNamed, fileOf, MONO } from '../fonts/families.ts';
import { subset } from '../fonts/subset.ts';
import type { Fonts } from './fonts.ts';
import { type LinkedStyle, linkStyle } from './link-style.ts';

/** A face that a file brings along, obfuscated as ECMA-376-1, 17.8.1 wants it. */
export interface EmbeddedFace {
  /** The name that the document gives its font. */
  readonly font: string;
  readonly element: 'embedRegular' | 'embedBold' | 'embedItalic' | 'embedBoldItalic';
  readonly key: string;
  readonly bytes: Uint8Array;
}

const STYLES: readonly (LinkedStyle & Pick<EmbeddedFace, 'element'>)[] = [
  { element: 'embedRegular', bold: false, italic: false },
  { element: 'embedBold', bold: true, italic: false },
  { element: 'embedItalic', bold: false, italic: true },
  { element: 'embedBoldItalic', bold: true, italic: true },
];

/** From a letter to another: those of Europe's Latin and Greek, and marks. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x2010, 0x2026],
] as const;

/**
 * What whoever edits the file is likely to type. It is the same for all files, and more than is said in most: LibreOffice
 * takes the face of the first file that it opens for all that name it.
 */
const TYPED = [
  ...RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  ),
  ...'•◦‣›‹⁄€™←→−√∞≈≠≤≥∑∂∫',
].join('');

/**
 * The faces of a document as far as it and its editors need them: those that come with Galley, which their licence lets
 * travel in documents. An author's own is named alone, since nobody knows here what its licence allows.
 */
export async function embedFaces(document: ArrangedDocument, fonts: Fonts): Promise<readonly EmbeddedFace[]> {
  const said = JSON.stringify(document);
  const letters = new Set(TYPED + said + said.toLocaleUpperCase(document.language) + said.toUpperCase());
  const text = familyNamed(fonts.text);
  const hasCode = /"type":"code"|"face":"mono"/.test(said);
  return [
    ...(text ? await embedFamily(fonts.text, text, STYLES, letters) : []),
    ...(hasCode ? await embedFamily(fonts.mono, MONO, STYLES.slice(0, 1), letters) : []),
  ];
}

async function embedFamily(
  font: string,
  family: Family,
  styles: typeof STYLES,
  letters: ReadonlySet<string>,
): Promise<readonly EmbeddedFace[]> {
  const files = styles.map(({ bold, italic }) => fileOf(family, bold, italic));
  const faces = await Promise.all(
    styles.map(async ({ element, ...style }, index) => {
      const file = files[index];
      if (file === undefined || files.indexOf(file) < index) return [];
      const part = await subset(await readFile(file), letters);
      return part ? [{ font, element, ...obfuscate(linkStyle(part, font, style)) }] : [];
    }),
  );
  return faces.flat();
}

/** The first 32 bytes are mixed with the key, read from its end. The key comes from what the face holds. */
function obfuscate(face: Uint8Array): Pick<EmbeddedFace, 'key' | 'bytes'> {
  const hash = createHash('sha256').update(face).digest('hex').slice(0, 32).toUpperCase();
  const mask = Buffer.from(hash, 'hex').reverse();
  const bytes = face.map((byte, index) => (index < 32 ? byte ^ (mask[index % 16] ?? 0) : byte));
  return { key: `{${hash.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}}`, bytes };
}
