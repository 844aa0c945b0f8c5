import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neededFiles } from '../../src/render/latex/run/missing-package.ts';
import { requireTool } from '../require-tool.ts';
import { galley, put, small, temporaryFolder } from './galley.ts';

const { missing: noTex } = requireTool('xelatex');

/** A formula that TeX can neither break nor fit. */
const wide = `name: Ada Lovelace
sections:
  - title: Work
    entries: ["so $\\\\underbrace{a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z+a+b}$ and"]
`;

/** A folder with a program in the place of XeTeX, and its path. */
function engineThat(folder: string, script: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const path = join(folder, 'bin', 'xelatex');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('-f tex', () => {
  it('needs no TeX, and puts the fonts beside the file', () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    const { status, stdout } = galley(folder, ['build', 'ada.yaml', '-f', 'tex', '-o', 'ada.tex'], { PATH: '' });
    expect([status, stdout]).toEqual([0, 'ada.tex\n']);
    expect(readFileSync(join(folder, 'ada.tex'), 'utf8')).toContain('%% name');
    expect(readdirSync(join(folder, 'galley-files')).length).toBeGreaterThan(3);
  });
});

describe('-e latex says in a sentence', () => {
  const folder = temporaryFolder();
  put(folder, 'ada.yaml', small);
  mkdirSync(join(folder, 'xelatex'));
  const build = (...rest: string[]): ReturnType<typeof galley> =>
    galley(folder, ['build', 'ada.yaml', '-o', 'ada.pdf', '-e', 'latex', ...rest], { PATH: '/nowhere' });

  it('that there is no engine, and what to install', () => {
    const { status, stdout, stderr } = build();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('No TeX engine is installed: xelatex, lualatex.');
    expect(stderr).toContain('apt-get install texlive-xetex');
  });

  it('where TeX stopped, at the field in the file', () => {
    const script = `n=0; while read -r line; do n=$((n + 1)); case $line in *'Face{Note G}'*) break;; esac; done <document.tex
printf '! Undefined control sequence.\\nl.%s \\\\nope\\n' "$n" >document.log; exit 1`;
    const path = engineThat(folder, script);
    const { status, stderr } = build('--engine-path', path, '--keep-log', 'tex.log');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ada\.yaml:4:15 {2}TeX stopped: Undefined control sequence/);
    expect(readFileSync(join(folder, 'tex.log'), 'utf8')).toContain('Undefined control sequence');
    expect(existsSync(join(folder, 'ada.pdf'))).toBe(false);
  });
});

describe('--keep-log', () => {
  const folder = temporaryFolder();
  put(folder, 'ada.yaml', small);
  put(folder, 'byron.yaml', small.replace('Ada', 'Byron'));
  const engine = ['-e', 'latex', '--engine-path', engineThat(folder, 'echo "This is XeTeX" >document.log; exit 1')];

  it('writes a log for each PDF into a folder', () => {
    galley(folder, ['build', 'ada.yaml', 'byron.yaml', '-t', 'classic,modern', ...engine, '--keep-log', 'logs/']);
    expect(readdirSync(join(folder, 'logs'))).toEqual([
      'Ada_Lovelace_Resume_classic.log',
      'Ada_Lovelace_Resume_modern.log',
      'Byron_Lovelace_Resume_classic.log',
      'Byron_Lovelace_Resume_modern.log',
    ]);
  });
});

describe.skipIf(noTex || process.env.REQUIRE_TOOLS !== '1')('through TeX', () => {
  it('makes the PDF and what is drawn from it; other formats are made as always', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', small);
    const line = ['build', 'ada.yaml', '-e', 'latex', '-f', 'pdf,png,docx,md,tex,json', '--json'];
    const { status, stdout } = galley(folder, line);
    expect(status).toBe(0);
    const made = JSON.parse(stdout) as { format: string; engine: string | null; pages: number | null }[];
    expect(made.map(({ format, engine, pages }) => [format, engine, pages])).toEqual([
      ['pdf', 'latex', 1],
      ['png', 'latex', 1],
      ['docx', null, null],
      ['md', null, null],
      ['tex', null, null],
      ['json', null, null],
    ]);
    const { stdout: proof } = galley(folder, ['proof', 'output/Ada_Lovelace_Resume.pdf', '--json']);
    expect(JSON.parse(proof)).toMatchObject({ recall: 1, precision: 1, order: 1 });
    expect(galley(folder, ['proof', 'output/Ada_Lovelace_Resume.pdf', '--extract', 'source']).stdout).toContain(
      'Note G',
    );
  });

  it('counts the pages of a PDF that is not read back', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    const entries = Array.from({ length: 90 }, (_, index) => `      - Note ${index}, 1843`).join('\n');
    put(folder, 'ada.yaml', `name: Ada Lovelace\nsections:\n  - title: Work\n    entries:\n${entries}\n`);
    const [read, unread] = [[], ['--no-proof']].map((more) => {
      const { stdout } = galley(folder, ['build', 'ada.yaml', '-e', 'latex', '--json', ...more]);
      return (JSON.parse(stdout) as [{ pages: number }])[0].pages;
    });
    expect(read).toBeGreaterThan(1);
    expect(unread).toBe(read);
  });

  it('tells a line that does not fit at its field, and as a finding of the proof', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', wide);
    const { status, stdout, stderr } = galley(folder, ['build', 'ada.yaml', '-e', 'latex', '--json']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/warning {2}ada\.yaml:4:15 {2}A line is \d+\.\d pt wider than its room\./);
    const [{ proof }] = JSON.parse(stdout) as [{ proof: { ok: boolean; checks: { id: string }[] } }];
    expect(proof.ok).toBe(true);
    expect(proof.checks.find(({ id }) => id === 'overfull')).toMatchObject({
      ok: false,
      severity: 'warning',
      path: 'sections[0].entries[0].title',
    });
  });
});

describe('doctor', () => {
  it('tells what an engine that is installed lacks, and which package brings it', () => {
    const folder = temporaryFolder();
    const path = join(engineThat(folder, 'echo "XeTeX 3.141592653-2.6-0.999994"'), '..');
    const files = neededFiles('xelatex').filter((file) => file !== 'fontspec.sty');
    writeFileSync(join(path, 'kpsewhich'), `#!/bin/sh\nprintf '/tex/%s\\n' ${files.join(' ')}\nexit 1\n`);
    chmodSync(join(path, 'kpsewhich'), 0o755);
    const { status, stdout } = galley(folder, ['doctor'], { PATH: path });
    expect(status).toBe(0);
    expect(stdout).toContain(
      'xelatex    3.141592653, but without fontspec.sty; in Debian: texlive-latex-recommended\n',
    );
    expect(stdout).toContain('lualatex   not found\n');
  });

  it('asks for all that a file in TeX uses', () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', `${small}  - title: Sums\n    entries: ['$\\frac{a}{b}$']\n`);
    galley(folder, ['build', 'ada.yaml', '-f', 'tex', '-o', 'ada.tex']);
    const text = readFileSync(join(folder, 'ada.tex'), 'utf8');
    const used = [...text.matchAll(/\\usepackage(?:\[[^\]]*\])?\{([^}]+)\}/g)].flatMap(([, names = '']) =>
      names.split(','),
    );
    expect(used).toContain('amsmath');
    expect(neededFiles('xelatex')).toEqual(expect.arrayContaining(used.map((name) => `${name}.sty`)));
  });
});
