import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, galley, put, temporaryFolder } from './galley.ts';

const jsonResume = `{
  "basics": { "name": "Ada Lovelace", "email": "ada@example.org", "x-mood": "fine" },
  "work": [{ "name": "Engine Ltd", "position": "Analyst", "startDate": "1842-01" }],
  "meta": { "version": "v1.0.0" }
}
`;
const galleyYaml = `name: Ada Lovelace

contact:
  email: ada@example.org

sections:
  - kind: experience
    entries:
      - title: Analyst
        organization: Engine Ltd
        date: 1842-01 – present
`;
const unmapped = `ada.json: 2 values have no place in a résumé of Galley and are left out:
  ada.json:2:67  basics.x-mood: fine
  ada.json:4:13  meta.version: v1.0.0
`;

function folderWith(content: string = jsonResume, name = 'ada.json'): string {
  const folder = temporaryFolder();
  put(folder, name, content);
  return folder;
}

describe('a résumé in another format', () => {
  it('is built as it is, and what has no place is listed with its place', () => {
    const { status, stdout, stderr } = galley(folderWith(), ['build', 'ada.json']);
    expect(stdout).toBe('output/Ada_Lovelace_Resume.pdf\n');
    expect(stderr).toContain('proof 100 %');
    expect(stderr).toContain(`warning  ${unmapped}`);
    expect(status).toBe(0);
  });

  it.skipIf(process.env.REQUIRE_TOOLS !== '1')('tells the same where an application is made from it', () => {
    const folder = folderWith();
    put(folder, 'a.yaml', 'company: A\nrole: B\nresume: ada.json\n');
    const { status, stderr } = galley(folder, ['apply', 'a.yaml', '--date', '2024-05-31']);
    expect(stderr).toContain(`warning  ${unmapped}`);
    expect(status).toBe(0);
  });

  it('keeps the list out of the data of --json, and out of --quiet', () => {
    const folder = folderWith();
    const { stdout, stderr } = galley(folder, ['build', 'ada.json', '--json', '--no-proof']);
    expect(JSON.parse(stdout)).toMatchObject([{ input: 'ada.json', format: 'pdf', pages: 1 }]);
    expect(stderr).toContain(unmapped);
    expect(galley(folder, ['validate', 'ada.json', '--quiet']).stderr).toBe('');
  });

  it('has its mistakes told at their place in its own fields', () => {
    const folder = folderWith('{\n  "basics": { "name": "Ada" },\n  "work": [{ "startDate": "1842-13" }]\n}');
    const { status, stderr, stdout } = galley(folder, ['validate', 'ada.json', '--json']);
    expect(JSON.parse(stdout).problems).toMatchObject([{ path: 'work[0].startDate', line: 3, column: 27 }]);
    expect(stderr).toContain('ada.json:3:27');
    expect(status).toBe(1);
  });

  it('is taken for what --from says, and a wrong name is answered with the right one', () => {
    const folder = folderWith();
    const { status, stderr } = galley(folder, ['validate', 'ada.json', '--from', 'galley']);
    expect(stderr).toContain('“basics” is not a field of the résumé');
    expect(status).toBe(1);
    const wrong = galley(folder, ['build', 'ada.json', '--from', 'jsonresum']);
    expect(wrong.stderr).toContain('Did you mean “jsonresume”?');
    expect(wrong.status).toBe(2);
  });
});

describe('import', () => {
  it('prints tidy YAML to standard output', () => {
    const { status, stdout, stderr } = galley(folderWith(), ['import', 'ada.json']);
    expect(stdout).toBe(galleyYaml);
    expect(stderr).toBe(`warning  ${unmapped}`);
    expect(status).toBe(0);
  });

  it('writes a file, prints its path, and leaves alone what stands there', () => {
    const folder = folderWith();
    const first = galley(folder, ['import', 'ada.json', '-o', 'cv/ada.yaml']);
    expect(first.stdout).toBe('cv/ada.yaml\n');
    expect(readFileSync(join(folder, 'cv/ada.yaml'), 'utf8')).toBe(galleyYaml);
    const second = galley(folder, ['import', 'ada.json', '-o', 'cv/ada.yaml']);
    expect(second.stderr).toContain('This file exists already.');
    expect([second.status, second.stdout]).toEqual([1, '']);
  });

  it('writes nothing when something is wrong', () => {
    const { status, stdout, stderr } = galley(folderWith('{"basics": {"name": "Ada", "email": "x"}}'), [
      'import',
      'ada.json',
    ]);
    expect(stderr).toContain('“x” is not an e-mail address.');
    expect([status, stdout]).toEqual([1, '']);
  });

  it('finds the photo from where the file is written', () => {
    const folder = folderWith('{"basics": {"name": "Ada", "image": "ada.png"}}');
    put(folder, 'ada.png', readFileSync(join(import.meta.dirname, '../fixtures/resumes/portrait.png')));
    galley(folder, ['import', 'ada.json', '-o', 'cv/ada.yaml']);
    expect(readFileSync(join(folder, 'cv/ada.yaml'), 'utf8')).toContain('photo: ../ada.png');
    expect(galley(folder, ['validate', 'cv/ada.yaml']).status).toBe(0);
  });
});

