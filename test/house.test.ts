import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaches, type House, roomOf } from './house/find-breaches.ts';
import { arrows } from './house/table.ts';

const root = join(import.meta.dirname, '..');
const house: House = readHouse();

describe('the house as it stands', () => {
  it('is seen: every room that has been built holds files', () => {
    const rooms = new Set([...house.keys()].map(roomOf));
    for (const room of [
      'errors',
      'read',
      'read/dialects',
      'write',
      'resume',
      'tailor',
      'letter',
      'apply',
      'document',
      'theme',
      'render/pdf',
      'proof',
      'pipeline',
      'cli',
      'templates',
    ]) {
      expect(rooms, room).toContain(room);
    }
    expect(house.size).toBeGreaterThan(60);
  });

  it('keeps its laws', () => {
    expect(findBreaches(house)).toEqual([]);
  });

  it('has its table of arrows in src/README.md', () => {
    const page = readFileSync(join(root, 'src/README.md'), 'utf8');
    for (const room of new Set([...house.keys()].map(roomOf))) expect(page).toContain(room);
  });

  it('points no arrow at a room that does not exist', () => {
    for (const target of Object.values(arrows).flat()) expect(Object.keys(arrows)).toContain(target);
  });
});

describe('a breach is seen when it is planted:', () => {
  it.each([
    [
      'the proof looks at the renderer',
      'src/proof/peek.ts',
      "import { renderPdf } from '../render/pdf/render-pdf.tsx';",
    ],
    ['the proof takes a type of the theme', 'src/proof/peek.ts', "import type { Theme } from '../theme/theme.ts';"],
    [
      'a template reads the résumé',
      'templates/classic/peek.ts',
      "import type { Resume } from '../../src/resume/resume.ts';",
    ],
    ['a backend looks at another', 'src/render/html/peek.ts', "import { style } from '../pdf/style.ts';"],
    ['a stage calls the pipeline lazily', 'src/theme/peek.ts', "const late = await import('../pipeline.ts');"],
    [
      'the document reads the résumé outside compose',
      'src/document/peek.ts',
      "import type { Resume } from '../resume/resume.ts';",
    ],
    ['a room takes a package of another', 'src/theme/peek.ts', "import { parse } from 'yaml';"],
    ['a package has no owner', 'src/cli/peek.ts', "import leftPad from 'left-pad';"],
    ['a stage opens a file', 'src/theme/peek.ts', "import { readFileSync } from 'node:fs';"],
    ['a stage asks the clock', 'src/render/pdf/peek.ts', 'export const now = (): Date => new Date();'],
    ['a stage rolls dice', 'src/proof/peek.ts', 'export const luck = Math.random();'],
    ['a file belongs to no room', 'src/attic/peek.ts', "import { UserError } from '../errors.ts';"],
    ['a file is called after nothing', 'src/cli/string-utils.ts', 'export const a = 1;'],
    ['a file is too long', 'src/cli/peek.ts', 'export const a = 1;\n'.repeat(201)],
    ['a file exports a default', 'src/cli/peek.ts', 'export default 1;'],
    ['a file has a class', 'src/theme/peek.ts', 'export class Peek extends Set<string> {}'],
    ['a class has no name', 'src/theme/peek.ts', 'export const peek = new (class {})();'],
    [
      'a dialect reads the résumé',
      'src/read/dialects/peek.ts',
      "import type { Resume } from '../../resume/resume.ts';",
    ],
    ['a stage shapes letters', 'src/theme/peek.ts', "import * as shaper from 'harfbuzzjs';"],
    ['a template is not in the list', 'templates/unlisted/index.ts', 'export const unlisted = {};'],
  ])('%s', (_, path, text) => {
    const breaches = findBreaches(new Map([...house, [path, text]]));
    expect(breaches).not.toEqual([]);
    expect(breaches.join()).toContain(path.startsWith('templates/unlisted') ? 'templates/unlisted' : path);
  });

  it('every way in which a file asks the world is told', () => {
    const text = 'export const a = [Math.random(), new Date(), Math.random()];';
    const breaches = findBreaches(new Map([...house, ['src/theme/peek.ts', text]])).join();
    expect(breaches).toContain('peek.ts lets the world in with Math.random');
    expect(breaches).toContain('peek.ts lets the world in with new Date()');
  });

  it('half the files are longer than 80 lines', () => {
    const swollen = new Map([...house].map(([path, text]) => [path, text + '\n//'.repeat(80)]));
    expect(findBreaches(swollen).join()).toContain('median');
  });

  it('but a long file may give its reason', () => {
    const reason = '// Longer than 200 lines because it is one table.\n';
    const excused = new Map([...house, ['src/cli/table.ts', reason + '//\n'.repeat(300)]]);
    expect(findBreaches(excused).join()).not.toContain('src/cli/table.ts');
  });
});

function readHouse(): House {
  const paths = ['src', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return new Map(
    paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
