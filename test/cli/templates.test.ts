import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { galley, put, small, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
put(folder, 'ada.yaml', small);

describe('templates', () => {
  test('lists every template with what it is for', () => {
    const { status, stdout } = galley(folder, ['templates']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^classic +The quiet standard/m);
  });

  test('gives the same as data', () => {
    const list = JSON.parse(galley(folder, ['templates', '--json']).stdout) as readonly object[];
    expect(list).toContainEqual(expect.objectContaining({ name: 'classic', options: expect.any(Array) }));
  });

  test.each([
    [['templates', 'nw'], 'Did you mean “templates new NAME”?'],
    [['templates', 'new'], 'templates new takes one name.'],
    [['templates', 'new', 'mine', '--from', 'clasic'], 'Did you mean “classic”?'],
    [['templates', '--layout'], '--from and --layout go with “templates new NAME”.'],
    [['templates', 'new', 'mine', '--json'], '--json goes with the list'],
    [['templates', 'new', 'classic'], 'is the name of a template of Galley'],
  ])('refuses %s', (args, message) => {
    const { status, stderr } = galley(folder, args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a template of one’s own', () => {
  test('is a folder that builds as it stands, and the same as what it is made from', () => {
    expect(galley(folder, ['templates', 'new', 'mine', '--layout']).stdout).toBe('mine/theme.yaml\nmine/layout.tsx\n');
    const own = galley(folder, ['build', 'ada.yaml', '-t', './mine', '-o', 'mine.pdf', '--date', '2026-01-01']);
    expect(own).toMatchObject({ status: 0, stdout: 'mine.pdf\n' });
    galley(folder, ['build', 'ada.yaml', '-o', 'classic.pdf', '--date', '2026-01-01']);
    expect(readFileSync(join(folder, 'mine.pdf')).equals(readFileSync(join(folder, 'classic.pdf')))).toBe(true);
  });

  test('is never overwritten', () => {
    const { status, stderr } = galley(folder, ['templates', 'new', 'mine']);
    expect(status).toBe(1);
    expect(stderr).toContain('exists already');
  });

  test('may be a few lines, found from the résumé that names it, whatever folder one is in', () => {
    mkdirSync(join(folder, 'looks/red'), { recursive: true });
    writeFileSync(join(folder, 'looks/red/theme.yaml'), 'from: classic\ntokens: { colour: { accent: "#8b0000" } }\n');
    put(folder, 'red.yaml', `${small}design: { template: ./looks/red }\n`);
    const { status, stdout } = galley(join(folder, 'looks'), ['build', '../red.yaml', '-o', '../red.pdf', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ template: 'red', proof: { ok: true } }]);
    expect(galley(folder, ['proof', 'red.pdf']).status).toBe(0);
  });

  test('is told every mistake in its theme with its place', () => {
    mkdirSync(join(folder, 'bad'));
    const theme = 'from: classic\ntokens:\n  size: { bdy: 9 }\n  dates: rihgt\n  colour: { accent: red }\n';
    writeFileSync(join(folder, 'bad/theme.yaml'), theme);
    const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-t', './bad', '-o', 'bad.pdf']);
    expect(status).toBe(1);
    expect(stderr).toContain('bad/theme.yaml:3:11  “bdy” is not a field of “size”.');
    expect(stderr).toContain('Did you mean “body”?');
    expect(stderr).toContain('bad/theme.yaml:4:10  “dates” must be “right”, “side” or “inline”');
    expect(stderr).toContain('bad/theme.yaml:5:21  “red” is not a colour');
    expect(existsSync(join(folder, 'bad.pdf'))).toBe(false);
  });

  test.each([
    ['export const other = 1;', 'exports no function “layout”'],
    ['export function layout( {', 'The layout cannot be read'],
    ['export function layout(props) { return props.none.flows; }', 'The layout fails: '],
    ['export function layout() { return {}; }', 'The function “layout” gives no columns.'],
  ])('is refused with the layout %s', (text, message) => {
    mkdirSync(join(folder, 'odd'), { recursive: true });
    writeFileSync(join(folder, 'odd/theme.yaml'), 'from: classic\n');
    writeFileSync(join(folder, 'odd/layout.tsx'), text);
    const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-t', './odd']);
    expect(status).toBe(1);
    expect(stderr).toContain('odd/layout.tsx  ');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('that is named without its “./” is found by the command, and a file is told how to write it', () => {
    mkdirSync(join(folder, 'own'));
    put(folder, 'own/theme.yaml', 'from: classic\n');
    put(folder, 'looking.yaml', 'name: Ada\ndesign: { template: own }\n');
    const named = galley(folder, ['build', 'ada.yaml', '-t', 'own']);
    expect([named.status, named.stdout]).toEqual([0, 'output/Ada_Lovelace_Resume.pdf\n']);
    expect(galley(folder, ['build', 'looking.yaml']).stderr).toContain('write “./own”');
  });

  test('that is not there is named with how to start it', () => {
    const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-t', './none']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no template in the folder “./none”');
    expect(stderr).toContain('galley templates new ./none');
  });
});

test('an option that a template does not have is told at its place', () => {
  put(folder, 'options.yaml', `${small}design:\n  classic:\n    shadows: true\n  sidebarr: { tint: x }\n`);
  const { status, stderr } = galley(folder, ['validate', 'options.yaml']);
  expect(status).toBe(1);
  expect(stderr).toContain('options.yaml:7:5  The template “classic” has no option “shadows”.');
  expect(stderr).toContain('options.yaml:8:3  “sidebarr” is not a field of “design”.');
});

test('a resume says in its PDF which template it is printed through', () => {
  galley(folder, ['build', 'ada.yaml', '-t', 'classic', '-o', 'chosen.pdf']);
  expect(galley(folder, ['proof', 'chosen.pdf', '--extract', 'source']).stdout).toContain('template: classic');
});
