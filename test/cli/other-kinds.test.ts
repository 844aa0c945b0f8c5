import { expect, test } from 'vitest';
import { galley, put, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
galley(folder, ['init', '.']);
put(folder, 'half.yaml', 'headline: A\n');

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
