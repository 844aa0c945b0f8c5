import { expect, test } from 'vitest';
import { extract } from '../../../src/proof/extract.ts';
import { buildText } from '../../build-resume.ts';

test('a comma parts the pieces of a head, behind an abbreviation too, but not behind a mark of their own', async () => {
  const yaml = `name: A
sections:
  - title: Work
    entries:
      - { title: One, organization: "Acme, Inc.", location: Rome }
      - { title: Two, organization: "Yahoo!", location: Oslo }
`;
  const { pages } = await extract((await buildText(yaml)).bytes, { drawing: false });
  const text = pages.flatMap((page) => page.items.map((item) => item.text)).join('');
  expect(text.replace(/\s+/g, '')).toContain('Acme,Inc.,Rome');
  expect(text.replace(/\s+/g, '')).toContain('Yahoo!Oslo');
});
