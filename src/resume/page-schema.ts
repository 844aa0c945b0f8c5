import { closest } from 'fastest-levenshtein';
import * as z from 'zod';
import { hasUnit, parseLength } from './length.ts';
import { PAPERS } from './paper.ts';
import { oneOf, parsed } from './text-schema.ts';

/** A page's size in pt. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

const namedPaper = parsed<PaperSize>(
  (spelt) => {
    const size = PAPERS[spelt.toLowerCase().replace(/\s+/g, '-')];
    if (size !== undefined) return { value: { width: size[0], height: size[1] } };
    const near = closest(spelt.toLowerCase(), Object.keys(PAPERS));
    return {
      refusal: `There is no paper named “${spelt}”.`,
      hint: `Did you mean “${near}”? A size of your own is [210mm, 297mm].`,
    };
  },
  { type: 'string', description: 'A paper’s name.', examples: ['a4', 'letter'] },
);

const paperSide = parsed(
  (spelt) => {
    const length = parseLength(spelt);
    if (length === undefined || !hasUnit(spelt)) {
      return {
        refusal: `“${spelt}” is not a length with its unit.`,
        hint: 'Write it like 210mm, 21cm, 8.5in or 595pt.',
      };
    }
    if (length >= 144 && length <= 2880) return { value: length };
    return { refusal: `A page side of ${spelt} cannot be set.`, hint: 'A side is between 2in and 40in.' };
  },
  { type: 'string', description: 'A length with its unit.', examples: ['210mm'] },
);

/** The field `design.paper`. */
export const paperSchema = z
  .union([namedPaper, z.tuple([paperSide, paperSide]).transform(([width, height]): PaperSize => ({ width, height }))], {
    error: `a paper’s name (${oneOf(['a4', 'letter'])} …) or a list [width, height]`,
  })
  .meta({
    description: 'The paper: a name, or [width, height] with units.',
    examples: ['a4', 'letter', ['210mm', '297mm']],
  });

const marginValue = parsed(
  (spelt) => {
    const length = parseLength(spelt);
    if (length !== undefined && length <= 216) return { value: length };
    if (length !== undefined)
      return { refusal: `A margin of ${spelt} leaves no room for text.`, hint: 'A margin is 3in (216 pt) at most.' };
    return { refusal: `“${spelt}” is not a length.`, hint: 'Write it like 20mm, 2cm, 0.75in, or a number of pt.' };
  },
  { type: ['number', 'string'], description: 'A length; numbers are pt.', examples: ['20mm', 54] },
);

/** The field `design.margin` per side. */
export const marginSidesSchema = z.strictObject(
  {
    top: marginValue.exactOptional(),
    right: marginValue.exactOptional(),
    bottom: marginValue.exactOptional(),
    left: marginValue.exactOptional(),
  },
  { error: 'a group with “top”, “right”, “bottom” and “left”' },
);

/** The field `design.margin`. */
export const marginSchema = z
  .union([marginValue.transform((all) => ({ top: all, right: all, bottom: all, left: all })), marginSidesSchema], {
    error: 'a length, or a group with “top”, “right”, “bottom” and “left”',
  })
  .meta({
    description: 'The page’s margins: one value, or one per side. Numbers are pt.',
    examples: ['20mm', { top: '1in', left: '25mm' }],
  });
