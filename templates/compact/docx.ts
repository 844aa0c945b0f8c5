import type { DocxLook } from '../../src/render/docx/look.ts';

/** Everything from the left, headings over hairlines. */
export const docx: DocxLook = {
  align: 'start',
  name: { bold: true, colour: 'accent' },
  headline: { colour: 'secondary' },
  contact: { above: 3 },
  heading: { rule: 'below' },
  running: 'foot',
};
