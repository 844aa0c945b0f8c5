import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { expect as expectationOf } from '../../../src/pipeline/expectation.ts';
import { compare } from '../../../src/proof/compare.ts';
import { extract } from '../../../src/proof/extract.ts';
import { templates } from '../../../templates/index.ts';
import { buildFile, buildText } from '../../build-resume.ts';
import { LATIN, randomResume } from '../../random-resume.ts';
import { overlaps, pastColumns, pastPage, strandedHeads } from '../../templates/find-faults.ts';
import { traceItems } from '../../templates/trace-items.ts';

const seed = Number(process.env.RANDOM_SEED ?? 1);
const count = Number(process.env.RANDOM_CASES ?? (process.env.REQUIRE_TOOLS === '1' ? 200 : 6));
/** How long one may take to build, in ms of the processor, whatever else runs on it: more is a hang. */
const LIMIT = 10_000;
/** A field of many lines that goes on over the page is no heading alone. */
const WITHIN = /: (\S+) \| \1$/;
const WHOLE = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };

const names = Object.keys(templates) as readonly (keyof typeof templates)[];
/** Each template in turn. */
const cases = fc.sample(randomResume(LATIN), { seed, numRuns: count }).map((data, index) => {
  return { index, yaml: stringify(data), template: names[index % names.length] ?? 'classic' };
});
const folder = mkdtempSync(join(tmpdir(), 'galley-random-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(`random résumés of seed ${seed}`, () => {
  const sizes: number[] = [];

  test.each(cases)('number $index is set through $template', async ({ index, yaml, template }) => {
    const faults = await faultsOf(yaml, `${index}.yaml`, await templates[template](), sizes);
    expect(faults, yaml).toEqual({ compared: WHOLE, lost: '', edges: [], overlaps: [], stranded: [], slow: [] });
  });

  test('are of one page and of many', () => {
    expect(Math.min(...sizes)).toBeLessThanOrEqual(2);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(6);
  });
});

test('a section’s date is read after its heading and before its authors', async () => {
  const section = '{ title: Reports, date: in print, authors: [Ann Bell, Carl Dunn], highlights: [one] }';
  const build = await buildText(`{ name: Ada, sections: [${section}] }`);
  const { pages } = await extract(build.bytes, { drawing: false });
  const { passages, settings } = expectationOf(build);
  expect(compare(passages, pages, settings)).toEqual(WHOLE);
});

type AnyTemplate = Parameters<typeof buildFile>[1];

/** Builds a résumé and looks for what no page may show. Notes how many pages it has. */
async function faultsOf(yaml: string, name: string, chosen: AnyTemplate, sizes: number[]): Promise<object> {
  const file = join(folder, name);
  writeFileSync(file, yaml);
  const start = process.cpuUsage();
  const build = await buildFile(file, chosen);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const { pages } = await extract(build.bytes, { drawing: false });
  sizes.push(pages.length);
  const { passages, settings } = expectationOf(build);
  const { page: paper, margin } = build.template.theme.tokens;
  const trace = traceItems(passages, pages, ({ y }, page) => y < margin.top || y > page.height - margin.bottom);
  const items = trace.items.map(({ item }) => item);
  const text = { left: margin.left, width: paper.width - margin.left - margin.right };
  return {
    compared: compare(passages, pages, settings),
    lost: trace.lost,
    edges: [...pastPage(pages), ...pastColumns(items, [text])],
    overlaps: overlaps(pages),
    stranded: strandedHeads(trace.items).filter((fault) => !WITHIN.test(fault)),
    slow: took < LIMIT ? [] : [`${Math.round(took)} ms`],
  };
}
