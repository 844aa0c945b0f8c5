import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/cli/files-of.ts';
import { openInput } from '../../src/cli/open-input.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'mine'));
for (const name of ['theme.yaml', 'Text.ttf', 'notes.txt']) put(join(folder, 'mine'), name, 'from: classic\n');
const ours = ['theme.yaml', 'layout.tsx', 'Text.ttf'].map((name) => join(folder, 'mine', name));

it('a template’s folder is what results are made from, whether the file names it or the command line', async () => {
  const file = put(folder, 'ada.yaml', 'name: Ada\ndesign: { template: ./mine }\n');
  const input = await openInput(file);
  expect(filesOf(input)).toEqual([file, ...ours]);
  expect(filesOf(input, ['classic'])).toEqual([file]);
  const plain = await openInput(put(folder, 'plain.yaml', 'name: Ada\n'));
  expect(filesOf(plain, ['classic', join(folder, 'mine')])).toEqual([join(folder, 'plain.yaml'), ...ours]);
  const broken = await openInput(put(folder, 'broken.yaml', 'nmae: Ada\n'));
  expect(filesOf(broken, [join(folder, 'mine')])).toEqual([join(folder, 'broken.yaml'), ...ours]);
});
