import { type ISectionOptions, SectionType } from 'docx';
import type { ArrangedDocument } from '../../document/model.ts';
import { buildParagraph } from './build-paragraph.ts';
import { runningLines } from './running-lines.ts';
import type { Sheet } from './sheet.ts';
import type { Columns, Strip } from './strip.ts';
import { twips } from './units.ts';

/** The sections of a file: one, unless lists stand in columns, which are sections of their own on the same page. */
export function sectionsOf(strips: readonly Strip[], document: ArrangedDocument, sheet: Sheet): ISectionOptions[] {
  return stretchesOf(strips).map((stretch, index) => {
    const first = index === 0;
    return {
      ...(first ? runningLines(document, sheet) : {}),
      properties: {
        page: pageOf(sheet, stretch[0]?.columns),
        titlePage: first,
        ...(first ? {} : { type: SectionType.CONTINUOUS }),
        ...columnsIn(stretch[0]?.columns),
      },
      children: stretch.map((strip) => buildParagraph(strip, sheet)),
    };
  });
}

/** Paragraphs that follow each other in the same columns, or in none. */
function stretchesOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const stretches: Strip[][] = [];
  strips.forEach((strip, index) => {
    const last = stretches.at(-1);
    if (last && strips[index - 1]?.columns === strip.columns) last.push(strip);
    else stretches.push([strip]);
  });
  return stretches;
}

type Properties = NonNullable<ISectionOptions['properties']>;

function pageOf({ tokens }: Sheet, columns: Columns | undefined): NonNullable<Properties['page']> {
  const { page, margin } = tokens;
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(margin.top),
      right: twips(margin.right),
      bottom: twips(margin.bottom),
      left: twips(margin.left + (columns?.left ?? 0)),
      header: twips(margin.top * 0.45),
      footer: twips(margin.bottom * 0.45),
    },
  };
}

function columnsIn(columns: Columns | undefined): Pick<Properties, 'column'> {
  return columns ? { column: { count: columns.count, space: twips(columns.gutter), equalWidth: true } } : {};
}
