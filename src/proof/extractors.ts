/**
 * What reads the text of a finished file as a stranger would, by its format: a line for each line or block, in the order
 * of the file, which numbers of lists belong to. A PDF is read by `extract.ts`.
 */
export const extractors: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  md: async (bytes) => (await import('./extract-md.ts')).extractMd(bytes),
  html: async (bytes) => (await import('./extract-html.ts')).extractHtml(bytes),
  txt: async (bytes) => (await import('./extract-txt.ts')).extractTxt(bytes),
  docx: async (bytes) => (await import('./extract-docx.ts')).extractDocx(bytes),
};
