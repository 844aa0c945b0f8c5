import type { Path } from '../errors.ts';
import { checkMargins } from './check-design.ts';
import { attempt } from './date-schema.ts';
import { type DateWords, dateWordsOf, withDateWords } from './date-words.ts';
import { parseDate, parseStartEnd } from './dates.ts';
import { type Fault, type Group, isGroup } from './fault.ts';
import { highlightSchema } from './highlight-schema.ts';
import { LABELS } from './labels.ts';
import { KINDS, nodeSchema } from './node-schema.ts';
import { suggest } from './suggest.ts';

/** Sections are level 1, and bullets are levels. */
const DEEPEST = 12;
const DEEPEST_BULLET = 4;
const FIELDS: readonly string[] = Object.keys(nodeSchema.shape);
const BULLET_FIELDS: readonly string[] = Object.keys(highlightSchema.shape);

/**
 * Takes the data without its empty values and gives the mistakes that no single field shows:
 * two ways of giving one date, groups that say nothing, and too deep nesting.
 */
export function checkRules(data: unknown): readonly Fault[] {
  if (!isGroup(data)) return [];
  return [
    ...checkLabels(data.labels),
    ...checkContactLinks(data.contact),
    ...checkMargins(data.design),
    ...checkNodes(data.sections, ['sections'], 1, dateWordsOf(data.language)),
  ];
}

function checkNodes(nodes: unknown, path: Path, depth: number, words: DateWords): readonly Fault[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown, index) => checkNode(node, [...path, index], depth, words));
}

function checkNode(node: unknown, path: Path, depth: number, around: DateWords): readonly Fault[] {
  if (depth > DEEPEST) return [tooDeep(path)];
  if (!isGroup(node)) return checkSpace(node, path, FIELDS);
  if (Object.keys(node).length === 0)
    return [nothing(path, 'This entry has no field with a value.', 'Give it a title, or remove it.')];
  const words = withDateWords(around, node.language);
  return [
    ...checkSays(node, path, depth),
    ...checkColumns(node, path),
    ...checkDate(node, path, words),
    ...(depth === 1 ? checkKind(node, path) : []),
    ...checkHighlights(node.highlights, [...path, 'highlights'], depth + 1, 1),
    ...checkNodes(node.entries, [...path, 'entries'], depth + 1, words),
  ];
}

function checkHighlights(items: unknown, path: Path, depth: number, level: number): readonly Fault[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index): readonly Fault[] => {
    const here = [...path, index];
    if (level > DEEPEST_BULLET) {
      return index > 0
        ? []
        : [nothing(here, 'Bullets are nested more than four levels deep.', 'Move these bullets up one level.')];
    }
    if (depth > DEEPEST) return index > 0 ? [] : [tooDeep(here)];
    if (!isGroup(item)) return checkSpace(item, here, BULLET_FIELDS);
    const says = 'text' in item || 'highlights' in item || 'terms' in item;
    const empty = Object.keys(item).every((key) => key === 'tags' || key === 'columns');
    return [
      ...(says || !empty ? checkColumns(item, here) : []),
      ...(!says && empty ? [nothing(here, 'This highlight has no text.', 'Give it a “text”, or remove it.')] : []),
      ...checkHighlights(item.highlights, [...here, 'highlights'], depth + 1, level + 1),
    ];
  });
}

/** Fields of a node that say how or when it is printed, and are nothing to print. */
const SILENT: readonly string[] = ['lead', 'language', 'dates', 'tags', 'id', 'break', 'columns'];

/** A section with a kind has that kind's title; an entry has nothing but its fields. */
function checkSays(node: Group, path: Path, depth: number): readonly Fault[] {
  const silent = depth === 1 ? SILENT : [...SILENT, 'kind'];
  if (!Object.keys(node).every((field) => silent.includes(field))) return [];
  const called = depth === 1 ? 'section' : 'entry';
  return [nothing(path, `This ${called} says nothing.`, 'Give it a title, or remove it.')];
}

