import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExpectedPassage, readDocument } from '../../../src/document/text.ts';
import { expect as expectation } from '../../../src/pipeline/expectation.ts';
import { proofPdf } from '../../../src/proof/proof.ts';
import { templates } from '../../../templates/index.ts';
import { type Build, buildFile, buildText } from '../../build-resume.ts';
import { requireTool } from '../../require-tool.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/scripts');
const languages = readdirSync(fixtures).map((name) => name.replace('.yaml', ''));
const folder = mkdtempSync(join(tmpdir(), 'galley-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The faces of Chinese, Japanese and Korean are large, so that not every clone has them. */
const large: Readonly<Record<string, string>> = { ja: 'jp', ko: 'kr', 'zh-hans': 'sc', 'zh-hant': 'tc' };

function lacksFont(language: string): boolean {
  const face = large[language];
  if (face === undefined) return false;
  const found = existsSync(join(import.meta.dirname, `../../../node_modules/@expo-google-fonts/noto-serif-${face}`));
  if (!found && process.env.REQUIRE_TOOLS === '1') throw new Error(`@expo-google-fonts/noto-serif-${face} is missing.`);
  return !found;
}

/** The letters and figures of a text, as every reader should give them. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

test('there are fourteen résumés', () => expect(languages).toHaveLength(14));

describe.each(languages)('the résumé in %s', (language) => {
  const missing = lacksFont(language);
  const file = join(folder, `${language}.pdf`);
  let build: Build;
  let passages: readonly ExpectedPassage[];
  beforeAll(async () => {
    if (missing) return;
    build = await buildFile(join(fixtures, `${language}.yaml`), await templates.classic());
    passages = readDocument(build.arranged);
    writeFileSync(file, build.bytes);
  });

  test.skipIf(missing)('reads back whole, in order, with nothing added, on one page', async () => {
    const { settings } = expectation(build);
    const report = await proofPdf(build.bytes, passages, { ...settings, quick: true });
    expect(report).toMatchObject({ recall: 1, precision: 1, order: 1, pages: 1, missing: [], extra: [] });
  });

  const every = process.env.REQUIRE_TOOLS === '1';
  test.skipIf(missing || !every)('reads back whole when its letters are typed in pieces', async () => {
    const pieces = readFileSync(join(fixtures, `${language}.yaml`), 'utf8').normalize('NFD');
    const { bytes, ...arranged } = await buildText(pieces);
    const { passages: expected, settings } = expectation(arranged);
    const report = await proofPdf(bytes, expected, { ...settings, quick: true });
    expect(report).toMatchObject({ recall: 1, precision: 1, order: 1, missing: [], extra: [] });
  });

  const mutool = requireTool('mutool');
  test.skipIf(missing || mutool.missing)('is read by MuPDF letter by letter in reading order', () => {
    const found = lettersOf(mutool.run('draw', '-q', '-F', 'txt', file));
    let from = 0;
    for (const { text, path } of passages) {
      const at = found.indexOf(lettersOf(text), from);
      expect(at, `${path}: ${text}`).toBeGreaterThanOrEqual(from);
      from = at + lettersOf(text).length;
    }
  });

  const poppler = requireTool('pdftotext');
  test.skipIf(missing || poppler.missing)('is read by poppler with every word', () => {
    const read = poppler.run(file, '-');
    const words = new Set(wordsOf(read));
    const letters = lettersOf(read);
    for (const { text, path } of passages) {
      for (const word of wordsOf(text)) {
        expect(words.has(word) || letters.includes(word), `${path}: ${word}`).toBe(true);
      }
    }
  });
});
