import type { DocxLook } from '../../src/render/docx/look.ts';

/** Weight and white space, no rules. */
export const docx: DocxLook = {
  align: 'start',
  name: { bold: true, tracking: -0.015 },
  headline: { colour: 'accent' },
  contact: { above: 8 },
  heading: { colour: 'ink' },
  running: 'foot',
};
