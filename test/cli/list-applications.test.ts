import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { applicationsTable } from '../../src/cli/list-applications.ts';

test('a table of applications shortens a long role, never the folder that it is in', () => {
  const folder = `output/${'Institute_of_Radium_'.repeat(4)}`;
  const row = { date: '1914-08-01', company: 'Radium', role: 'Head of physics '.repeat(4), reference: '', folder };
  const [, line] = applicationsTable([{ ...row, files: [] }], { paint: (_, text) => text, width: undefined });
  expect(line).toContain(` ${folder} `);
  expect(line).toContain('Head of physics Head of phy');
  expect(line).toContain('…');
  const [head = '', wide = ''] = applicationsTable([{ ...row, role: '東京大学の教授'.repeat(9), files: [] }], {
    paint: (_, text) => text,
    width: undefined,
  });
  expect(stringWidth(wide.slice(0, wide.indexOf('…') + 1))).toBeLessThanOrEqual(head.indexOf('role') + 44);
});

test.each([200, 72, 60, 40])('and has no line longer than %i columns, but a folder that is', (width) => {
  const row = {
    date: '1914-08-01',
    company: 'Institut du radium, Paris',
    role: 'Head of physics',
    reference: 'R 7/14',
  };
  const table = applicationsTable(
    ['output/Radium', 'output/東京'].map((folder) => ({ ...row, folder, files: ['a', 'b'] })),
    { paint: (_, text) => text, width },
  );
  for (const line of table) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  expect(table[1]).toContain('output/Radium');
  expect(table[1]?.includes('Institut du radium, Paris')).toBe(width > 72);
});
