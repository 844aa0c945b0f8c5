import { expect, it } from 'vitest';
import { findDisorder } from './find-disorder.ts';

it('tells properties that stand against the order of the schema, and such as it does not know', () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  expect(findDisorder(`<w:p ${space}><w:pPr><w:jc/><w:ind/><w:bold/></w:pPr></w:p>`)).toEqual([
    'w:bold in w:pPr',
    'w:ind behind w:jc in w:pPr',
  ]);
  expect(findDisorder(`<w:p ${space}><w:pPr><w:ind/><w:jc/></w:pPr></w:p>`)).toEqual([]);
});
