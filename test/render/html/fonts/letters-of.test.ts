import { expect, it } from 'vitest';
import { arrangeResume, composeSource } from '../../../../src/pipeline.ts';
import { parseSource } from '../../../../src/read/parse-source.ts';
import { lettersOf } from '../../../../src/render/html/fonts/letters-of.ts';
import { templates } from '../../../../templates/index.ts';

it('headings in capitals have the capitals of the document’s language', async () => {
  const opened = composeSource(
    parseSource('name: A\nlanguage: tr\nsections: [{ title: iki, entries: [x] }]', 'a.yaml'),
    '/',
  );
  const { arranged, template } = arrangeResume(opened, await templates.modern());
  expect([...lettersOf(arranged, template.theme.tokens)]).toEqual(expect.arrayContaining(['İ', 'K', 'I']));
});
