import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExpectedPassage } from '../src/document/text.ts';
import { expect as expectationOf } from '../src/pipeline/expectation.ts';
import { makeDocument } from '../src/pipeline/make-document.ts';
import { type SetResume, setResume } from '../src/pipeline/set-resume.ts';
import { openResume } from '../src/pipeline.ts';
import { compare } from '../src/proof/compare.ts';
import { extract } from '../src/proof/extract.ts';
import { measurePages } from '../src/render/pdf/measure-pages.ts';
import { templates } from '../templates/index.ts';
import { printDocuments } from './print-documents.ts';
import { temporaryFolder } from './temporary-folder.ts';

const names = Object.keys(templates) as (keyof typeof templates)[];
const odd = ['everything', 'deep', 'columns', 'hostile'].map((name) => `test/fixtures/resumes/${name}.yaml`);
const files = ['data/charles-steinmetz.yaml', 'data/marie-curie.yaml', ...odd];
const cases = files.flatMap((file) => names.map((name) => ({ file, name, key: `${basename(file, '.yaml')}_${name}` })));

/** What LibreOffice prints of small capitals are capitals. */
const folded = (text: string): string => text.toLowerCase();

/** LibreOffice draws letters that a face lacks, as Lato lacks Greek, behind the words they stand in. */
const LACKING = ['marie-curie_compact', 'charles-steinmetz_compact'];

// A word processor takes seconds to start, so that it is only asked where all tools are.
describe.runIf(process.env.REQUIRE_TOOLS === '1')('a Word file that LibreOffice prints', () => {
  let sets: ReadonlyMap<string, SetResume>;
  let printed: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const made = new Map<string, SetResume>();
    const documents = new Map<string, Uint8Array>();
    for (const { file, name, key } of cases) {
      const set = await setResume(await openResume(file), { template: await templates[name]() });
      const [{ bytes }] = (await makeDocument(set, { date: new Date(0), proof: false })('docx')).files;
      made.set(key, set);
      documents.set(key, bytes);
    }
    sets = made;
    printed = printDocuments(documents, join(temporaryFolder(), 'word'));
  }, 240_000);

  it.each(cases)('has the text of $key in order, on as many pages as the PDF, or one more or less', async ({ key }) => {
    const set = sets.get(key);
    const bytes = printed.get(key);
    if (!set || !bytes) throw new Error(`LibreOffice has not printed ${key}.`);
    const { pages } = await extract(bytes, { drawing: false });
    const { passages } = expectationOf(set);
    const text = pages.map((page) => ({ ...page, text: folded(page.text) }));
    const found = compare(passages.map(inOneColumn), text, { furniture: set.arranged.furniture.map(folded) });
    const least = LACKING.includes(key) ? 0.98 : 1;
    expect(found.recall).toBeGreaterThanOrEqual(least);
    expect(found.precision).toBeGreaterThanOrEqual(least);
    expect(found.order).toBeGreaterThanOrEqual(least);
    const own = await measurePages(set.arranged, set.template);
    expect(Math.abs(pages.length - own.pages)).toBeLessThanOrEqual(1);
  });
});

/** As it is folded, and in no region of its own. */
function inOneColumn({ region: _, capitals: __, ...passage }: ExpectedPassage): ExpectedPassage {
  return { ...passage, text: folded(passage.text) };
}
