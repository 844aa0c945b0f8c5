import { formatPath, type Path } from '../errors.ts';
import type { Highlight, Resume, ResumeNode, Term } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import type { Profile } from './profile-schema.ts';
import { textOfHighlight, textOfNode, textOfTerm } from './text-of.ts';

type Tags = NonNullable<Profile['tags']>;

/** Takes out what is tagged with none of the tags wanted, or with one not wanted. What has no tags stays. */
export function keepTagged(resume: Resume, tags: Tags, taken: Taken[]): Resume {
  return { ...resume, sections: keepNodes(resume.sections, ['sections'], tags, taken) };
}

function keepNodes(nodes: readonly ResumeNode[], path: Path, tags: Tags, taken: Taken[]): readonly ResumeNode[] {
  return keep(nodes, path, tags, taken, textOfNode).map((node) => {
    const here = [...path, node.at ?? 0];
    return {
      ...node,
      ...(node.highlights && { highlights: keepHighlights(node.highlights, [...here, 'highlights'], tags, taken) }),
      ...(node.terms && { terms: keepTerms(node.terms, [...here, 'terms'], tags, taken) }),
      ...(node.entries && { entries: keepNodes(node.entries, [...here, 'entries'], tags, taken) }),
    };
  });
}

function keepHighlights(
  highlights: readonly Highlight[],
  path: Path,
  tags: Tags,
  taken: Taken[],
): readonly Highlight[] {
  return keep(highlights, path, tags, taken, textOfHighlight).map((item) => {
    const here = [...path, item.at ?? 0];
    return {
      ...item,
      ...(item.highlights && { highlights: keepHighlights(item.highlights, [...here, 'highlights'], tags, taken) }),
      ...(item.terms && { terms: keepTerms(item.terms, [...here, 'terms'], tags, taken) }),
    };
  });
}

function keepTerms(terms: readonly Term[], path: Path, tags: Tags, taken: Taken[]): readonly Term[] {
  return terms.filter((term) => {
    const rule = ruleAgainst(term.tags, tags);
    if (rule !== undefined) taken.push({ rule, path: formatPath([...path, term.key]), text: textOfTerm(term) });
    return rule === undefined;
  });
}

interface Tagged {
  readonly tags?: readonly string[] | undefined;
  readonly at?: number | undefined;
}

/** Those that stay, each with the index it had. */
function keep<T extends Tagged>(
  items: readonly T[],
  path: Path,
  tags: Tags,
  taken: Taken[],
  textOf: (item: T) => string,
): readonly T[] {
  return items.flatMap((item, index) => {
    const at = item.at ?? index;
    const rule = ruleAgainst(item.tags, tags);
    if (rule === undefined) return [{ ...item, at }];
    taken.push({ rule, path: formatPath([...path, at]), text: textOf(item) });
    return [];
  });
}

/** The rule that takes out what has these tags; undefined where it stays. */
function ruleAgainst(own: readonly string[] | undefined, { include, exclude = [] }: Tags): string | undefined {
  if (own === undefined || own.length === 0) return undefined;
  const unwanted = exclude.find((tag) => own.includes(tag));
  if (unwanted !== undefined) return `tags.exclude: ${unwanted}`;
  if (include === undefined || include.some((tag) => own.includes(tag))) return undefined;
  return `tags.include: ${include.join(', ')}`;
}
