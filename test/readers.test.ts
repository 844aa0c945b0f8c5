import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExpectedPassage, readDocument } from '../src/document/text.ts';
import { templates } from '../templates/index.ts';
import { type Build, buildFile } from './build-resume.ts';
import { lettersOf, readers } from './readers.ts';

const data = join(import.meta.dirname, '../data');
const examples = readdirSync(data).filter((name) => name.endsWith('.yaml'));
/** The examples, and what readers might stumble over most: letters under shapes, raised and lowered ones. */
const files = [
  ...examples.map((name) => join(data, name)),
  join(import.meta.dirname, 'fixtures/resumes/formulas.yaml'),
];
const folder = mkdtempSync(join(tmpdir(), 'galley-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADS = /(?:^name|\.title)$/;

/** The titles that are not found after the one before, in the order of the document. */
function outOfOrder(text: string, passages: readonly ExpectedPassage[]): readonly string[] {
  const letters = lettersOf(text);
  let from = 0;
  return passages.flatMap(({ path, text: title }) => {
    if (!HEADS.test(path)) return [];
    const at = letters.indexOf(lettersOf(title), from);
    if (at < 0) return [`${path}: ${title}`];
    from = at + lettersOf(title).length;
    return [];
  });
}

function lostWords(text: string, passages: readonly ExpectedPassage[]): readonly string[] {
  const letters = lettersOf(text);
  return passages.flatMap(({ path, text: passage }) =>
    passage
      .split(/\s+/u)
      .filter((word) => !letters.includes(lettersOf(word)))
      .map((word) => `${path}: ${word}`),
  );
}

describe.each(files)('in the PDF of %s', (path) => {
  const file = join(folder, `${basename(path, '.yaml')}.pdf`);
  let build: Promise<Build> | undefined;
  const built = async (): Promise<Build> => {
    build ??= templates.classic().then((classic) => buildFile(path, classic));
    writeFileSync(file, (await build).bytes);
    return build;
  };

  describe.each(readers)('$name', ({ missing, read }) => {
    test.skipIf(missing)('finds every word, and every title in order', async () => {
      const { bytes, arranged } = await built();
      const text = await read(file, bytes);
      const passages = readDocument(arranged);
      expect(passages.filter(({ path }) => HEADS.test(path)).length).toBeGreaterThan(5);
      expect(lostWords(text, passages)).toEqual([]);
      expect(outOfOrder(text, passages)).toEqual([]);
    });
  });
});
