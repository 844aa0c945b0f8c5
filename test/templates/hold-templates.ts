import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expect as expectationOf } from '../../src/pipeline/expectation.ts';
import type { ArrangedResume } from '../../src/pipeline.ts';
import { extract } from '../../src/proof/extract.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Check } from '../../src/proof/report.ts';
import { loadFonts } from '../../src/render/pdf/fonts/fonts.ts';
import { naturalWidth } from '../../src/render/pdf/natural-width.ts';
import { templates } from '../../templates/index.ts';
import { buildFile } from '../build-resume.ts';
import { type Column, overlaps, pastColumns, pastPage, strandedHeads } from './find-faults.ts';
import { traceItems } from './trace-items.ts';

const root = join(import.meta.dirname, '../..');
export const files = ['data', 'test/fixtures/resumes', 'test/fixtures/scripts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    // The large faces of Chinese, Japanese and Korean are there only where all tools are.
    .filter((name) => process.env.REQUIRE_TOOLS === '1' || !/^(ja|ko|zh-.*)\.yaml$/.test(name))
    .map((name) => join(root, folder, name)),
);

/** Every way that a résumé is set: on two papers, as the template is and as parsers want it. */
const WAYS: readonly (readonly string[])[] = ['a4', 'letter'].flatMap((paper) =>
  [false, true].map((ats) => [`design.paper=${paper}`, `design.ats=${ats}`]),
);

/** What the words of a résumé are to blame for, not its template; and, in fixtures of a design, what they ask for. */
const OF_WORDS: readonly string[] = ['heading-names', 'link-text', 'straight-quotes', 'ranges', 'link-targets'];
const OF_DESIGN: readonly string[] = ['body-size', 'smallest-size', 'margins', 'measure', 'leading'];

/** What fixtures strain on purpose: their lines are not those of prose, begin with signs, or their dates have no titles. */
const STRAINED: Readonly<Record<string, readonly string[]>> = {
  columns: ['measure'],
  formulas: ['measure'],
  hostile: ['bullets', 'bullets-aligned'],
  'long-words': ['measure'],
  sparse: ['dates-in-line'],
  'zh-hans': ['measure'],
  'zh-hant': ['measure'],
};

/** Some of its lines are signs alone; text is traced by its letters, so a head before them seems to stand alone. */
const UNTRACED = 'hostile.yaml';

/** Whether every way is tried. */
const ALL = process.env.REQUIRE_TOOLS === '1';

const whole = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };

/**
 * Holds templates to every résumé of the examples and fixtures. With `REQUIRE_TOOLS=1` each is set in every way;
 * otherwise every eighteenth of them in one way, other ones for each template.
 */
export function holdTemplates(isMine: (index: number) => boolean): void {
  const mine = Object.entries(templates).filter((_, index) => isMine(index));
  describe.each(mine.map(([name, load], index) => ({ name, load, index })))('$name', ({ load, index }) => {
    const cases = files.flatMap((file, at) =>
      WAYS.filter((_, way) => ALL || (at % 18 === index && way === (at + index) % WAYS.length)).map((sets) => ({
        name: basename(file, '.yaml'),
        file,
        sets,
        way: sets.map((set) => set.replace('design.', '')).join(' '),
      })),
    );
    test.each(cases)('keeps $name whole with $way', async ({ file, sets }) => {
      const build = await buildFile(file, await load(), sets);
      const { passages, settings } = expectationOf(build);
      const { checks, ok: _, pages: _pages, ...compared } = await proofPdf(build.bytes, passages, settings);
      expect(compared).toEqual(whole);
      const isForParsers = build.template.theme.tokens.ats;
      const judged = checks.filter(({ group }) => group !== 'parsers' || isForParsers);
      const faults = judged.filter((check) => !check.ok && !isOfAuthor(check, file, build.arranged));
      expect(faults.map(({ id, page, message }) => `${id} on ${page ?? 'all pages'}: ${message}`)).toEqual([]);
      const stranded = basename(file) === UNTRACED ? expect.anything() : [];
      expect(await placementFaults(build)).toEqual({ lost: '', page: [], columns: [], overlaps: [], stranded });
    });
  });
}

function isOfAuthor({ id }: Check, file: string, { contact }: ArrangedResume['arranged']): boolean {
  if (id === 'contact-early') return !contact.some(({ kind }) => kind === 'email' || kind === 'phone');
  if (STRAINED[basename(file, '.yaml')]?.includes(id)) return true;
  return OF_WORDS.includes(id) || (basename(file).startsWith('design-') && OF_DESIGN.includes(id));
}

/** Where text stands that may not stand there. */
async function placementFaults(build: ArrangedResume & { readonly bytes: Uint8Array }): Promise<object> {
  const { margin } = build.template.theme.tokens;
  const { pages } = await extract(build.bytes, { drawing: false });
  const { passages } = expectationOf(build);
  const trace = traceItems(passages, pages, ({ y }, page) => y < margin.top || y > page.height - margin.bottom);
  const items = trace.items.map(({ item }) => item);
  return {
    lost: trace.lost,
    page: pastPage(pages),
    columns: pastColumns(items, columnsOf(build)),
    overlaps: overlaps(pages),
    stranded: strandedHeads(trace.items),
  };
}

/** The columns that the template's layout sets its text in. */
function columnsOf({ arranged, template: { theme, pdf } }: ArrangedResume): readonly Column[] {
  const { page, margin, font } = theme.tokens;
  const fonts = loadFonts(font);
  const setting = {
    tokens: theme.tokens,
    measure: page.width - margin.left - margin.right,
    direction: arranged.direction,
    naturalWidth: (element: Parameters<typeof naturalWidth>[0]) => naturalWidth(element, fonts),
  };
  const { opening, flows = [] } = pdf?.({ document: arranged, theme, setting }) ?? {};
  return [...(opening ? [opening] : []), ...flows];
}
