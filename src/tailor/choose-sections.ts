import { formatPath } from '../errors.ts';
import type { Resume } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import { matchesSection } from './match-section.ts';
import { textOfNode } from './text-of.ts';

/** Gives the résumé with the sections that are named, in that order; every section that a word means, each once. */
export function chooseSections(resume: Resume, words: readonly string[], taken: Taken[]): Resume {
  const all = resume.sections.map((node, index) => ({ ...node, at: node.at ?? index }));
  const chosen = new Set(words.flatMap((word) => all.filter((node) => matchesSection(node, word))));
  for (const node of all) {
    if (!chosen.has(node)) {
      taken.push({ rule: 'sections', path: formatPath(['sections', node.at]), text: textOfNode(node) });
    }
  }
  return { ...resume, sections: [...chosen] };
}
