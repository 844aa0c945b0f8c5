/** Words that stay small within a title. */
const SMALL = new Set(
  'a and as at but by for from if in into like near nor of off on onto or over so to upon with'.split(' '),
);

/** What the titles that authors give their sections mean, by a word that only such titles have. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(summary|profile|about me|objective)$/, 'summary'],
  [/volunteer/, 'volunteer'],
  [/\beducation\b/, 'education'],
  [/\b(experience|employment)\b/, 'experience'],
  [/\bprojects\b/, 'projects'],
  [/\b(publications|papers)\b/, 'publications'],
  [/\b(presentations|talks)\b/, 'presentations'],
  [/\bpatents\b/, 'patents'],
  [/\b(awards|hono[u]?rs)\b/, 'awards'],
  [/\b(certificates|certifications)\b/, 'certificates'],
  [/\b(courses|coursework)\b/, 'courses'],
  [/\b(skills|technologies)\b/, 'skills'],
  [/\blanguages\b/, 'languages'],
  [/\bactivities\b/, 'activities'],
  [/\b(interests|hobbies)\b/, 'interests'],
  [/\bmemberships\b/, 'memberships'],
  [/\breferences\b/, 'references'],
];

/**
 * The title that RenderCV prints for a section's key: `work_experience` is Work Experience; a key with a space or a
 * capital stands as it is.
 */
export function titleOf(key: string): string {
  if (/[\s\p{Lu}]/u.test(key)) return key;
  const words = key.split('_');
  return words
    .map((word) => (SMALL.has(word) ? word : word.replace(/^\p{L}/u, (first) => first.toUpperCase())))
    .join(' ');
}

/** The kind that a section's key means; undefined for a title of the author's own. */
export function kindOf(key: string): string | undefined {
  const title = key.toLowerCase().replace(/_/g, ' ');
  return KINDS.find(([pattern]) => pattern.test(title))?.[1];
}
