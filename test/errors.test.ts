import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPath, parsePath } from '../src/errors.ts';

it('a path is written as people read it, and a key with signs of paths in quotes', () => {
  expect(formatPath(['sections', 0, 'terms', 'C, Go'])).toBe('sections[0].terms.C, Go');
  expect(formatPath(['terms', 'Node.js'])).toBe('terms["Node.js"]');
});

it('any path is read back as it was', () => {
  const path = fc.array(
    fc.oneof(fc.nat(), fc.string({ unit: 'grapheme' }), fc.constantFrom('a.b', 'a[0]', '"', '\\"]')),
  );
  fc.assert(
    fc.property(path, (keys) => {
      expect(parsePath(formatPath(keys))).toEqual(keys);
    }),
  );
});
