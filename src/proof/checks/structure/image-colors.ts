import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-3, 6.2.4.3 and 6.2.8: pictures are in a colour space that the profile explains, and not smoothed by the reader. */
export const imageColors: Rule = {
  id: 'image-colors',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'pictures in the profile’s colours',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const channels = anatomy.catalog.outputIntents.map((intent) => intent.channels);
    const broken = anatomy.images.flatMap(({ space, smoothed }) => {
      if (smoothed) return ['asks the reader to smooth it (Interpolate)'];
      const wanted = { DeviceRGB: 3, DeviceCMYK: 4 }[space];
      return wanted === undefined || channels.includes(wanted) ? [] : [`is in ${space}, which no profile explains`];
    });
    return findingsOf(
      broken,
      { value: anatomy.images.length, message: 'Pictures are in colours that are explained.' },
      (flaw) => ({ value: flaw, message: `A picture ${flaw}. Save it as a plain RGB picture.` }),
    );
  },
};
