import type { ArrangedDocument, ArrangedHead, Section } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import { headLines, setBlocks } from './set-blocks.ts';
import { displayWidth, wrap } from './wrap.ts';

/** A paragraph or line of a text. */
export interface TextLine {
  readonly text: string;
  /** What stands before it: spaces, a bullet. */
  readonly lead: string;
  /** Empty lines above. */
  readonly above: number;
  /** The sign that underlines it. */
  readonly rule?: '=' | '-' | undefined;
}

/**
 * Writes a document as plain text: the name and headings underlined, bullets with hanging lists, dates in the line of
 * their head. A paragraph is one line, or is wrapped at `width` columns, in which Chinese, Japanese and Korean letters
 * count two.
 */
export function renderTxt(document: ArrangedDocument, width?: number): string {
  const { name, headline, contact, regions, words } = document;
  const lines: readonly TextLine[] = [
    { text: inlineText(name.content).replaceAll('\n', ' '), lead: '', above: 0, rule: '=' },
    ...(headline ? [{ text: inlineText(headline.content), lead: '', above: 0 }] : []),
    ...contact.map(({ passage }, index) => ({
      text: inlineText(passage.content),
      lead: '',
      above: index === 0 ? 1 : 0,
    })),
    ...regions.flatMap(({ summary, sections }) => [
      ...setBlocks(summary, { indent: '', depth: 0, above: 1, colon: words.colon }),
      ...sections.flatMap((section) => setSection(section, words.colon)),
    ]),
  ];
  return plainSpaces(`${lines.map((line) => setLine(line, width)).join('\n')}\n`.replace(/^\n+/, ''));
}

/** Spaces of every width, and what forbids or allows breaks, matter on pages; in a text they only hinder searching. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ').replace(/[\u00ad\u2060]/g, '');
}

function setSection({ head, body }: Section<ArrangedHead>, colon: string): readonly TextLine[] {
  const [first, ...rest] = headLines(head);
  const heading = first === undefined ? [] : [{ text: first, lead: '', above: 2, rule: '-' as const }];
  const others = rest.map((text, index) => ({ text, lead: '', above: index === 0 ? 1 : 0 }));
  return [...heading, ...others, ...setBlocks(body, { indent: '', depth: 0, above: 1, colon })];
}

function setLine({ text, lead, above, rule }: TextLine, width: number | undefined): string {
  const [first = '', ...rest] = text.split('\n').flatMap((line) => wrap(line, width, displayWidth(lead)));
  const hang = ' '.repeat(displayWidth(lead));
  const lines = [lead + first, ...rest.map((line) => hang + line)];
  const longest = Math.max(...lines.map(displayWidth));
  return ['\n'.repeat(above) + lines.join('\n'), ...(rule ? [rule.repeat(Math.max(3, longest))] : [])].join('\n');
}
