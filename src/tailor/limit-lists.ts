import { formatPath, type Path } from '../errors.ts';
import type { Highlight, Resume, ResumeNode } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import { matchesSection } from './match-section.ts';
import type { Kept, Profile } from './profile-schema.ts';
import { textOfHighlight, textOfNode } from './text-of.ts';

type Limit = NonNullable<Profile['limit']>;

/** How many to keep, and the rule that says so. */
interface Bound {
  readonly most: number;
  readonly rule: string;
}

/** Keeps the first of every list of highlights, and of every section's entries; what is nested in entries stays. */
export function limitLists(resume: Resume, limit: Limit, taken: Taken[]): Resume {
  const sections = resume.sections.map((section, index) => {
    const path = ['sections', section.at ?? index];
    const highlights = boundFor(section, limit.highlights, 'limit.highlights');
    const entries = boundFor(section, limit.entries, 'limit.entries');
    const kept =
      entries === undefined ? section.entries : cut(section.entries, [...path, 'entries'], entries, taken, textOfNode);
    return limitHighlights(
      { ...section, ...(kept && { entries: kept }), at: section.at ?? index },
      path,
      highlights,
      taken,
    );
  });
  return { ...resume, sections };
}

/** A word that names a section goes before the number for all. */
function boundFor(section: ResumeNode, kept: Kept | undefined, rule: string): Bound | undefined {
  if (kept === undefined) return undefined;
  if (typeof kept === 'number') return { most: kept, rule: `${rule}: ${kept}` };
  const named = Object.entries(kept).find(([word]) => matchesSection(section, word));
  return named && { most: named[1], rule: `${rule}.${named[0]}: ${named[1]}` };
}

function limitHighlights(node: ResumeNode, path: Path, bound: Bound | undefined, taken: Taken[]): ResumeNode {
  if (bound === undefined) return node;
  const highlights = cut<Highlight>(node.highlights, [...path, 'highlights'], bound, taken, textOfHighlight);
  const entries = node.entries?.map((entry, index) => {
    const at = entry.at ?? index;
    return limitHighlights({ ...entry, at }, [...path, 'entries', at], bound, taken);
  });
  return { ...node, ...(highlights && { highlights }), ...(entries && { entries }) };
}

function cut<T extends { readonly at?: number | undefined }>(
  items: readonly T[] | undefined,
  path: Path,
  { most, rule }: Bound,
  taken: Taken[],
  textOf: (item: T) => string,
): readonly T[] | undefined {
  if (items === undefined) return undefined;
  const numbered = items.map((item, index) => ({ ...item, at: item.at ?? index }));
  for (const item of numbered.slice(most)) {
    taken.push({ rule, path: formatPath([...path, item.at]), text: textOf(item) });
  }
  return numbered.slice(0, most);
}
