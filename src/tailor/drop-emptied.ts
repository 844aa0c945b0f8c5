import { formatPath, type Path } from '../errors.ts';
import type { Resume, ResumeNode } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import { textOfNode } from './text-of.ts';

/** Drops sections and mere titles that had something below them and have nothing any more. */
export function dropEmptied(before: Resume, after: Resume, taken: Taken[]): Resume {
  return { ...after, sections: prune(before.sections, after.sections, ['sections'], taken) };
}

function prune(
  before: readonly ResumeNode[],
  after: readonly ResumeNode[],
  path: Path,
  taken: Taken[],
): readonly ResumeNode[] {
  return after.flatMap((node, index) => {
    const at = node.at ?? index;
    const old = before[at] ?? node;
    const here = [...path, at];
    const entries = node.entries && prune(old.entries ?? [], node.entries, [...here, 'entries'], taken);
    const pruned = entries ? { ...node, entries } : node;
    if (!holdsAnything(old) || holdsAnything(pruned) || !isMereTitle(pruned)) return [pruned];
    const text = textOfNode({ ...pruned, highlights: [], terms: [], entries: [] });
    if (text !== '') taken.push({ rule: 'nothing left below it', path: formatPath(here), text });
    return [];
  });
}

function holdsAnything({ summary, highlights = [], terms = [], entries = [] }: ResumeNode): boolean {
  return summary !== undefined || highlights.length + terms.length + entries.length > 0;
}

/** What says nothing but a title stands for what is below it. */
function isMereTitle(node: ResumeNode): boolean {
  const { subtitle, organization, location, date, aside, authors, note, url, links } = node;
  const others = [subtitle, organization, location, date, aside, authors, node.with, note, url, links];
  return others.every((part) => part === undefined);
}
