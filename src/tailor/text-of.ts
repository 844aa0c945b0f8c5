import type { Highlight, ResumeNode, Term } from '../resume/resume.ts';

/** Everything that a node says, with all below it, as its author wrote it. */
export function textOfNode(node: ResumeNode): string {
  const { title, subtitle, organization, location, date, authors, note, aside, links, summary } = node;
  const head = [
    title,
    subtitle,
    organization,
    location,
    date?.written,
    authors?.join(', '),
    node.with?.join(', '),
    note,
  ];
  const rest = [aside, links?.map(({ label }) => label).join(', '), summary];
  return joined([
    ...head,
    ...rest,
    ...(node.highlights ?? []).map(textOfHighlight),
    ...(node.terms ?? []).map(textOfTerm),
    ...(node.entries ?? []).map(textOfNode),
  ]);
}

/** Everything that a highlight says, with those below it. */
export function textOfHighlight({ text, highlights = [], terms = [] }: Highlight): string {
  return joined([text, ...highlights.map(textOfHighlight), ...terms.map(textOfTerm)]);
}

/** What a row of terms says. */
export function textOfTerm({ label, value }: Term): string {
  return joined([label, value]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
