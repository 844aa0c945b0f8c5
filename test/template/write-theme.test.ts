import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTemplate } from '../../src/template/open-template.ts';
import { templateNames } from '../../src/template/template-names.ts';
import { writeTheme } from '../../src/template/write-theme.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(templateNames)('a theme written from %s reads back as the same theme', async (name) => {
  const { theme } = await openTemplate(name);
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'theme.yaml'), writeTheme(theme));
  const read = (await openTemplate(join(folder, name))).theme;
  expect(rounded(read)).toEqual(rounded(theme));
});

test('a theme says how long its lines may be, and that it is meant to hold much', async () => {
  mkdirSync(join(folder, 'wide'));
  writeFileSync(join(folder, 'wide', 'theme.yaml'), 'from: classic\ndense: true\nline: 110\n');
  expect((await openTemplate(join(folder, 'wide'))).theme).toMatchObject({ dense: true, line: 110 });
  writeFileSync(join(folder, 'wide', 'theme.yaml'), 'from: classic\nline: 20\n');
  await expect(openTemplate(join(folder, 'wide'))).rejects.toThrow('“20” is not a number of letters from 40 to 200.');
});

function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? Number(inner.toFixed(3)) : inner,
  );
}
