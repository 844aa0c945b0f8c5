import type { DocxLook } from '../../src/render/docx/look.ts';

/** What stands at the side comes first, in one column. */
export const docx: DocxLook = {
  align: 'start',
  name: { bold: true, colour: 'accent' },
  headline: { colour: 'secondary' },
  contact: { above: 4 },
  heading: { rule: 'below' },
  running: 'foot',
};
