import { isGroup } from './fault.ts';

/** Groups whose keys are words of the author's: a word without a value is a mistake, not an empty field. */
const WORDS: ReadonlySet<string> = new Set(['terms', 'labels', 'details']);

/** Takes data as read and leaves out fields without a value: `url:` is as good as not written. */
export function withoutEmpty(data: unknown, field = ''): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutEmpty(item));
  if (!isGroup(data)) return data;
  const fields = Object.entries(data).filter(([, value]) => value !== null || WORDS.has(field));
  return Object.fromEntries(fields.map(([key, value]) => [key, withoutEmpty(value, key)]));
}
