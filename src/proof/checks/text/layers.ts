import type { Rule } from '../../rule.ts';

/** What lies on a layer that is switched off is not seen, but read. */
export const layers: Rule = {
  id: 'layers',
  severity: 'fault',
  bar: 'none switched off',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const { hiddenLayers: value } = anatomy.catalog;
    const message =
      value === 0
        ? 'No layer is switched off.'
        : `The file has ${value === 1 ? 'a layer that is' : `${value} layers that are`} switched off: what is on them is read, but not seen. Export it without layers.`;
    return [{ ok: value === 0, value, message }];
  },
};
