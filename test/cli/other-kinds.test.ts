import { expect, test } from 'vitest';
import { galley, put, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
galley(folder, ['init', '.']);
put(folder, 'half.yaml', 'headline: A\n');

test('what init writes is valid, each by the rules of its kind, and so are mistakes', () => {
  const files = ['resume.yaml', 'profile.yaml', 'application.yaml'];
  expect(galley(folder, ['validate', ...files])).toMatchObject({
    status: 0,
    stderr: files.map((file) => `✓ ${file} is valid\n`).join(''),
  });
  put(folder, 'bad-profile.yaml', 'tags: { exlude: [a] }\n');
  put(folder, 'bad-application.yaml', 'company: A\nrole: B\nresume: nowhere.yaml\n');
  const { status, stdout } = galley(folder, ['validate', 'bad-profile.yaml', 'bad-application.yaml', '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: 'bad-profile.yaml', ok: false, problems: [{ line: 1, column: 9 }] },
    { file: 'bad-application.yaml', ok: false, problems: [{ line: 3, path: 'resume' }] },
  ]);
});

test.each([
  ['letter.md', 'galley apply application.yaml'],
  ['application.yaml', 'Make it with: galley apply application.yaml'],
  ['profile.yaml', 'galley build resume.yaml -p profile.yaml'],
  ['half.yaml', 'The field “name” is missing'],
  ['nowhere.md', 'does not exist'],
])('%s is no résumé, and what to do with it is said in one sentence', (file, said) => {
  const { status, stderr } = galley(folder, ['build', file]);
  expect(status).toBe(1);
  expect(stderr).toContain(said);
  expect(stderr).not.toContain('problems.');
});
