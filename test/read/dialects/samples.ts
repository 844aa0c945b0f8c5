import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../../node_modules');

/** A résumé that a package of another format brings as its sample. */
export interface Sample {
  /** Its file in `node_modules`. */
  readonly name: string;
  readonly text: string;
}

/** Every résumé of the packages of JSON Resume. */
export const jsonResumeSamples: readonly Sample[] = [
  '@jsonresume/schema/sample.resume.json',
  '@jsonresume/schema/examples/career-changer.resume.json',
  '@jsonresume/schema/examples/new-grad.resume.json',
  '@jsonresume/schema/examples/senior-engineer.resume.json',
  '@jsonresume/sample-data/complete-resume.json',
  '@jsonresume/sample-data/resume-sample.json',
].map(openSample);

function openSample(name: string): Sample {
  return { name, text: readFileSync(join(modules, name), 'utf8') };
}
