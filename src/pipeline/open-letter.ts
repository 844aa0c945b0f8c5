import { type Path, type Problem, UserError } from '../errors.ts';
import { type FillFault, fill, type Values } from '../letter/fill.ts';
import type { Letter, Recipient } from '../letter/letter.ts';
import { type LetterData, letterSchema } from '../letter/letter-schema.ts';
import type { BuiltSource } from '../read/build-source.ts';
import { decode } from '../read/decode.ts';
import { parseSource } from '../read/parse-source.ts';
import { readBytes } from '../read/read-source.ts';
import { checkFields } from '../resume/check-fields.ts';

/** A letter that has been read, found valid and filled. */
export interface OpenedLetter {
  readonly source: BuiltSource;
  readonly letter: Letter;
  /** The line of the file that the letter's text begins on. */
  readonly line: number;
}

/** What stands between two lines `---` at the top of a file, and what follows them. */
const PARTS = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m;

/**
 * Reads a letter's file: Markdown under front matter. Its `{{values}}` are filled.
 * @throws UserError with every problem: of the front matter, of values that are missing.
 */
export async function openLetter(file: string, values: Values): Promise<OpenedLetter> {
  const { source, line, body } = split(decode(await readBytes(file), file), file);
  const data = checkFields(source, { schema: letterSchema, called: 'a letter' });
  return { source, letter: fillFields({ ...data, body }, values, source, line), line };
}

/** A letter as it was attached to its PDF, with the text of the résumé's head that it is set with. */
export interface AttachedLetter extends OpenedLetter {
  readonly head: string;
}

/**
 * Reads the source that a letter's PDF carries: its values are filled in already.
 * @throws UserError where it is not such a source.
 */
export function openAttachedLetter(text: string, file: string): AttachedLetter {
  const { source, line, body } = split(text, file);
  const { resume, ...fields } = Object(source.data) as Readonly<Record<string, unknown>>;
  const { to, ...rest } = checkFields(source, { schema: letterSchema, called: 'a letter', data: fields });
  const lines = typeof to?.address === 'string' ? to.address.split('\n') : to?.address;
  const letter = { ...rest, ...(to ? { to: { ...to, address: lines } } : {}), body };
  return { source, letter, line, head: String(resume ?? '') };
}

function split(text: string, file: string): { source: BuiltSource; line: number; body: string } {
  const parts = PARTS.exec(text);
  if (!text.startsWith('---') || parts === null) {
    const hint = 'Begin the file with a line “---”, the letter’s fields, and another line “---”.';
    throw new UserError({ message: 'This letter has no front matter.', hint, file, position: { line: 1, column: 1 } });
  }
  const [, front = '', body = ''] = parts;
  // An empty line stands for the first `---`, so that every place is the file's own.
  const source = parseSource(`\n${front.trim() === '' ? 'date:' : front}`, file);
  return { source, line: front.split('\n').length + 2, body };
}

/** The text takes values, and so do the lines around it. */
function fillFields(
  { to, body, ...rest }: LetterData & { readonly body: string },
  values: Values,
  source: BuiltSource,
  line: number,
): Letter {
  const problems: Problem[] = [];
  const field = (path: Path, text: string | undefined): string | undefined =>
    text === undefined
      ? undefined
      : filled(text, values, ({ message, hint }) => problems.push(source.problem(path, 'value', message, hint)));
  const list = (path: Path, texts: readonly string[] | undefined): readonly string[] | undefined =>
    texts?.map((text, index) => field([...path, index], text) ?? text);
  const lines = body.split('\n');
  const letter: Letter = {
    ...rest,
    ...(to ? { to: fillRecipient(to, field, list) } : {}),
    subject: field(['subject'], rest.subject),
    salutation: field(['salutation'], rest.salutation),
    closing: field(['closing'], rest.closing),
    enclosures: list(['enclosures'], rest.enclosures),
    body: filled(body, values, ({ message, hint, line: at, column }) => {
      const excerpt = lines[at - 1] ?? '';
      problems.push({ message, hint, file: source.file, position: { line: line + at - 1, column }, excerpt });
    }),
  };
  if (problems.length > 0) throw new UserError(problems);
  return letter;
}

function fillRecipient(
  { name, title, organization, address }: NonNullable<LetterData['to']>,
  field: (path: Path, text: string | undefined) => string | undefined,
  list: (path: Path, texts: readonly string[] | undefined) => readonly string[] | undefined,
): Recipient {
  const whole = typeof address === 'string' ? field(['to', 'address'], address)?.split('\n') : undefined;
  return {
    name: field(['to', 'name'], name),
    title: field(['to', 'title'], title),
    organization: field(['to', 'organization'], organization),
    address: typeof address === 'string' ? whole : list(['to', 'address'], address),
  };
}

/** A text with its values; as it is where some are missing, which is told. */
function filled(text: string, values: Values, tell: (fault: FillFault) => void): string {
  const result = fill(text, values);
  if ('text' in result) return result.text;
  result.faults.forEach(tell);
  return text;
}
