import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceRevision } from '../../src/cli/source-revision.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

it('tells the commit that an application is made from, asked from any folder', () => {
  const folder = temporaryFolder();
  put(folder, 'a.yaml', 'company: A\n');
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'First');
  const file = join(folder, 'a.yaml');
  const commit = git('rev-parse', 'HEAD').trim();
  expect(sourceRevision(file, [])).toEqual({ commit, dirty: false });
  put(folder, 'a.yaml', 'company: B\n');
  expect(sourceRevision(file, [])).toEqual({ commit, dirty: true });
  expect(sourceRevision(join(temporaryFolder(), 'a.yaml'), [])).toBeUndefined();
});
