import { AlignmentType, BorderStyle, type IParagraphPropertiesOptions, LineRuleType, TabStopType } from 'docx';
import type { ParagraphSpec } from './paragraph-styles.ts';
import type { Sheet } from './sheet.ts';
import { twips } from './units.ts';

/** `left` is where lines begin, also where they run from the right (ECMA-376-1, 17.18.44). */
const ALIGN = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/**
 * What of a paragraph differs from one that it is based on, or all of it where that is none. Only space above is set,
 * never below: programs differ in whether the two add up.
 */
export function paragraphOptions(spec: ParagraphSpec, sheet: Sheet, base?: ParagraphSpec): IParagraphPropertiesOptions {
  const border = spec.border === base?.border ? undefined : spec.border;
  const lines = same(spec.leading, base?.leading);
  const above = same(spec.above, base?.above);
  const indented = same(spec.indent, base?.indent) && same(spec.hanging, base?.hanging);
  const tabbed = spec.dated === true && (base === undefined || base.dated !== true);
  return {
    ...(spec.keepNext === (base?.keepNext ?? false) ? {} : { keepNext: spec.keepNext }),
    ...(border ? { border: borderOf(border) } : {}),
    ...(tabbed ? { tabStops: [{ type: TabStopType.RIGHT, position: twips(sheet.measure) }] } : {}),
    ...(lines && above
      ? {}
      : {
          spacing: {
            ...(above ? {} : { before: twips(spec.above) }),
            ...(lines ? {} : { line: twips(spec.leading), lineRule: LineRuleType.EXACT }),
          },
        }),
    ...(indented ? {} : { indent: { left: twips(spec.indent), hanging: twips(spec.hanging) } }),
    ...(spec.align === (base?.align ?? 'start') ? {} : { alignment: ALIGN[spec.align] }),
  };
}

function same(one: number, other: number | undefined): boolean {
  return twips(one) === twips(other ?? 0);
}

function borderOf({
  side,
  size,
  space,
  colour,
}: NonNullable<ParagraphSpec['border']>): NonNullable<IParagraphPropertiesOptions['border']> {
  return { [side]: { style: BorderStyle.SINGLE, size: Math.round(size * 8), space, color: colour.slice(1) } };
}
