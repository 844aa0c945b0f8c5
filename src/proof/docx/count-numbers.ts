import type { XmlElement } from '@rgrove/parse-xml';
import { childAt, childrenOf, valueAt } from './elements.ts';
import type { Package } from './open-package.ts';

/** A level of a list: how its items are marked, and the first number. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/**
 * Gives the mark of each paragraph as a word processor counts it, asked for in the order of the file: `3.` or a bullet;
 * nothing for what is in no list (ECMA-376-1, 17.9).
 */
export function countNumbers(open: Package): (paragraph: XmlElement) => string {
  const levelOf = levelsOf(open('word/numbering.xml'));
  const styles = new Map(
    childrenOf(open('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const own = childAt(paragraph, 'w:pPr', 'w:numPr');
    const style = styles.get(valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? '');
    const place = own ?? childAt(style, 'w:pPr', 'w:numPr');
    const id = valueAt(place, 'w:numId');
    if (id === undefined || id === '0') return '';
    const at = Number(valueAt(place, 'w:ilvl') ?? 0);
    const level = levelOf(id, at);
    if (!level || level.format === 'bullet') return level?.text ?? '';
    const counted = counts.get(id) ?? [];
    counted[at] = (counted[at] ?? level.start - 1) + 1;
    counts.set(id, counted.slice(0, at + 1));
    return level.text.replace(/%(\d)/g, (_, digit: string) => `${counted[Number(digit) - 1] ?? ''}`);
  };
}

function levelsOf(numbering: XmlElement | undefined): (id: string, level: number) => Level | undefined {
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const numbers = new Map(childrenOf(numbering, 'w:num').map((one) => [one.attributes['w:numId'], one]));
  return (id, at) => {
    const abstract = abstracts.get(valueAt(numbers.get(id), 'w:abstractNumId'));
    const level = childrenOf(abstract, 'w:lvl').find((one) => one.attributes['w:ilvl'] === `${at}`);
    if (!level) return undefined;
    const start = Number(valueAt(level, 'w:start') ?? 0);
    return { format: valueAt(level, 'w:numFmt') ?? 'decimal', text: valueAt(level, 'w:lvlText') ?? '', start };
  };
}
