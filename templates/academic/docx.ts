import type { DocxLook } from '../../src/render/docx/look.ts';

/** A title block over a rule, and a running head. */
export const docx: DocxLook = {
  align: 'start',
  name: {},
  headline: { italic: true },
  contact: { above: 6, ruled: true },
  heading: {},
  running: 'head',
};
