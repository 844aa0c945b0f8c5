import { describe, expect, it } from 'vitest';
import { galley, put, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
put(folder, 'eo.yaml', 'name: Ludoviko\nlanguage: eo\nsections:\n  - kind: experience\n    entries: [Kuracisto]\n');

describe('a language without words of its own', () => {
  it.each([['validate'], ['build']])(
    'is told of by %s with its place, and keeps nothing from being done',
    (command) => {
      const { status, stderr } = galley(folder, [command, 'eo.yaml', '--json']);
      expect(status).toBe(0);
      expect(stderr).toMatch(/^warning {2}eo\.yaml:2:11 {2}There are no built-in words for “eo”/m);
      expect(stderr).toMatch(/2 │ language: eo\n +│ {11}\^\n {2}hint: .*`labels`/);
    },
  );

  it('is not spoken of under --quiet', () => {
    expect(galley(folder, ['validate', 'eo.yaml', '--quiet']).stderr).toBe('');
  });
});
