import type { DateWords } from '../resume/date-words.ts';
import { parseDate } from '../resume/dates.ts';
import { highlightSchema } from '../resume/highlight-schema.ts';
import { nodeSchema } from '../resume/node-schema.ts';
import type { DateFormats, DateValue, Highlight, ResumeNode, Term } from '../resume/resume.ts';
import { type Data, group, toData } from './data.ts';

/** What is left out where only what is printed may be written. */
export interface NodeChoice {
  /** Whether tags and ids are written. */
  readonly unprinted: boolean;
  /** The words that dates are read with. */
  readonly words: DateWords;
}

/** The order of the format's page. */
const FIELDS = Object.keys(nodeSchema.shape) as readonly (keyof typeof nodeSchema.shape)[];
const BULLET_FIELDS = Object.keys(highlightSchema.shape);

/** Gives a node as a file has it; below a section one that has only a title is a bare text. */
export function nodeData(node: ResumeNode, choice: NodeChoice, isSection = false): Data {
  const fields = FIELDS.map((field) => [field, fieldData(node, field, choice)] as const);
  const data = group(fields);
  const title = data.size === 1 ? data.get('title') : undefined;
  return typeof title === 'string' && !isSection && mayStandAlone(title, FIELDS) ? title : data;
}

function fieldData(node: ResumeNode, field: (typeof FIELDS)[number], choice: NodeChoice): Data | undefined {
  switch (field) {
    case 'date':
      return node.date && isWhole(node.date, choice) ? node.date.written : undefined;
    case 'start':
      return node.date && !isWhole(node.date, choice) ? sides(node.date)[0] : undefined;
    case 'end':
      return node.date && !isWhole(node.date, choice) ? sides(node.date)[1] : undefined;
    case 'dates':
      return node.dates && datesData(node.dates);
    case 'tags':
    case 'id':
      return choice.unprinted ? toData(node[field]) : undefined;
    case 'highlights':
      return node.highlights?.map((item) => highlightData(item, choice));
    case 'terms':
      return node.terms && termsData(node.terms, choice);
    case 'entries':
      return node.entries?.map((entry) => nodeData(entry, choice));
    default:
      return toData(node[field]);
  }
}

/** A format of months alone is written as a plain text. */
export function datesData(dates: DateFormats): Data | undefined {
  if (typeof dates === 'string') return dates;
  const data = group(Object.entries(dates));
  return data.size === 1 ? (data.get('month') ?? data) : data;
}

function highlightData({ text, highlights, columns, terms, tags }: Highlight, choice: NodeChoice): Data {
  const data = group([
    ['text', text],
    ['highlights', highlights?.map((item) => highlightData(item, choice))],
    ['columns', columns],
    ['terms', terms && termsData(terms, choice)],
    ['tags', choice.unprinted ? toData(tags) : undefined],
  ]);
  return text !== undefined && data.size === 1 && mayStandAlone(text, BULLET_FIELDS) ? text : data;
}

/** As the author wrote them: a mapping, or a list. */
function termsData(terms: readonly Term[], choice: NodeChoice): Data {
  const isMapping = terms.length > 0 && terms.every(({ key }) => typeof key === 'string');
  if (isMapping) return new Map(terms.map(({ label, value }) => [label, value]));
  return terms.map(({ label, value, tags }) =>
    group([
      ['label', label],
      ['value', value],
      ['tags', choice.unprinted ? toData(tags) : undefined],
    ]),
  );
}

/** A bare text like `title:Docent` would be taken for a field that lacks its space. */
function mayStandAlone(text: string, fields: readonly string[]): boolean {
  const [, word = ''] = /^(\w+):\S/.exec(text) ?? [];
  return !fields.includes(word);
}

/** Whether a date reads the same from one field; what `start` and `end` said need not. */
function isWhole(date: DateValue, { words }: NodeChoice): boolean {
  return JSON.stringify(parseDate(date.written, words)) === JSON.stringify(date);
}

/** The two fields that a range was put together from: `start – end`. */
function sides({ written }: DateValue): readonly (string | undefined)[] {
  const at = written.indexOf('–');
  return [written.slice(0, at), written.slice(at + 1)].map((side) => side.trim() || undefined);
}
