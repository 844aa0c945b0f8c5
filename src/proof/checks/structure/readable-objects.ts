import type { Rule } from '../../rule.ts';

/** A file whose objects cannot be followed one by one is read by luck. */
export const readableObjects: Rule = {
  id: 'readable-objects',
  severity: 'warning',
  bar: 'sound objects',
  reads: 'all',
  judge: ({ anatomy }) => [
    anatomy
      ? { ok: true, value: anatomy.pages.length, message: 'The objects of the file can be followed.' }
      : {
          ok: false,
          value: 'unreadable',
          message: 'The file is locked or damaged inside, so its structure could not be checked. Export it again.',
        },
  ],
};
