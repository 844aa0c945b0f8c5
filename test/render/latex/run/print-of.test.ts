import { expect, it } from 'vitest';
import { printOf } from '../../../../src/render/latex/run/print-of.ts';

const facts = { title: 'Ada', author: 'Ada', language: 'en', creator: 'Galley', date: new Date(0) };
const print = (file: string, more = {}, text = 'name: Ada'): string =>
  printOf(Buffer.from(file), { ...facts, ...more }, { name: 'Ada.galley.yaml', text });

it('a file is told from others by what it holds, and not by what TeX calls it', () => {
  const own = print('%PDF-1.5 page /ID [<3AFD> <3a49>] /Size 9');
  expect(own).toMatch(/^[\da-f]{32}$/);
  expect(print('%PDF-1.5 page /ID [ <82BF><0378> ] /Size 9')).toBe(own);
  expect(print('%PDF-1.5 pages /ID [<3AFD> <3a49>] /Size 9')).not.toBe(own);
  expect(print('%PDF-1.5 page /ID [<3AFD> <3a49>] /Size 9', { title: 'Byron' })).not.toBe(own);
  expect(print('%PDF-1.5 page /ID [<3AFD> <3a49>] /Size 9', {}, 'name: Byron')).not.toBe(own);
});
