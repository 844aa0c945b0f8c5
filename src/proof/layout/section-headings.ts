import type { Heading, Layout } from './layout.ts';

/** The headings of sections: the second rank by tags; without tags the lines larger than the body, after the name. */
export function sectionHeadings({ headings, lines }: Layout): readonly Heading[] {
  const tagged = headings.filter(({ level }) => level === 2);
  if (tagged.length > 0) return tagged;
  const ones = headings.filter(({ level }) => level <= 1);
  return ones.filter(({ lines: [first] }) => first !== lines[0]);
}
