import type { DocumentFormat } from '../pipeline/make-document.ts';
import { textFormats } from '../render/backends.ts';

/** The formats that hold the résumé itself, not how it is set: they need neither template nor proof. */
const DATA = ['json', 'yaml'] as const;

/** The formats that `build` can write. */
export const formats: readonly string[] = [...textFormats, 'tex', 'png', ...DATA];

/** What the formats are called elsewhere. */
export const calledElsewhere: Readonly<Record<string, string>> = {
  markdown: 'md',
  text: 'txt',
  plain: 'txt',
  word: 'docx',
  doc: 'docx',
  latex: 'tex',
  htm: 'html',
  web: 'html',
  yml: 'yaml',
  galley: 'yaml',
  jsonresume: 'json',
  'json-resume': 'json',
  image: 'png',
  picture: 'png',
  jpg: 'png',
  jpeg: 'png',
};

/** True for a format that a template sets. */
export function isDocument(format: string): format is DocumentFormat {
  return !isData(format);
}

/** True for a format that is the same whatever the template. */
export function isData(format: string): format is (typeof DATA)[number] {
  return DATA.some((one) => one === format);
}

/** True for what is drawn on pages. */
export function isDrawn(format: string): boolean {
  return format === 'pdf' || format === 'png';
}

const NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  png: 'PDF',
  txt: 'plain text',
  md: 'Markdown',
  html: 'web page',
  docx: 'Word file',
};

/** What sentences call the file that a format's proof reads. */
export function formatName(format: string): string {
  return NAMES[format] ?? format;
}
