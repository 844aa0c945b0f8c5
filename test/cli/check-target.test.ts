import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTarget } from '../../src/cli/check-target.ts';
import { writeBeside } from '../../src/cli/write-beside.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
put(folder, 'ada.yaml', 'name: Ada\n');
put(folder, 'lead.yaml', 'limit: { highlights: 2 }\n');
const made = [{ input: at('ada.yaml'), reads: [at('ada.yaml'), at('lead.yaml'), at('Text.ttf'), at('face.png')] }];

describe('what an author has written is not overwritten:', () => {
  it.each([
    ['a letter', 'md', 'letter.md', '---\nsalutation: Dear all,\n---\nHello', 'This is a letter'],
    ['a profile', 'yaml', 'other.yaml', 'tags: { include: [a] }\n', 'This is a profile'],
    ['an application', 'yaml', 'to.yml', 'company: A\nresume: b.yaml\n', 'This is an application'],
    ['a template’s theme', 'yaml', 'theme.yaml', 'from: classic\n', 'the theme of a template'],
    ['a résumé with notes', 'yaml', 'cv.yaml', '# Mine\nname: Ada\n', 'has comments'],
    ['the profile of this result', 'yaml', 'lead.yaml', 'limit: { highlights: 2 }\n', 'made from this file'],
    ['the photo, by a numbered page', 'png', 'face.png', '', 'made from this file'],
  ])('%s', (_, format, name, content, said) => {
    put(folder, name, content);
    expect(() => checkTarget(at(name), format, made)).toThrow(said);
  });

  it('the résumé under another name', () => {
    symlinkSync(at('ada.yaml'), at('link.yaml'));
    linkSync(at('ada.yaml'), at('hard.yaml'));
    for (const name of ['ada.yaml', 'link.yaml', 'hard.yaml'])
      expect(() => checkTarget(at(name), 'yaml', made)).toThrow('This is the résumé itself');
  });
});

it.each([
  ['md', '# Ada\n\n---\n'],
  ['yaml', 'name: Ada\n'],
  ['json', '{ "basics": { "name": "Ada" } }'],
  ['html', '<!doctype html>'],
])('what Galley writes as %s may be written again', (format, content) => {
  const path = put(folder, `again.${format}`, content);
  expect(() => checkTarget(path, format, made)).not.toThrow();
});

it('a circle of links is told where it is written to, not here', () => {
  symlinkSync(at('round.pdf'), at('round.pdf'));
  expect(() => checkTarget(at('round.pdf'), 'pdf', made)).not.toThrow();
});

it('what lies beside a file under the name of what it needs is kept, and the same is not written again', () => {
  mkdirSync(at('fonts'));
  put(folder, 'fonts/a.ttf', 'mine');
  const write = (bytes: string): void => writeBeside(at('x.tex'), new Map([['fonts/a.ttf', Buffer.from(bytes)]]), '');
  expect(() => write('theirs')).toThrow('is not replaced');
  expect(() => write('mine')).not.toThrow();
});
