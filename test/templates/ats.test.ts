import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArrangedHead, Block } from '../../src/document/model.ts';
import { inlineText, readDocument } from '../../src/document/text.ts';
import { templates } from '../../templates/index.ts';
import { type Build, buildFile } from '../build-resume.ts';
import { lettersOf, readers } from '../readers.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const data = join(import.meta.dirname, '../../data');
const files = readdirSync(data).filter((name) => name.endsWith('.yaml'));
const folder = temporaryFolder();
/** Elsewhere than in CI one of the examples is enough. */
const examples = process.env.REQUIRE_TOOLS === '1' ? files : files.slice(0, 1);

const cases = Object.entries(templates).flatMap(([name, load]) => examples.map((file) => ({ name, load, file })));

describe.each(cases)('the variant of $name for parsers, of $file', ({ name, load, file }) => {
  const path = join(folder, `${name}-${basename(file, '.yaml')}.pdf`);
  let build: Promise<Build> | undefined;
  const built = async (): Promise<Build> => {
    build ??= load().then((template) => buildFile(join(data, file), template, ['design.ats=true']));
    writeFileSync(path, (await build).bytes);
    return build;
  };

  test.each(readers.filter(({ missing }) => !missing))(
    'is read by $name in order, dates with their titles',
    async ({ read }) => {
      const { bytes, arranged } = await built();
      const text = await read(path, bytes);
      expect(outOfOrder(text, arranged)).toEqual([]);
      expect(datesAstray(text, arranged)).toEqual([]);
    },
  );
});

/** The passages that are not read behind the one before, of all that the document says. */
function outOfOrder(text: string, arranged: Build['arranged']): readonly string[] {
  // Headings may be printed in capitals.
  const letters = lettersOf(text).toLowerCase();
  let from = 0;
  return readDocument(arranged).flatMap(({ path, text: passage }) => {
    if (!/(^name|title|kind|date|start)$/.test(path)) return [];
    const sought = lettersOf(passage).toLowerCase();
    const at = letters.indexOf(sought, from);
    if (at < 0) return [`${path}: ${passage}`];
    from = at + sought.length;
    return [];
  });
}

/** The dates that are not read on the line of the word that stands before them in their head. */
function datesAstray(text: string, { regions }: Build['arranged']): readonly string[] {
  const lines = text.split('\n').map(lettersOf);
  const heads = regions.flatMap(({ sections }) => sections.flatMap(({ body }) => body.flatMap(headsIn)));
  return heads.flatMap((head) =>
    head.lines.flatMap(({ parts }) =>
      parts.flatMap(({ role, passage }, index) => {
        const before = parts[index - 1];
        if (role !== 'date' || before === undefined) return [];
        const last = inlineText(before.passage.content).trim().split(/\s+/u).at(-1) ?? '';
        const sought = lettersOf(last) + lettersOf(inlineText(passage.content));
        return lines.some((line) => line.includes(sought)) ? [] : [sought];
      }),
    ),
  );
}

function headsIn(block: Block<ArrangedHead>): readonly ArrangedHead[] {
  return block.type === 'entry' ? [block.head, ...block.body.flatMap(headsIn)] : [];
}
