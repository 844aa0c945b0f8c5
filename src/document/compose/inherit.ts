import type { DateFormats, ResumeNode } from '../../resume/resume.ts';
import type { Inherited } from './context.ts';

/** What holds for a node and all below it: its own word where it has one, else that of the nodes around it. */
export function inherit(node: ResumeNode, outer: Inherited): Inherited {
  return {
    lead: node.lead ?? outer.lead,
    dates: node.dates === undefined ? outer.dates : mergeFormats(outer.dates, node.dates),
    language: node.language ?? outer.language,
  };
}

function mergeFormats(outer: DateFormats, own: DateFormats): DateFormats {
  return outer === 'as-written' || own === 'as-written' ? own : { ...outer, ...own };
}

/** A node's language where it differs from what stands around it; undefined where nothing changes. */
export function ownLanguage(inherited: Inherited, outer: Inherited): string | undefined {
  return inherited.language === outer.language ? undefined : inherited.language;
}
