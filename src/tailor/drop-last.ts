import { formatPath } from '../errors.ts';
import type { Resume } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import { matchesSection } from './match-section.ts';
import type { Tailored } from './tailor-resume.ts';
import { textOfNode } from './text-of.ts';

/** How many entries may go from the sections named, each of which keeps its first. */
export function droppable(resume: Resume, sections: readonly string[]): number {
  return candidates(resume, sections).length;
}

/** Drops so many entries: the last of the section named first, then those before it, then of the next section. */
export function dropLast(resume: Resume, sections: readonly string[], count: number): Tailored {
  const gone = candidates(resume, sections).slice(0, count);
  const taken = gone.map(({ section, entry }): Taken => {
    const node = resume.sections[section];
    const dropped = node?.entries?.[entry];
    const path = ['sections', node?.at ?? section, 'entries', dropped?.at ?? entry];
    return { rule: 'fit.drop', path: formatPath(path), text: dropped ? textOfNode(dropped) : '' };
  });
  const kept = resume.sections.map((node, section) => {
    const last = gone.filter((one) => one.section === section).map(({ entry }) => entry);
    const entries = node.entries?.map((entry, index) => ({ ...entry, at: entry.at ?? index }));
    return { ...node, ...(entries && { entries: entries.filter((_, index) => !last.includes(index)) }) };
  });
  return { resume: { ...resume, sections: kept }, taken };
}

function candidates(
  resume: Resume,
  sections: readonly string[],
): readonly { readonly section: number; readonly entry: number }[] {
  const named = sections.flatMap((word) =>
    resume.sections.flatMap((node, section) => (matchesSection(node, word) ? [section] : [])),
  );
  return [...new Set(named)].flatMap((section) => {
    const last = (resume.sections[section]?.entries ?? []).map((_, entry) => ({ section, entry })).slice(1);
    return last.reverse();
  });
}
