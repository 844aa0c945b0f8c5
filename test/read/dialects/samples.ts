import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A résumé that a package of another format brings as its sample. */
export interface Sample {
  /** Its file in `node_modules`. */
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

function openSample(file: string): Sample {
  return { name: file.replace(/^.*node_modules./, ''), text: readFileSync(file, 'utf8') };
}
