import { describe, expect, it } from 'vitest';
import { galley, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
const commands = ['init', 'validate', 'build', 'proof', 'preview', 'apply', 'import', 'templates', 'schema', 'doctor'];

describe('help', () => {
  it('goes to stdout, names every command and exits 0', () => {
    const { status, stdout, stderr } = galley(folder, ['--help']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const command of commands) expect(stdout).toContain(`galley ${command}`);
  });

  it.each(commands)('of %s shows examples and nothing in brackets that is noise', (command) => {
    const { status, stdout } = galley(folder, [command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n +galley ${command}`));
    expect(stdout).not.toContain('[default: false]');
  });

  it('is given to who asks in another way', () => {
    const { stdout } = galley(folder, ['build', '--help']);
    for (const line of [
      ['build', '-h'],
      ['help', 'build'],
    ])
      expect(galley(folder, line).stdout).toBe(stdout);
    expect(galley(folder, ['help']).stdout).toBe(galley(folder, ['--help']).stdout);
  });

  it('gives the version', () => {
    expect(galley(folder, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a mistake on the command line exits 2, prints nothing to stdout and names what was meant:', () => {
  it.each([
    ['no command', [], 'init, validate, build'],
    ['a mistyped command', ['biuld', 'x.yaml'], 'Did you mean “build”?'],
    ['a mistyped command with --help', ['biuld', '--help'], 'Did you mean “build”?'],
    ['an unknown command with --help', ['new', '--help'], 'There is no command “new”'],
    ['a file of another format', ['build', 'x.yaml', '-o', 'x.txt'], 'does not end in a format that is built: pdf.'],
    ['standard output as a file', ['build', 'x.yaml', '-o', '-'], 'not written to standard output'],
    ['an empty place', ['build', 'x.yaml', '-o', ''], '--out is empty'],
    ['an empty place behind an equals sign', ['build', 'x.yaml', '--out='], '--out'],
    ['a mistyped option', ['build', 'x.yaml', '--fromat', 'pdf'], 'Did you mean “--format”?'],
    ['a mistyped option before its value', ['validate', '--jsno', 'x.yaml'], 'Did you mean “--json”?'],
    ['a mistyped negation', ['build', 'x.yaml', '--no-prof'], 'Did you mean “--no-proof”?'],
    ['an unknown letter', ['build', 'x.yaml', '-z'], 'There is no option “-z”'],
    ['a mistyped template', ['build', 'x.yaml', '-t', 'clasic'], 'Did you mean “classic”?'],
    ['a mistyped template in a list', ['build', 'x.yaml', '-t', 'classic,clasic'], 'Did you mean “classic”?'],
    ['a mistyped format', ['build', 'x.yaml', '-f', 'pfd'], 'Did you mean “pdf”?'],
    ['a format by another name', ['build', 'x.yaml', '-f', 'markdown'], 'Did you mean “md”?'],
    ['a format in capitals', ['build', 'x.yaml', '-f', 'PDF'], 'Did you mean “pdf”?'],
    ['a control character', ['build', 'x.yaml', '--set', 'name=\u0007'], '(U+0007) stands in --set'],
    ['standard input twice', ['build', '-', '-'], 'named twice'],
    ['an application from standard input', ['apply', '-'], 'read from a file'],
    ['an address of the network', ['preview', 'x.yaml', '--host', '0.0.0.0'], 'is not a loopback address'],
    ['a port that is none', ['preview', 'x.yaml', '--port', '99999'], 'is not a port from 0 to 65535'],
    ['a template without a name', ['templates', 'new', ''], 'has no name'],
    ['a folder without a name', ['init', ''], 'has no name'],
    ['a year that no file can hold', ['build', 'x.yaml', '--date', '0999-01-01'], 'is not a date'],
    ['a mistyped format in a list', ['build', 'x.yaml', '-f', 'pdf,tx'], 'Did you mean “txt”?'],
    [
      'pictures’ resolution without pictures',
      ['build', 'x.yaml', '--dpi', '90'],
      '--dpi is for png, which is not built',
    ],
    ['a resolution that is none', ['build', 'x.yaml', '-f', 'png', '--dpi', '0'], '--dpi “0” is not a resolution'],
    ['a page that is none', ['build', 'x.yaml', '-f', 'png', '--page', '1-2'], '--page “1-2” is not'],
    ['a width without text', ['build', 'x.yaml', '--width', '72'], '--format pdf,txt'],
    ['a mistyped name field', ['build', 'x.yaml', '--name', '{nam}'], 'Did you mean “name”?'],
    ['a bracket without a pair', ['build', 'x.yaml', '--name', '{name'], 'no pair'],
    ['a mistyped schema', ['schema', 'resum'], 'Did you mean “resume”?'],
    ['no file', ['build'], 'needs <file...>'],
    ['an option without its value', ['build', 'x.yaml', '-o'], '-o needs a value'],
    ['an option given twice', ['build', 'x.yaml', '-o', 'a', '-o', 'b'], '--out is given twice'],
    ['a word too many', ['doctor', 'new'], '“new” is one too many'],
    ['a date that does not exist', ['build', 'x.yaml', '--date', '2023-02-29'], '“2023-02-29” is not a date'],
    ['a date of another kind', ['build', 'x.yaml', '--date', 'yesterday'], 'Write it as 2024-05-31'],
    ['a setting without a value', ['build', 'x.yaml', '--set', 'design.size'], 'is not KEY=VALUE'],
    ['options that do not go together', ['build', 'x.yaml', '--watch', '--json'], 'do not go together'],
    ['a mistyped engine', ['build', 'x.yaml', '--engine', 'latx'], 'Did you mean “latex”?'],
  ])('%s', (_, line, words) => {
    const { status, stdout, stderr } = galley(folder, line);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('a SOURCE_DATE_EPOCH that is no number', () => {
    const { status, stderr } = galley(folder, ['build', 'x.yaml'], { SOURCE_DATE_EPOCH: 'today' });
    expect(stderr).toContain('SOURCE_DATE_EPOCH “today”');
    expect(status).toBe(2);
  });
});

describe('the lesser commands', () => {
  it('schema prints one JSON value', () => {
    const { status, stdout } = galley(folder, ['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', required: ['name'] });
  });

  it('templates says what each is for', () => {
    expect(galley(folder, ['templates']).stdout).toMatch(/^classic +\S.{20,}/);
  });

  it('doctor exits 0 whatever else is installed', () => {
    const { status, stdout } = galley(folder, ['doctor'], { PATH: '' });
    expect(status).toBe(0);
    expect(stdout).toContain(process.versions.node);
    expect(stdout).toMatch(/✓ font +@expo-google-fonts\/source-serif-4\n/);
    expect(stdout).toMatch(/✓ font +@expo-google-fonts\/noto-naskh-arabic\n/);
    expect(stdout).toMatch(/font +.*@expo-google-fonts\/noto-serif-jp\n/);
    expect(stdout).toMatch(/pdftotext +not found; would add/);
  });
});
