import type { Path } from '../errors.ts';
import type { Highlight, Resume, ResumeNode } from '../resume/resume.ts';
import { suggest } from '../resume/suggest.ts';
import { matchesSection, namesOf } from './match-section.ts';
import type { Profile } from './profile-schema.ts';

/** A word of a profile that means nothing in the résumé. */
export interface Unmatched {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/** Every tag and every section that a profile names and the résumé does not have. */
export function checkProfile(profile: Profile, resume: Resume): readonly Unmatched[] {
  const tags = [...new Set(resume.sections.flatMap(tagsIn))];
  const names = [...new Set(resume.sections.flatMap(namesOf))];
  const unknownTags = (['include', 'exclude'] as const).flatMap((list) =>
    (profile.tags?.[list] ?? []).flatMap((tag, index) =>
      tags.includes(tag)
        ? []
        : [unmatched(['tags', list, index], 'value', `No part of the résumé has the tag “${tag}”.`, tag, tags)],
    ),
  );
  const isSection = (word: string): boolean => resume.sections.some((node) => matchesSection(node, word));
  const noSection = (path: Path, at: 'key' | 'value', word: string): readonly Unmatched[] =>
    isSection(word) ? [] : [unmatched(path, at, `The résumé has no section “${word}”.`, word, names)];
  const sections = (profile.sections ?? []).flatMap((word, index) => noSection(['sections', index], 'value', word));
  const limits = (['highlights', 'entries'] as const).flatMap((list) => {
    const kept = profile.limit?.[list];
    if (kept === undefined || typeof kept === 'number') return [];
    return Object.keys(kept).flatMap((word) => noSection(['limit', list, word], 'key', word));
  });
  const drops = (profile.fit?.drop ?? []).flatMap((word, index) => noSection(['fit', 'drop', index], 'value', word));
  return [...unknownTags, ...sections, ...limits, ...drops];
}

function unmatched(
  path: Path,
  at: 'key' | 'value',
  message: string,
  word: string,
  known: readonly string[],
): Unmatched {
  const near = suggest(word, known);
  const list = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
  return { path, at, message, hint: near === undefined ? list : `Did you mean “${near}”?` };
}

function tagsIn({ tags = [], highlights = [], terms = [], entries = [] }: ResumeNode): readonly string[] {
  return [
    ...tags,
    ...highlights.flatMap(tagsInHighlight),
    ...terms.flatMap((term) => term.tags ?? []),
    ...entries.flatMap(tagsIn),
  ];
}

function tagsInHighlight({ tags = [], highlights = [], terms = [] }: Highlight): readonly string[] {
  return [...tags, ...highlights.flatMap(tagsInHighlight), ...terms.flatMap((term) => term.tags ?? [])];
}
