import type { DocxLook } from '../../src/render/docx/look.ts';

/** Thick rules in the accent open the sections; dates stand at the right. */
export const docx: DocxLook = {
  align: 'start',
  name: {},
  headline: { colour: 'secondary' },
  contact: { above: 5 },
  heading: { rule: 'bar' },
  running: 'foot',
};