function checkColumns(group: Group, path: Path): readonly Fault[] {
  const { highlights } = group;
  const holds = Array.isArray(highlights) ? highlights.length > 0 : highlights !== undefined;
  if (group.columns === undefined || holds) return [];
  const unknown = Object.keys(group).some((field) => !FIELDS.includes(field) && !BULLET_FIELDS.includes(field));
  if (unknown) return [];
  const message = '“columns” sets “highlights” in columns, but there are none here.';
  return [
    { path: [...path, 'columns'], at: 'key', message, hint: 'Write the list as “highlights”, or remove the line.' },
  ];
}

/** `- title:Docent` is a text to YAML, and would be printed as it stands. */
function checkSpace(item: unknown, path: Path, fields: readonly string[]): readonly Fault[] {
  const [, field, rest] = (typeof item === 'string' && /^(\w+):(\S.*)$/s.exec(item)) || [];
  if (field === undefined || !fields.includes(field) || rest?.startsWith('//')) return [];
  return [nothing(path, `A space is missing after “${field}:”.`, `Write “${field}: ${rest}”.`)];
}

/** `start` and `end` are `date` in two fields: each must be a date, and in order. */
function checkDate(node: Group, path: Path, words: DateWords): readonly Fault[] {
  const { start, end, date } = node;
  const given = start === undefined ? 'end' : 'start';
  const whole = text(date);
  if (start === undefined && end === undefined)
    return refusal(() => whole !== undefined && parseDate(whole.trim(), words), [...path, 'date']);
  if (date !== undefined) {
    const message = `“${given}” says the same as “date”; only one of them may stand here.`;
    return [{ path: [...path, given], at: 'key', message, hint: 'Keep either “date”, or “start” and “end”.' }];
  }
  const [from, to] = [text(start), text(end)];
  const single = [
    ...refusal(() => from !== undefined && parseDate(from, words), [...path, 'start']),
    ...refusal(() => to !== undefined && parseDate(to, words), [...path, 'end']),
  ];
  return single.length > 0
    ? single
    : refusal(() => parseStartEnd(from, to, words), [...path, to === undefined ? 'start' : 'end']);
}

function refusal(parse: () => unknown, path: Path): readonly Fault[] {
  const result = attempt(parse);
  return 'refusal' in result ? [{ path, at: 'value', message: result.refusal, hint: result.hint }] : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function checkKind(node: Group, path: Path): readonly Fault[] {
  const { kind } = node;
  if (typeof kind !== 'string' || KINDS.includes(kind)) return [];
  const near = suggest(kind, KINDS);
  const hint = near === undefined ? `The kinds are ${KINDS.join(', ')}.` : `Did you mean “${near}”?`;
  return [{ path: [...path, 'kind'], at: 'value', message: `There is no kind of section called “${kind}”.`, hint }];
}

function checkLabels(labels: unknown): readonly Fault[] {
  if (!isGroup(labels)) return [];
  const unknown = Object.keys(labels).filter((word) => !LABELS.includes(word));
  return unknown.map((word) => {
    const near = suggest(word, LABELS);
    const hint = near === undefined ? `The words are ${LABELS.join(', ')}.` : `Did you mean “${near}”?`;
    return { path: ['labels', word], at: 'key', message: `“${word}” is not a word that “labels” can override.`, hint };
  });
}

function checkContactLinks(contact: unknown): readonly Fault[] {
  const links = isGroup(contact) ? contact.links : undefined;
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown, index): readonly Fault[] => {
    if (!isGroup(link)) return [];
    const path = ['contact', 'links', index];
    if (link.url !== undefined || (link.network !== undefined && link.username !== undefined)) return [];
    if (link.network === undefined && link.username === undefined && link.label !== undefined) return [];
    return [nothing(path, 'This link leads nowhere.', 'Give it a “url”, or a “network” and a “username”.')];
  });
}

function nothing(path: Path, message: string, hint: string): Fault {
  return { path, at: 'value', message, hint };
}

function tooDeep(path: Path): Fault {
  return nothing(
    path,
    `This is nested more than ${DEEPEST} levels deep.`,
    'Sections are level 1, and bullets are levels; move this up.',
  );
}
