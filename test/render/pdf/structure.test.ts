import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inlineText, readDocument } from '../../../src/document/text.ts';
import { templates } from '../../../templates/index.ts';
import { type Build, buildFile } from '../../build-resume.ts';
import { requireTool } from '../../require-tool.ts';
import { readStructure, textIn, type Visited, walk } from './read-structure.ts';

const pdfinfo = requireTool('pdfinfo');
const folder = mkdtempSync(join(tmpdir(), 'galley-'));
const trees = new Map<string, Promise<Tree>>();
afterAll(() => rmSync(folder, { recursive: true }));

interface Tree {
  readonly build: Build;
  readonly file: string;
  readonly nodes: readonly Visited[];
}

/** The structure of a fixture, built once. */
function treeOf(name: string): Promise<Tree> {
  const known = trees.get(name) ?? readTree(name);
  trees.set(name, known);
  return known;
}

async function readTree(name: string): Promise<Tree> {
  const path = join(import.meta.dirname, `../../fixtures/resumes/${name}.yaml`);
  const build = await buildFile(path, await templates.classic());
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, build.bytes);
  return { build, file, nodes: walk(readStructure(pdfinfo.run('-struct-text', file))) };
}

const ALL = ['everything', 'columns', 'deep', 'bodies', 'marks', 'photo'];

describe.skipIf(pdfinfo.missing).each(process.env.REQUIRE_TOOLS === '1' ? ALL : ALL.slice(0, 2))(
  'the structure tree of %s',
  (name) => {
    let build: Build;
    let file: string;
    let nodes: readonly Visited[];

    beforeAll(async () => {
      ({ build, file, nodes } = await treeOf(name));
    });

    test('is there, and the file says so', () => {
      expect(pdfinfo.run(file)).toMatch(/^Tagged: +yes$/m);
      expect(nodes.filter(({ above }) => above.length === 1).map(({ node }) => node.tag)).toEqual(['Document']);
    });

    test('holds the whole text in reading order', () => {
      const said = nodes.filter(({ above }) => !above.includes('Lbl')).map(({ node }) => node.text);
      const meant = readDocument(build.arranged).map(({ text }) => text);
      expect(letters(said.join(''))).toBe(letters(meant.join('')));
    });

    test('has one H1, the name, and skips no heading level', () => {
      const headings = nodes.filter(({ node }) => /^H\d$/.test(node.tag));
      const levels = headings.map(({ node }) => Number(node.tag.slice(1)));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(headings.slice(0, 1).map(({ node }) => textIn(node))).toEqual([inlineText(build.arranged.name.content)]);
      for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });

    test('gives every section a Sect with its H2 first', () => {
      const document = nodes.find(({ node }) => node.tag === 'Document')?.node;
      const sections = document?.children.filter(({ tag }) => tag === 'Sect') ?? [];
      const titled = build.arranged.regions.flatMap((region) => region.sections).filter(({ head }) => head.lines[0]);
      expect(sections.length).toBe(titled.length);
      for (const section of sections) expect(section.children[0]?.tag).toBe('H2');
    });

    test('builds lists of items with a label and a body', () => {
      for (const { node } of nodes.filter((one) => one.node.tag === 'L')) {
        expect(new Set(node.children.map(({ tag }) => tag))).toEqual(new Set(['LI']));
        expect(node.attributes.join()).toContain('/ListNumbering');
      }
      for (const { node } of nodes.filter((one) => one.node.tag === 'LI')) {
        expect(node.children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody']);
      }
    });

    test('keeps text in leaves: every text stands in a block', () => {
      const blocks = /^(?:P|H\d|Lbl|Link|Span|Code|Strong|Em)$/;
      for (const { node, above } of nodes)
        if (node.tag === '#text' && node.text.trim()) expect(above.at(-1)).toMatch(blocks);
    });

    test('tells of every link', () => {
      for (const { node, above } of nodes.filter((one) => one.node.tag === 'Link')) {
        expect(textIn(node).trim()).not.toBe('');
        expect(above.at(-1)).toMatch(/^(?:P|H\d|LBody|Span)$/);
      }
    });
  },
);

describe.skipIf(pdfinfo.missing)('what a file says for those who cannot see it', () => {
  test('a photo is a Figure', async () => {
    expect((await treeOf('photo')).nodes.filter(({ node }) => node.tag === 'Figure')).toHaveLength(1);
  });

  test('a list inside an item stands in its body', async () => {
    const { nodes } = await treeOf('deep');
    const inner = nodes.filter(({ node, above }) => node.tag === 'L' && above.includes('L'));
    expect(inner.length).toBeGreaterThanOrEqual(2);
    for (const { above } of inner) expect(above.at(-1)).toBe('LBody');
  });

  test('a list in columns is one list, in the author’s order', async () => {
    const lists = (await treeOf('columns')).nodes.filter(({ node }) => node.tag === 'L');
    const forty = lists[0]?.node.children.map((item) => textIn(item)) ?? [];
    expect(forty).toHaveLength(40);
    expect(forty[0]).toContain('Invariants I');
    expect(forty[39]).toContain('Representations IV');
  });
});

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
