import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { applicationsTable } from '../../src/cli/list-applications.ts';

test('a table of applications shortens a long role, never the folder that it is in', () => {
  const folder = `output/${'Institute_of_Radium_'.repeat(4)}`;
  const row = { date: '1914-08-01', company: 'Radium', role: 'Head of physics '.repeat(4), reference: '', folder };
  const [, line] = applicationsTable([{ ...row, files: [] }], { paint: (_, text) => text });
  expect(line).toContain(` ${folder} `);
  expect(line).toContain('Head of physics Head of phy');
  expect(line).toContain('…');
  const [head = '', wide = ''] = applicationsTable([{ ...row, role: '東京大学の教授'.repeat(9), files: [] }], {
    paint: (_, text) => text,
  });
  expect(stringWidth(wide.slice(0, wide.indexOf('…') + 1))).toBeLessThanOrEqual(head.indexOf('role') + 44);
});
