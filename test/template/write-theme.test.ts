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

function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? Number(inner.toFixed(3)) : inner,
  );
}
