import type { DocxLook } from '../../src/render/docx/look.ts';

/** Headings in the margin, each under a hairline. */
export const docx: DocxLook = {
  align: 'start',
  name: {},
  headline: { italic: true, colour: 'secondary' },
  contact: { above: 8 },
  heading: { rule: 'above' },
  running: 'foot',
};
