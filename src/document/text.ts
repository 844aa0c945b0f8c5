import { formulaText } from './math/formula-text.ts';
import type { ArrangedDocument, ArrangedHead, Block, Inline, Passage, Region, Section } from './model.ts';

/** A passage as a reader of the finished page should find it. */
export interface ExpectedPassage {
  /** The field in the author's file: `sections[0].entries[1].title`. */
  readonly path: string;
  readonly text: string;
  /** The text in capitals, where that is not simply the text in capitals: a formula's letters stay what they are. */
  readonly capitals?: string | undefined;
  readonly kind: PassageKind;
  /** What may stand between this passage and the one before it on its line: `, `. */
  readonly separator?: string | undefined;
  /** The number that a numbered list, or a list of works, gives the item it begins: `3.`; of lists within lists `3. 1.` */
  readonly number?: string | undefined;
  /**
   * The region it stands in, in a document of several: columns that each go on from page to page. What stands above
   * them all has none.
   */
  readonly region?: string | undefined;
}

/** `heading` is a section's, `title` an entry's. */
export type PassageKind = 'name' | 'heading' | 'title' | 'text';

/** Inline text as plain text, the way it will be seen: marks gone, a line break as a newline. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(textOf).join('');
}

/** Inline text on one line, for the foot of a page or the title of a file: its line breaks are spaces. */
export function inlineLine(content: readonly Inline[]): string {
  return inlineText(content).replaceAll('\n', ' ');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'break':
      return '\n';
    case 'math':
      return formulaText(inline.formula);
    default:
      return inlineText(inline.children);
  }
}

/**
 * Every passage of a document in reading order, which is the order it is drawn in. Bullets and the separators of
 * heads are decoration and not among them; the number of a list's item belongs to the item's first passage.
 */
export function readDocument(arranged: ArrangedDocument): readonly ExpectedPassage[] {
  const { name, headline, contact, regions } = arranged;
  const holder = regions.find((region) => region.contact);
  const inside = (passages: readonly ExpectedPassage[], region: Region | undefined): readonly ExpectedPassage[] =>
    region && regions.length > 1 ? passages.map((passage) => ({ ...passage, region: region.name })) : passages;
  return [
    expect(name, 'name'),
    ...(headline === undefined ? [] : [expect(headline, 'text')]),
    ...inside(
      contact.map((item) => expect(item.passage, 'text')),
      holder,
    ),
    ...regions.flatMap((region) =>
      inside([...region.summary.flatMap(readBlock), ...region.sections.flatMap(readSection)], region),
    ),
  ];
}

function readSection({ head, body }: Section<ArrangedHead>): readonly ExpectedPassage[] {
  return [...readHead(head, 'heading'), ...body.flatMap(readBlock)];
}

/** A date is read with the line it stands on, the first, after or before it; without lines it comes before the body. */
function readHead(head: ArrangedHead, titleKind: PassageKind): readonly ExpectedPassage[] {
  const lines = head.lines.map((line) =>
    line.parts.map((part, index) => {
      const passage = expect(part.passage, part.role === 'title' ? titleKind : 'text');
      return index === 0 ? passage : { ...passage, separator: part.separator };
    }),
  );
  const [unnumbered = [], ...others] = lines;
  const first = unnumbered.map((passage, index) => (index === 0 ? { ...passage, number: head.number } : passage));
  const marginal = head.marginal.map((passage) => expect(passage, 'text'));
  return [...(head.marginalFirst ? [...marginal, ...first] : [...first, ...marginal]), ...others.flat()];
}

function readBlock(block: Block<ArrangedHead>): readonly ExpectedPassage[] {
  switch (block.type) {
    case 'paragraph':
      return [expect(block.passage, 'text')];
    case 'list':
      return block.items.flatMap((item, index) => {
        const passages = item.blocks.flatMap(readBlock);
        if (block.start === undefined) return passages;
        const [first = { path: '', text: '', kind: 'text' as const }, ...rest] = passages;
        const number = [`${block.start + index}.`, first.number ?? ''].join(' ').trim();
        return [{ ...first, number }, ...rest];
      });
    case 'terms':
      return block.rows.flatMap((row) => [expect(row.label, 'text'), expect(row.value, 'text')]);
    case 'entry':
      return [...readHead(block.head, 'title'), ...block.body.flatMap(readBlock)];
  }
}

function expect({ path, content }: Passage, kind: PassageKind): ExpectedPassage {
  const text = inlineText(content);
  return hasFormula(content) ? { path, text, capitals: inCapitals(content), kind } : { path, text, kind };
}

function hasFormula(content: readonly Inline[]): boolean {
  return content.some((inline) => inline.type === 'math' || ('children' in inline && hasFormula(inline.children)));
}

function inCapitals(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if ('children' in inline) return inCapitals(inline.children);
      return inline.type === 'math' ? textOf(inline) : textOf(inline).toUpperCase();
    })
    .join('');
}
