import type { ArrangedHead, Entry, Head, HeadLine, HeadPart, Passage, Role } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import type { HeadLineRule, HeadPartRule, Theme } from './theme.ts';

/** Room kept free between a head and the date at its right, in em of the body. */
const GAP = 2;

/** The share of a line that letters, some bold or in small capitals, fill for sure when they are counted. */
const SURE = 0.88;

/**
 * Between a head and a date within its line: spaces alone, so that it reads as nothing, without a break, so that the
 * date stands on a line with a word of its title, and half an em wide: poppler takes a whole em for a gutter.
 */
const BEFORE_DATE = '\u00a0\u00a0';

/**
 * Orders the parts of a head into lines by the theme's grammar. A line that may run on is set behind the
 * one before it when both fit the measure (in pt) beside the date: judged by letters, so that every backend agrees.
 */
export function arrangeHead(
  head: Head,
  shape: Entry<Head>['shape'] | 'section',
  theme: Theme,
  measure: number,
): ArrangedHead {
  const lead = leadOf(head, shape, theme);
  const lines: HeadLine[] = [];
  const rules = rulesFor(head, lead, theme.heads);
  for (const rule of rules) {
    const parts = partsOf(rule, head, lead);
    const last = lines.at(-1);
    if (parts.length === 0) continue;
    const joins = shape !== 'section' && mayJoin(rule, lines.length, parts);
    const joined = last && joins ? [...last.parts, ...parts] : undefined;
    const beside = lines.length === 1 && theme.tokens.dates !== 'side' ? head.marginal : [];
    if (joined && fits(joined, beside, theme, measure)) lines.splice(-1, 1, { parts: joined });
    else lines.push({ parts });
  }
  return withDates(lines, head.marginal, shape, theme, measure);
}

/** Puts dates where the theme wants them. Prose without a head takes its date into its own first line when it is set. */
function withDates(
  lines: readonly HeadLine[],
  marginal: readonly Passage[],
  shape: Entry<Head>['shape'] | 'section',
  theme: Theme,
  measure: number,
): ArrangedHead {
  const { tokens } = theme;
  // A section's title is read before its date.
  if (tokens.dates === 'side') return { lines, marginal, marginalFirst: shape !== 'section' };
  if (tokens.dates === 'right' || shape === 'bare' || marginal.length === 0) return { lines, marginal };
  const dates = marginal.map(
    (passage): HeadPart => ({ role: 'date', style: 'secondary', separator: BEFORE_DATE, passage }),
  );
  const [first, ...rest] = lines;
  if (!first) return { lines: [{ parts: dates }], marginal: [] };
  // A section's title stays alone on its line.
  if (shape === 'section') return { lines: [first, { parts: dates }, ...rest], marginal: [] };
  return { lines: [...datedLines(first.parts, dates, theme, measure), ...rest], marginal: [] };
}

/** The first line with its dates: what does not fit beside them moves to a line of its own, so that no date is broken. */
function datedLines(
  parts: readonly HeadPart[],
  dates: readonly HeadPart[],
  theme: Theme,
  measure: number,
): readonly HeadLine[] {
  const counts = parts.map((_, index) => parts.length - index);
  const kept = counts.find((count) => fits([...parts.slice(0, count), ...dates], [], theme, measure * SURE)) ?? 1;
  const moved = parts.slice(kept);
  return [{ parts: [...parts.slice(0, kept), ...dates] }, ...(moved.length > 0 ? [{ parts: moved }] : [])];
}

/** A work led by its organization names its title right behind it, before its authors. */
function rulesFor({ parts }: Head, lead: 'title' | 'organization', heads: Theme['heads']): readonly HeadLineRule[] {
  if (!parts.authors || heads.works === undefined) return heads.lines;
  const other = heads.works.flatMap((line) => line.parts).find(({ role }) => role === 'other');
  if (lead === 'title' || other === undefined) return heads.works;
  return heads.works.map((line) => ({
    ...line,
    parts: line.parts.flatMap((part) => (part.role === 'lead' ? [part, other] : part.role === 'other' ? [] : [part])),
  }));
}

/** Authors always open a line of their own. */
function mayJoin(rule: HeadLineRule, lines: number, parts: readonly HeadPart[]): boolean {
  if (rule.runOn === 'none' || parts[0]?.role === 'authors') return false;
  return rule.runOn === 'any' || lines > 1;
}

function leadOf(head: Head, shape: Entry<Head>['shape'] | 'section', theme: Theme): 'title' | 'organization' {
  if (shape === 'section') return 'title';
  const wanted = head.lead ?? theme.heads.lead;
  return head.parts[wanted] ? wanted : wanted === 'title' ? 'organization' : 'title';
}

function partsOf(rule: HeadLineRule, head: Head, lead: 'title' | 'organization'): readonly HeadPart[] {
  return rule.parts.flatMap((part) => {
    const role = roleOf(part, lead);
    const passage = head.parts[role];
    return passage ? [{ role, style: part.style, separator: part.separator, passage }] : [];
  });
}

function roleOf(part: HeadPartRule, lead: 'title' | 'organization'): Role {
  if (part.role === 'lead') return lead;
  if (part.role === 'other') return lead === 'title' ? 'organization' : 'title';
  return part.role;
}

function fits(
  parts: readonly HeadPart[],
  marginal: readonly Passage[],
  { tokens: { size, letterWidth } }: Theme,
  measure: number,
): boolean {
  const letters = parts.reduce((sum, part) => sum + part.separator.length + lettersOf(part.passage), 0);
  const beside = marginal.length > 0 ? GAP / letterWidth + Math.max(...marginal.map(lettersOf)) : 0;
  return (letters + beside) * letterWidth * size.body <= measure;
}

function lettersOf(passage: Passage): number {
  return [...inlineText(passage.content)].length;
}
