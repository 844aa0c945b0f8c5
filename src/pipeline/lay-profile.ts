import { formatPath } from '../errors.ts';
import type { BuiltSource } from '../read/build-source.ts';
import { type Layer, overlay } from '../read/overlay.ts';
import type { Taken } from '../tailor/account.ts';
import type { OpenedProfile } from './open-profile.ts';

/** What of a profile is laid over a résumé before it is validated. */
const LAYERS: readonly Layer[] = [
  { from: ['replace'], to: [], deep: false },
  { from: ['merge'], to: [], deep: true },
  { from: ['design'], to: ['design'], deep: true },
];

/** Lays what a profile replaces and merges over a source, and accounts for the texts that go. */
export function layProfile(
  source: BuiltSource,
  profile: OpenedProfile,
): { readonly source: BuiltSource; readonly taken: readonly Taken[] } {
  const { source: laid, replaced } = overlay(source, profile.source, LAYERS);
  const printed = replaced.filter(({ path }) => path[0] !== 'design');
  const taken = printed.map(({ path, by, old }) => ({
    rule: formatPath(by),
    path: formatPath(path),
    text: textsIn(old, String(path.at(-1))).join(' · '),
  }));
  return { source: laid, taken };
}

/** Fields of sections and entries that are never printed. */
const UNPRINTED: ReadonlySet<string> = new Set(['id', 'tags', 'kind', 'lead', 'language', 'dates', 'break', 'columns']);
/** Groups whose keys are printed. */
const WORDS: ReadonlySet<string> = new Set(['terms', 'details']);

function textsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && WORDS.has(field)) {
    return Object.entries(value).flatMap(([label, inner]) => [label, ...textsIn(inner)]);
  }
  const printed = Object.entries(value).filter(([name]) => !UNPRINTED.has(name));
  return printed.flatMap(([name, inner]) => textsIn(inner, name));
}
