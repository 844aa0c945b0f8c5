import { composeProse } from '../document/compose/body.ts';
import { type Context, type LocateProblem, readPassage, readText, toPassage } from '../document/compose/context.ts';
import { formatDate } from '../document/compose/format-date.ts';
import { directionOf, wordsOf } from '../document/languages/words.ts';
import type { Block, Head, Inline, Paragraph, Passage, ResumeDocument, Standing } from '../document/model.ts';
import { type Path, UserError } from '../errors.ts';
import { attempt } from '../resume/date-schema.ts';
import { dateWordsOf } from '../resume/date-words.ts';
import { parseDate } from '../resume/dates.ts';
import { letterCustomOf } from './customs.ts';
import type { Letter, Recipient } from './letter.ts';

/** What composing a letter needs to know besides it. */
export interface LetterSettings {
  /** The résumé it goes with: its name, its contact, its language. */
  readonly resume: ResumeDocument;
  /** The author's own words for the built-in ones. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Tells where in the letter's file a field stands. */
  readonly problem: LocateProblem;
}

/** Room for a signature, in lines. */
const SIGNATURE = 2.5;

/**
 * Makes a document of a letter: the head of the résumé, what stands around the text by the custom of its language, and
 * the text. Set through any template, as a résumé is.
 * @throws UserError with every construct in its texts that a letter does not take.
 */
export function composeLetter(letter: Letter, { resume, labels = {}, problem }: LetterSettings): ResumeDocument {
  const language = letter.language ?? resume.language;
  const words = wordsOf(language, labels);
  const context: Context = { language, textLanguage: language, words, problems: [], problem };
  const above = letterCustomOf(language).order.flatMap((part) => composePart(part, letter, context));
  const text = composeProse(letter.body, [], context);
  const body = [...above, ...composeLine('salutation', letter.salutation, { above: 1.25 }, context), ...spaced(text)];
  const below = composeBelow(letter, resume.name, context);
  if (context.problems.length > 0) throw new UserError(context.problems);
  const { name, headline, contact } = resume;
  const shown = { page: words.page, comma: words.comma, colon: words.colon };
  const shell = { name, headline, contact, language, direction: directionOf(language), words: shown };
  return { ...shell, summary: [...body, ...below], sections: [] };
}

type Part = 'date' | 'recipient' | 'subject';

function composePart(part: Part, letter: Letter, context: Context): readonly Block<Head>[] {
  const custom = letterCustomOf(context.language);
  switch (part) {
    case 'recipient':
      return composeRecipient(letter.to, custom.recipient, context);
    case 'date':
      return composeDate(letter.date, custom.date, context);
    case 'subject':
      return composeSubject(letter.subject, context);
  }
}

/** Name, position, house and address, a line each; without a name the house comes before a part of it. */
function composeRecipient(to: Recipient | undefined, at: 'start' | 'half', context: Context): readonly Paragraph[] {
  const house: readonly (readonly [Path, string | undefined])[] = [
    [['to', 'title'], to?.title],
    [['to', 'organization'], to?.organization],
  ];
  const lines: readonly (readonly [Path, string | undefined])[] = [
    [['to', 'name'], to?.name],
    ...(to?.name === undefined ? house.toReversed() : house),
    ...(to?.address ?? []).map((line) => [['to', 'address'], line] as const),
  ];
  const given = lines.filter((line): line is readonly [Path, string] => line[1] !== undefined && line[1].trim() !== '');
  return given.map(([path, line], index) =>
    paragraph(readPassage(path, line, context), { above: index === 0 ? 1.25 : 0, at, keep: true }),
  );
}

function composeDate(date: string | undefined, at: Standing['at'], context: Context): readonly Paragraph[] {
  if (date === undefined) return [];
  const { language, words, problem, problems } = context;
  const read = attempt(() => parseDate(date.trim(), dateWordsOf(language)));
  if ('refusal' in read) {
    problems.push(problem(['date'], 'value', read.refusal, read.hint));
    return [];
  }
  const parsed = read.value;
  const shown = formatDate(parsed, { language, words, formats: { month: 'MMMM yyyy' } });
  return [paragraph(toPassage(['date'], [{ type: 'text', value: shown }]), { above: 1.25, at, keep: true })];
}

function composeSubject(subject: string | undefined, context: Context): readonly Paragraph[] {
  if (subject === undefined) return [];
  const content: readonly Inline[] = [{ type: 'strong', children: readText(['subject'], subject, context) }];
  return [paragraph(toPassage(['subject'], content), { above: 1.5, keep: true })];
}

/** The closing, room to sign, the name, what is enclosed: kept together. */
function composeBelow({ closing, enclosures = [] }: Letter, name: Passage, context: Context): readonly Paragraph[] {
  const signed = closing === undefined ? 1 : SIGNATURE;
  return [
    ...composeLine('closing', closing, { above: 1, keep: true }, context),
    paragraph({ ...name, path: 'name' }, { above: signed, keep: enclosures.length > 0 }),
    ...composeEnclosures(enclosures, context),
  ];
}

function composeEnclosures(enclosures: readonly string[], context: Context): readonly Paragraph[] {
  if (enclosures.length === 0) return [];
  const { enclosures: label, colon, comma } = context.words;
  const items = enclosures.map((one, index) => readText(['enclosures', index], one, context));
  const listed = items.flatMap((item, index): readonly Inline[] =>
    index === 0 ? item : [{ type: 'text', value: comma }, ...item],
  );
  const content: readonly Inline[] = [{ type: 'text', value: `${label}${colon}` }, ...listed];
  return [paragraph(toPassage(['enclosures'], content), { above: 1.25 })];
}

function composeLine(
  field: 'salutation' | 'closing',
  text: string | undefined,
  standing: Standing,
  context: Context,
): readonly Paragraph[] {
  return text === undefined ? [] : [paragraph(readPassage([field], text, context), standing)];
}

/** Paragraphs of a letter stand a line apart. */
function spaced(blocks: readonly Block<Head>[]): readonly Block<Head>[] {
  return blocks.map((block) => (block.type === 'paragraph' ? { ...block, standing: { above: 0.75 } } : block));
}

function paragraph(passage: Passage, standing: Standing): Paragraph {
  return { type: 'paragraph', passage, standing };
}
