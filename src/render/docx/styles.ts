import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { characterStyles } from './character-styles.ts';
import { bodyFace, faceOptions, namedFonts } from './face.ts';
import { languageOptions } from './language-options.ts';
import { BULLETS } from './numbering.ts';
import { paragraphOptions } from './paragraph-options.ts';
import type { ParagraphSpec, ParagraphStyle } from './paragraph-styles.ts';
import type { Sheet } from './sheet.ts';
import { halfPoints } from './units.ts';

/** The styles of a file: whoever changes one changes all that is set in it. */
export function stylesOf(sheet: Sheet): IStylesOptions {
  const { specs } = sheet;
  const body = bodyFace(sheet.tokens);
  const run = {
    font: namedFonts(sheet.fonts),
    color: body.colour.slice(1),
    size: halfPoints(body.size),
    language: languageOptions(sheet.language),
  };
  const { Normal, ...others } = specs;
  const ids = Object.keys(others) as readonly Exclude<ParagraphStyle, 'Normal'>[];
  return {
    default: { document: { run } },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: paragraphIn(Normal, sheet) },
      ...ids.map((id) => styleOf(id, specs, sheet)),
    ],
    characterStyles: [...characterStyles(sheet)],
  };
}

function styleOf(
  style: ParagraphStyle,
  specs: Readonly<Record<ParagraphStyle, ParagraphSpec>>,
  sheet: Sheet,
): IParagraphStyleOptions {
  const spec = specs[style];
  return {
    id: paragraphStyleId(style),
    name: spec.name,
    basedOn: 'Normal',
    next: paragraphStyleId(spec.next ?? style),
    quickFormat: true,
    paragraph: paragraphIn(spec, sheet, specs.Normal, style),
    run: faceOptions(spec.face, specs.Normal.face, sheet.fonts),
  };
}

function paragraphIn(
  spec: ParagraphSpec,
  sheet: Sheet,
  base?: ParagraphSpec,
  style?: ParagraphStyle,
): NonNullable<IParagraphStyleOptions['paragraph']> {
  const level = /^ListBullet(\d)$/.exec(style ?? '')?.[1];
  const paragraph = {
    ...paragraphOptions(spec, sheet, base),
    ...(base ? {} : { widowControl: true, bidirectional: sheet.direction === 'rtl' }),
    ...(spec.outline === undefined ? {} : { outlineLevel: spec.outline }),
    ...(level ? { numbering: { reference: BULLETS, level: Number(level) - 1 } } : {}),
  };
  return paragraph;
}

/** The id of a style, as word processors call their own: the first level of a list has no number. */
export function paragraphStyleId(style: ParagraphStyle): string {
  return style.startsWith('List') ? style.replace(/1$/, '') : style;
}
