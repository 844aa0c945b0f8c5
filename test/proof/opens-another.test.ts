import { expect, test } from 'vitest';
import { opensAnother } from '../../src/proof/opens-another.ts';
import { passage } from './print-pages.ts';

const passages = [
  passage('sections[0].entries[0].title', 'Study of radium', 'title'),
  passage('sections[0].entries[0].authors', 'Jan Danysz'),
  passage('sections[0].entries[0].highlights[0]', 'Measured rays'),
  passage('sections[0].entries[1].title', 'Researchers received'),
];

test('a line of another node is no text of the heading before it', () => {
  expect(opensAnother('Study of radium', 'Researchers received', passages)).toBe(true);
  expect(opensAnother('STUDY OF RADIUM, Jan Danysz', 'Researchers', passages)).toBe(true);
});

test('a line of its own node is, and so is a line that no source explains', () => {
  expect(opensAnother('Study of radium', '• Measured rays', passages)).toBe(false);
  expect(opensAnother('Study of radium', 'in the middle of a paragraph', passages)).toBe(false);
  expect(opensAnother('Study of radium', 'Researchers received', [])).toBe(false);
});