describe('build -f', () => {
  it('writes YAML that gives the identical PDF', () => {
    const folder = temporaryFolder();
    const sums = (args: readonly string[]): readonly string[] =>
      (JSON.parse(galley(folder, ['build', ...args, '--date', '2024-05-31', '--no-proof', '--json']).stdout) as []).map(
        ({ sha256 }) => sha256,
      );
    const some = process.env.REQUIRE_TOOLS === '1' ? examples : examples.slice(0, 1);
    const written = galley(folder, ['build', ...some, '-f', 'yaml', '-o', 'again']);
    expect(written.status).toBe(0);
    expect(sums(written.stdout.trim().split('\n'))).toEqual(sums(some));
  });

  it('writes data beside the PDF, without pages or proof', () => {
    const folder = folderWith();
    const { stdout, stderr } = galley(folder, ['build', 'ada.json', '-f', 'pdf,json,yaml', '--json']);
    const results = JSON.parse(stdout) as { path: string; sha256: string }[];
    expect(results).toMatchObject([
      { path: 'output/Ada_Lovelace_Resume.pdf', format: 'pdf', pages: 1, proof: { ok: true } },
      { path: 'output/Ada_Lovelace_Resume.json', format: 'json', pages: null, proof: null },
      { path: 'output/Ada_Lovelace_Resume.yaml', format: 'yaml', pages: null, proof: null },
    ]);
    const json = readFileSync(join(folder, results[1]?.path ?? ''));
    expect(createHash('sha256').update(json).digest('hex')).toBe(results[1]?.sha256);
    expect(JSON.parse(json.toString())).toEqual({
      basics: { name: 'Ada Lovelace', email: 'ada@example.org' },
      work: [{ position: 'Analyst', name: 'Engine Ltd', startDate: '1842-01' }],
    });
    expect(stderr).not.toContain('not proofed');
  });

  it('lists what JSON Resume has no place for, at its place in the source', () => {
    const folder = folderWith('name: Ada\nlanguage: de\ndesign: { size: 10 }\n', 'ada.yaml');
    expect(galley(folder, ['build', 'ada.yaml', '-f', 'json']).stderr).toContain(
      'ada.yaml: 2 values have no place in JSON Resume and are left out:\n  ada.yaml:2:1  language: de\n  ada.yaml:3:11  design.size: 10\n',
    );
  });

  it('tells of a tailored résumé where its file has what is left out', () => {
    const sections = '[{ title: One, entries: [x] }, { kind: publications, entries: [y, { title: z, with: [Bo] }] }]';
    const folder = folderWith(`name: Ada\nsections: ${sections}\n`, 'ada.yaml');
    put(folder, 'p.yaml', 'sections: [publications]\nlimit: { entries: { publications: 2 } }\n');
    const { stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'json', '-p', 'p.yaml']);
    expect(stderr).toContain('sections[1].entries[1].with[0]: Bo');
    expect(stderr).not.toMatch(/\bat: /);
  });

  it('tells the first of many values of one kind that JSON Resume has no place for, and counts the rest', () => {
    const companions = Array.from({ length: 14 }, (_, index) => `A${index}`).join(', ');
    const paper = `[{ title: Notes, with: [${companions}] }]`;
    const folder = folderWith(`name: Ada\nsections: [{ kind: publications, entries: ${paper} }]\n`, 'ada.yaml');
    const { stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'json']);
    expect(stderr.match(/with\[\d+\]: A\d+/g)).toHaveLength(10);
    expect(stderr).toContain('… and 4 more of sections[].entries[].with[]');
  });

  it.each([
    ['the résumé itself', 'ada.yaml', 'This is the résumé itself'],
    ['a file of another kind', 'notes.txt', 'This file is not called .yaml'],
  ])('does not overwrite %s', (_, out, words) => {
    const folder = folderWith('name: Ada\n', 'ada.yaml');
    put(folder, 'notes.txt', 'keep me');
    mkdirSync(join(folder, 'sub'));
    const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'yaml', '-o', out]);
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });
});
