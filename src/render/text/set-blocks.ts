import type { ArrangedHead, Block, Entry, List, Passage, Terms } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import type { TextLine } from './render-txt.ts';
import { isRunIn } from './say-plainly.ts';

/** Where a block stands. */
export interface TextPlace {
  /** The spaces before its lines. */
  readonly indent: string;
  /** How many lists it stands in. */
  readonly depth: number;
  /** Empty lines above its first line. */
  readonly above: number;
  /** What stands between a label and its value. */
  readonly colon: string;
}

const BULLETS = ['•', '–', '◦', '–'];
/** Between what a head says and its dates; no line ends behind it. */
const BESIDE = ' |\u00a0';

/** Sets blocks below one another: prose with an empty line between its paragraphs, lists and rows close to what they belong to. */
export function setBlocks(blocks: readonly Block<ArrangedHead>[], place: TextPlace): readonly TextLine[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return setBlock(block, { ...place, above: before === undefined ? place.above : spaceBetween(before, block) });
  });
}

function setBlock(block: Block<ArrangedHead>, place: TextPlace): readonly TextLine[] {
  switch (block.type) {
    case 'paragraph': {
      const above = block.standing === undefined || block.standing.above > 0 ? place.above : 0;
      return [lineOf(inlineText(block.passage.content), { ...place, above })];
    }
    case 'list':
      return setList(block, place);
    case 'terms':
      return setTerms(block, place);
    case 'entry':
      return setEntry(block, place);
  }
}

function lineOf(text: string, { indent, above }: TextPlace): TextLine {
  return { text, lead: indent, above };
}

function spaceBetween(before: Block<ArrangedHead>, block: Block<ArrangedHead>): number {
  if (block.type === 'list' || block.type === 'terms') return before.type === 'paragraph' ? 0 : 1;
  if (block.type === 'entry') return isLine(before) && isLine(block) ? 0 : 1;
  return 1;
}

/** True for an entry of one line, as talks and awards are. */
function isLine(block: Block<ArrangedHead>): boolean {
  if (block.type !== 'entry') return false;
  return block.head.lines.length <= 1 ? block.body.length === 0 || (isRunIn(block) && block.body.length === 1) : false;
}

function setList({ items, start }: List<ArrangedHead>, place: TextPlace): readonly TextLine[] {
  const isLoose = items.some(({ blocks }) => blocks.slice(1).some(({ type }) => type === 'paragraph'));
  return items.flatMap(({ blocks }, index) => {
    const mark = start === undefined ? (BULLETS[place.depth % BULLETS.length] ?? '') : `${start + index}.`;
    const inside = { ...place, indent: `${place.indent}${' '.repeat(mark.length + 1)}`, depth: place.depth + 1 };
    const above = index === 0 ? place.above : isLoose ? 1 : 0;
    const [first, ...rest] = setBlocks(blocks, { ...inside, above });
    if (first === undefined) return [];
    const lead = `${place.indent}${mark} ${first.lead.slice(inside.indent.length)}`;
    return [{ ...first, lead }, ...rest];
  });
}

function setTerms({ rows }: Terms, place: TextPlace): readonly TextLine[] {
  return rows.map(({ label, value }, index) => {
    const text = joined([inlineText(label.content), inlineText(value.content)], place);
    return lineOf(text, { ...place, above: index === 0 ? place.above : 0 });
  });
}

function setEntry(entry: Entry<ArrangedHead>, place: TextPlace): readonly TextLine[] {
  const lines = headLines(entry.head);
  const [first, ...rest] = entry.body;
  const last = lines.at(-1);
  if (first?.type === 'paragraph' && last !== undefined && (isRunIn(entry) || entry.shape === 'bare')) {
    const prose = inlineText(first.passage.content);
    const text = isRunIn(entry) ? joined([last, prose], place) : `${last}${BESIDE}${prose}`;
    const all = [...lines.slice(0, -1), text].map((one, index) => lineOf(one, above(place, index)));
    return [...all, ...setBlocks(rest, { ...place, above: spaceBelow(rest[0]) })];
  }
  const head = lines.map((one, index) => lineOf(one, above(place, index)));
  return [...head, ...setBlocks(entry.body, { ...place, above: lines.length === 0 ? place.above : spaceBelow(first) })];
}

function above(place: TextPlace, index: number): TextPlace {
  return index === 0 ? place : { ...place, above: 0 };
}

/** An entry stands apart from the head that it belongs to; all else stands close to it. */
function spaceBelow(block: Block<ArrangedHead> | undefined): number {
  return block?.type === 'entry' ? 1 : 0;
}

/** A label, its colon already behind it, and its value. */
function joined([label, value]: readonly [string, string], { colon }: TextPlace): string {
  return label + (value === '' || /\S$/.test(colon) ? '' : ' ') + value;
}

/** The lines of a head as text, its dates in the first. */
export function headLines({ lines, marginal, marginalFirst, number }: ArrangedHead): readonly string[] {
  const texts = lines.map(({ parts }) =>
    parts.reduce((line, { role, separator, passage }, index) => {
      const between = role === 'date' ? BESIDE : separator;
      return index === 0 ? textOf(passage) : line + between + textOf(passage);
    }, ''),
  );
  const [first, ...rest] = texts;
  const numbered = number === undefined || first === undefined ? first : `${number} ${first}`;
  const dates = marginal.map(textOf);
  const whole = marginalFirst ? [...dates, numbered] : [numbered, ...dates];
  const told = whole.filter((text) => text !== undefined && text !== '');
  return told.length === 0 ? rest : [told.join(BESIDE), ...rest];
}

function textOf({ content }: Passage): string {
  return inlineText(content);
}
