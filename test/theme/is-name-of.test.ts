import { expect, test } from 'vitest';
import { isNameOf } from '../../src/theme/is-name-of.ts';

const CURIE = 'Marie Skłodowska-Curie';

test.each([
  [CURIE, 'Marie Skłodowska-Curie'],
  [CURIE, 'M. Curie'],
  [CURIE, 'Curie, M.'],
  [CURIE, 'Curie M'],
  [CURIE, 'Marie Curie'],
  [CURIE, 'Skłodowska-Curie M.'],
  [CURIE, 'Sklodowska Curie, Marie'],
  [CURIE, 'M. S. Curie'],
  [CURIE, 'CURIE Marie'],
  [CURIE, 'M. Curie (editor)'],
  [CURIE, 'M. Curie*'],
  [CURIE, 'Mme Skłodowska Curie'],
  ['Charles Proteus Steinmetz', 'Steinmetz CP'],
  ['Charles Steinmetz', 'C. P. Steinmetz'],
  ['Jean-Pierre Serre', 'J.-P. Serre'],
  ['Stefan Meyer', 'St. Meyer'],
  ['Ludwig van Beethoven', 'L. Beethoven'],
  ['Gabriel García Márquez', 'García Márquez, G.'],
  ['Martin Luther King, Jr.', 'King, M. L.'],
  ['山田太郎', '山田 太郎'],
  ['Plato', 'Plato'],
])('%s is written %s', (owner, written) => {
  expect(isNameOf(owner, written)).toBe(true);
});

test.each([
  [CURIE, 'P. Curie'],
  [CURIE, 'Mme P. Curie'],
  [CURIE, 'Pierre Curie'],
  [CURIE, 'Irène Curie'],
  [CURIE, 'Curie'],
  [CURIE, 'M.'],
  [CURIE, 'M. Curie, editor'],
  [CURIE, ''],
  ['Charles Steinmetz', 'P. C. Steinmetz'],
  ['Mary Somerville', 'W. Somerville'],
])('%s is not written %s', (owner, written) => {
  expect(isNameOf(owner, written)).toBe(false);
});
