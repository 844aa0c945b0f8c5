import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printRaw } from '../proof/print-raw.ts';
import { archive, typeset } from '../proof/typeset.ts';
import { galley, put, small, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
put(folder, 'ada.yaml', small);
put(folder, 'grace.yaml', small.replace('Note G, 1843', 'The first compiler, 1952'));
galley(folder, ['build', 'ada.yaml', '-o', 'ada.pdf']);
writeFileSync(join(folder, 'untagged.pdf'), await printRaw((document) => document.text('Ada Lovelace')));

describe('proof', () => {
  it('holds a PDF against its source', () => {
    const { status, stdout, stderr } = galley(folder, ['proof', 'ada.pdf', '--against', 'ada.yaml']);
    expect(stderr).toMatch(
      /^✓ ada\.pdf {2}1 page · recall 100 % · precision 100 % · order 100 % · \d+ of \d+ checks passed.*\n$/m,
    );
    const titles = ['Text', 'Print', 'Parsers', 'Structure', 'To look at'];
    expect(stderr.match(/^[A-Z][a-z ]+$/gm)).toEqual(titles);
    expect(stderr).toMatch(/^ {2}✓ tag-text +The tags say the whole document, in order\.$/m);
    expect([status, stdout]).toEqual([0, '']);
  });

  it('names what is lost with its place in the source, and what is too much', () => {
    const { status, stderr } = galley(folder, ['proof', 'ada.pdf', '--against', 'grace.yaml']);
    expect(stderr).toMatch(/grace\.yaml:4:\d+ {2}Not in the PDF: “.*compiler/);
    expect(stderr).toContain('ada.pdf  In the PDF, but not in the résumé: “Note G, 1843”');
    expect(status).toBe(1);
  });

  it('holds a PDF against the source inside it', () => {
    const { status, stdout } = galley(folder, ['proof', 'ada.pdf', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, pages: 1 });
    expect(status).toBe(0);
  });

  it('checks a PDF without a source', () => {
    galley(folder, ['build', 'ada.yaml', '-o', 'bare.pdf', '--set', 'design.attach-source=false']);
    const { status, stdout } = galley(folder, ['proof', 'bare.pdf', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, recall: null, missing: [], extra: [], pages: 1 });
    expect(status).toBe(0);
  });

  it('says when what is inside a PDF is no résumé of Galley', () => {
    const foreign = archive.replace('name: Ada', 'title: Ada');
    writeFileSync(join(folder, 'archive.pdf'), typeset(foreign, 'a-3a'));
    const { stdout, stderr } = galley(folder, ['proof', 'archive.pdf', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ recall: null });
    expect(stderr).toContain('“ada.yaml” inside the PDF is no résumé of Galley');
  });

  it('counts surplus words rather than listing them all', () => {
    const many = Array.from({ length: 8 }, (_, index) => `      - title: Work ${index}\n      - title: Known\n`);
    const known = many.map(() => '      - title: Known\n');
    const head = 'name: Ada\nsections:\n  - title: Work\n    entries:\n';
    put(folder, 'many.yaml', head + many.join(''));
    put(folder, 'few.yaml', head + known.join(''));
    galley(folder, ['build', 'many.yaml', '-o', 'many.pdf']);
    const { stderr } = galley(folder, ['proof', 'many.pdf', '--against', 'few.yaml']);
    expect(stderr.match(/In the PDF, but not in the résumé: “/g)).toHaveLength(5);
    expect(stderr).toContain('In the PDF, but not in the résumé: 3 more.');
  });

  it('prints the report as one JSON value, of a failure too', () => {
    const { stdout } = galley(folder, ['proof', 'ada.pdf', '--against', 'grace.yaml', '--json']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      ok: false,
      missing: [{ path: 'sections[0].entries[0].title' }],
    });
    expect(report.checks[0]).toMatchObject({
      id: expect.any(String),
      ok: true,
      bar: expect.any(String),
    });
  });

  it('prints one JSON value of what is no PDF, too, and names the file', () => {
    const { status, stdout, stderr } = galley(folder, ['proof', 'ada.yaml', '--json']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('ada.yaml  This is not a PDF file.')]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, recall: null, checks: [], problems: [{ file: 'ada.yaml' }] });
  });

  it('names broken rules by page, exits 1, and says so even when it is to be quiet', () => {
    const { status, stderr } = galley(folder, ['proof', 'untagged.pdf']);
    expect(stderr).toMatch(/^✗ untagged\.pdf .* 1 fault/m);
    expect(stderr).toMatch(/\nTo look at\n( {2}! .*\n)+\nTo mend\n {2}✗ .*\n\n✗ untagged/);
    expect(stderr).toMatch(/^ {2}✗ fonts-embedded +Not in the file: Helvetica/m);
    expect(stderr).toMatch(/^ {2}! tagged +The file is not tagged/m);
    expect(stderr).toContain('The proof found faults: fonts-embedded.');
    expect(status).toBe(1);
    expect(galley(folder, ['proof', 'untagged.pdf', '--quiet']).stderr).toContain('Not in the file: Helvetica');
  });

  it('says when a PDF carries no source', () => {
    const { status, stderr } = galley(folder, ['proof', 'untagged.pdf', '--extract', 'source']);
    expect(stderr).toContain('The PDF carries no source.');
    expect(status).toBe(1);
  });

  it('prints what a reader finds', () => {
    expect(galley(folder, ['proof', 'ada.pdf', '--extract', 'text']).stdout).toBe('Ada Lovelace\nWork\nNote G, 1843\n');
    const { pages } = JSON.parse(galley(folder, ['proof', 'ada.pdf', '--extract', 'json']).stdout);
    expect(pages[0].text).toContain('Note G, 1843');
  });
});

describe('build of a letter that cannot be printed', () => {
  it('writes nothing and exits 1', () => {
    // No font has a letter for private use, whether the drawing or the proof says so.
    put(folder, 'lost.yaml', small.replace('Note G', 'Note \u{E123}'));
    const { status, stdout } = galley(folder, ['build', 'lost.yaml', '-o', 'lost.pdf']);
    expect([status, stdout]).toEqual([1, '']);
    expect(existsSync(join(folder, 'lost.pdf'))).toBe(false);
  });
});
