import { UserError } from '../errors.ts';
import type { Source } from '../read/source.ts';
import { foldName } from '../write/fold-name.ts';
import type { ApplicationFile } from './application-file.ts';

/** The most letters of a person's, a company's or an enclosure's name within the name of a file. */
const LONGEST = { person: 50, company: 40, title: 40 };

/** Names files so that whoever receives them knows whose they are. */
export interface FileNamer {
  /** `Marie_Curie_Resume_Acme`: whose, what, for whom. */
  readonly own: (what: string) => string;
  /** `Marie_Curie_Diploma`: of an enclosure, whoever it goes to. */
  readonly enclosed: (title: string) => Promise<string>;
  /** `Posting_Acme`. */
  readonly posting: string;
}

/** Folds a text and cuts it between words, unless that would leave little of it. */
async function cut(text: string, most: number): Promise<string> {
  const folded = await foldName(text);
  if (folded.length <= most) return folded;
  const head = folded.slice(0, most + 1);
  const end = head.lastIndexOf('_');
  return head.slice(0, end > most / 2 ? end : most).replace(/[_-]+$/, '');
}

/** A namer for one application: names in ASCII letters, digits, `-` and `_`, never empty, never long. */
export async function fileNamer(person: string, company: string): Promise<FileNamer> {
  const [whose, whom] = [await cut(person, LONGEST.person), await cut(company, LONGEST.company)];
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('_');
  return {
    own: (what) => join(whose, what, whom),
    enclosed: async (title) => join(whose, (await cut(title, LONGEST.title)) || 'Enclosure'),
    posting: join('Posting', whom),
  };
}

/** The folder of an application: `Acme_Head_of_design`. */
export async function folderName({
  company,
  role,
}: {
  readonly company: string;
  readonly role: string;
}): Promise<string> {
  const parts = [await cut(company, LONGEST.company), await cut(role, LONGEST.title)];
  return parts.filter((part) => part !== '').join('_') || 'Application';
}

/**
 * Makes sure that no two files have one name, whatever a disk thinks of capitals.
 * @throws UserError with each that would take the place of another, at its field of the application.
 */
export function refuseTwins(files: readonly ApplicationFile[], { problem }: Pick<Source, 'problem'>): void {
  const taken = new Set<string>();
  const problems = files.flatMap(({ name, field }) => {
    const key = name.toLowerCase();
    if (taken.has(key)) {
      const hint = 'Give it a title that tells it from the other: { file: …, title: … }.';
      return [problem(field, 'value', `Another file of this application is called ${name}, too.`, hint)];
    }
    taken.add(key);
    return [];
  });
  if (problems.length > 0) throw new UserError(problems);
}
