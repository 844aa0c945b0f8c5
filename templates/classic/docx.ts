import type { DocxLook } from '../../src/render/docx/look.ts';

/** A centred title, headings over hairlines. */
export const docx: DocxLook = {
  align: 'center',
  name: { tracking: 0.02 },
  headline: { italic: true, colour: 'secondary' },
  contact: { above: 5.5 },
  heading: { rule: 'below' },
  running: 'foot',
};
