import { expect, test } from 'vitest';
import { files, holdTemplates } from './hold-templates.ts';

test('there are résumés to hold the templates to', () => {
  expect(files.length).toBeGreaterThan(25);
});

// Two files share the templates, so that two processors do.
holdTemplates((index) => index % 2 === 0);
