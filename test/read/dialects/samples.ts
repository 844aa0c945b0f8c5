import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getSampleResume, listSampleResumes } from '@yamlresume/samples';

const require = createRequire(import.meta.url);

/** A résumé that a package of another format brings as its sample. */
export interface Sample {
  /** Its file in `node_modules`, or its name in the package. */
  readonly name: string;
  readonly text: string;
}

/** Every résumé of the packages of JSON Resume. */
export const jsonResumeSamples: readonly Sample[] = [
  require.resolve('@jsonresume/schema/sample.resume.json'),
  require.resolve('@jsonresume/schema/examples/career-changer.resume.json'),
  require.resolve('@jsonresume/schema/examples/new-grad.resume.json'),
  require.resolve('@jsonresume/schema/examples/senior-engineer.resume.json'),
  require.resolve('@jsonresume/sample-data/complete-resume.json'),
  require.resolve('@jsonresume/sample-data/resume-sample.json'),
].map(openSample);

/** Every résumé of YAMLResume's package, in every language, with the layouts that its `new` command writes. */
export const yamlResumeSamples: readonly Sample[] = listSampleResumes().flatMap(({ id, languages }) =>
  languages.map((language) => ({
    name: `yamlresume/${id}.${language}.yaml`,
    text: getSampleResume(id, language, { withLayouts: true, withComments: true }),
  })),
);

/** RenderCV brings no package of npm: a file of our own with all that it knows. */
export const renderCvSample: Sample = {
  name: 'rendercv.yaml',
  text: readFileSync(new URL('../../fixtures/rendercv.yaml', import.meta.url), 'utf8'),
};

const freshRoot = join(require.resolve('fresh-test-resumes/package.json'), '../src');

/** Every résumé of FRESH's package but for its private folder, by folder: `fresh`, `fresh/override`, `jrs`. */
export function freshSamples(folder: string): readonly Sample[] {
  const files = readdirSync(join(freshRoot, folder)).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => openSample(join(freshRoot, folder, name)));
}

function openSample(file: string): Sample {
  return { name: file.replace(/^.*node_modules./, ''), text: readFileSync(file, 'utf8') };
}
