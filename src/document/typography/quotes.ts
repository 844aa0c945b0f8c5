import { isDigit, isHebrew, isLetter, isOpening, isSpace, isUnspaced, isWordish } from './characters.ts';
import type { QuoteMarks, TypographyRules } from './rules.ts';
import type { Edit } from './view.ts';

const APOSTROPHE = '’';
const GERESH = '\u05F3';
const GERSHAYIM = '\u05F4';
const CORNERS: QuoteMarks = ['「', '」'];
const INNER_CORNERS: QuoteMarks = ['『', '』'];

/** A straight mark where it stands. */
interface Mark {
  readonly at: number;
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

/** What has been decided so far: openers that wait for their closers, and the characters to be set. */
interface State {
  readonly text: string;
  readonly rules: TypographyRules;
  readonly open: Mark[];
  readonly set: Map<number, string>;
}

/** Sets straight quotes: paired ones as the language's quotation marks, apostrophes, geresh; primes and lone marks stay. */
export function quoteEdits(text: string, rules: TypographyRules): readonly Edit[] {
  const state: State = { text, rules, open: [], set: new Map() };
  for (const { index } of text.matchAll(/["']/g)) {
    const mark: Mark = {
      at: index,
      sign: text[index] ?? '',
      before: characterBefore(text, index),
      after: characterAfter(text, index),
    };
    if (mark.sign === '"') setDouble(mark, state);
    else setSingle(mark, state);
  }
  leaveOpen(state, 0);
  return [...state.set].sort(([a], [b]) => a - b).map(([at, insert]) => ({ at, remove: 1, insert }));
}

function setDouble(mark: Mark, state: State): void {
  const { at, before, after } = mark;
  const isOpen = state.open.some(({ sign }) => sign === '"');
  if (isHebrew(before) && isWordish(after) && !isOpen && opensBehindPrefix(at, state.text)) state.open.push(mark);
  else if (isHebrew(before) && isHebrew(after)) state.set.set(at, GERSHAYIM);
  else if (isOpener(mark, state, isOpen)) state.open.push(mark);
  else if (isOpen && !isSpace(before)) closeDouble(mark, state);
}

/** The letters that Hebrew writes to the next word. */
const PREFIX = /(?<![\p{L}\p{M}])[\u05D1\u05D4\u05D5\u05DB\u05DC\u05DE\u05E9]{1,3}$/u;

/** ל"הארץ": a quotation behind a prefix, for which a mark is left that closes it. */
function opensBehindPrefix(at: number, text: string): boolean {
  const isPrefixed = (place: number): boolean => PREFIX.test(text.slice(0, place));
  if (!isPrefixed(at)) return false;
  const isWithin = (place: number): boolean =>
    isHebrew(characterBefore(text, place)) && isHebrew(characterAfter(text, place));
  const marks = [...text.slice(at + 1).matchAll(/"/g)].map(({ index }) => at + 1 + index);
  const next = marks.find((place) => !isWithin(place) || isPrefixed(place));
  if (next === undefined || isWithin(next)) return false;
  const before = characterBefore(text, next);
  return !isOpening(before) && !isDigit(before);
}

function isOpener({ at, before, after }: Mark, { text, open }: State, isOpen: boolean): boolean {
  if (isSpace(after)) return false;
  if (open.at(-1)?.at === at - 1 || isOpening(before)) return true;
  if (isOpen || isDigit(before)) return false;
  if (isUnspaced(before) || (isUnspaced(after) && isWordish(before))) return true;
  // l'"homme": behind an elision; "a","b": behind a comma.
  const isElided = /['’]/.test(before) && isLetter(characterBefore(text, at - 1));
  return isWordish(after) && (isElided || /[,;:]/.test(before));
}

function closeDouble(mark: Mark, state: State): void {
  const at = state.open.findLastIndex(({ sign }) => sign === '"');
  leaveOpen(state, at + 1);
  const opener = state.open.pop();
  if (opener === undefined) return;
  const outer = state.open.findLast(({ sign }) => sign === '"' || sign === "'");
  const depth = state.open.filter(({ sign }) => sign === '"').length;
  setPair(opener, mark, depth % 2 === 1 && outer?.sign === '"' ? 'inner' : 'outer', state);
}

function setSingle(mark: Mark, state: State): void {
  const { at, before, after } = mark;
  const top = state.open.at(-1);
  const isOpen = top?.sign === "'";
  if (isApostrophe(mark, state)) state.set.set(at, APOSTROPHE);
  else if (isHebrew(before) && (isHebrew(after) || !isOpen)) state.set.set(at, GERESH);
  else if (isOpening(before) || top?.at === at - 1 || (!isOpen && isUnspaced(before))) {
    if (!isSpace(after)) state.open.push(mark);
  } else if (isOpen) {
    state.open.pop();
    setPair(top, mark, 'inner', state);
  } else if (isLetter(before)) state.set.set(at, APOSTROPHE);
}

/** O'Brien, 10's, '90s, rock 'n' roll, 'tis. */
function isApostrophe({ at, before, after }: Mark, { text, rules, set }: State): boolean {
  if (isHebrew(before)) return false;
  if ((isLetter(before) || isDigit(before)) && isLetter(after)) return true;
  if (isLetter(before) && (isDigit(after) || after === '"') && !isSpace(after)) return after !== '"';
  if (/^n['’]$/i.test(text.slice(at + 1, at + 3)) && isOpening(before)) return isOpening(text[at + 3] ?? '');
  if (/^n$/i.test(before) && /^['’]$/.test(text[at - 2] ?? '') && set.get(at - 2) === APOSTROPHE) return true;
  const rest = text.slice(at + 1, at + 8);
  return isOpening(before) && (/^\d\ds?(?![\p{L}\d])/u.test(rest) || rules.elisions?.test(rest) === true);
}

/** Openers that found no closer, from an index of the list on: single ones were apostrophes, double ones stay as typed. */
function leaveOpen({ open, set }: State, from: number): void {
  for (const { at, sign, after } of open.splice(from)) {
    if (sign === "'" && isWordish(after)) set.set(at, APOSTROPHE);
  }
}

function setPair(opener: Mark, closer: Mark, level: 'outer' | 'inner', { rules, set }: State): void {
  const isCornered = rules.corners && [opener.before, opener.after, closer.before, closer.after].some(isUnspaced);
  const outer = isCornered ? CORNERS : rules.quotes;
  const inner = isCornered ? INNER_CORNERS : rules.inner;
  const [open, close] = level === 'outer' ? outer : inner;
  set.set(opener.at, open);
  set.set(closer.at, close);
}

function characterBefore(text: string, at: number): string {
  return /[\s\S]$/u.exec(text.slice(Math.max(0, at - 2), Math.max(0, at)))?.[0] ?? '';
}

function characterAfter(text: string, at: number): string {
  return /^[\s\S]/u.exec(text.slice(at + 1, at + 3))?.[0] ?? '';
}
