import { expect, test } from 'vitest';
import { cases, holdThroughTex } from './hold-through-tex.ts';

test('there are cases to hold TeX to', () => {
  expect(cases.length).toBeGreaterThan(350);
});

// Two files share the cases, so that two processors do.
holdThroughTex((index) => index % 2 === 0);
