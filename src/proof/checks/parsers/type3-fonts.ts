import { findingsOf, type Rule } from '../../rule.ts';

/** Fonts whose letters are drawings: blurred on screens, and often without a text behind them. */
export const type3Fonts: Rule = {
  id: 'type3-fonts',
  severity: 'warning',
  bar: 'none',
  reads: 'all',
  judge: ({ drawing: { fonts } }) =>
    findingsOf(
      fonts.filter(({ type3 }) => type3),
      { value: 0, message: 'No font is made of drawings.' },
      ({ name }) => ({
        value: name,
        message: `The font ${name} is made of drawings (Type 3), which many readers cannot read. Use an outline font.`,
      }),
    ),
};
