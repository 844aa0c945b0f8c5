import { type Document, parseAllDocuments } from 'yaml';
import { type Position, type Problem, UserError } from '../errors.ts';
import { linesOf } from './lines.ts';

/** A document of YAML as parsed, with what was wrong in it. */
export interface ParsedYaml {
  readonly document: Document;
  /** The text without a byte order mark. */
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
  readonly line: (number: number) => string;
  readonly problems: readonly Problem[];
  readonly brokenFrom?: number | undefined;
}

/** Takes a text and gives its one document. Throws UserError when there is none. */
export function parseYaml(input: string, file: string): ParsedYaml {
  const text = input.replace(/^\uFEFF/, '');
  const lines = linesOf(text);
  const documents = [
    ...parseAllDocuments(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }),
  ] as Document[];
  const document = documents[0];
  if (document === undefined) throw new UserError({ message: 'The file is empty.', file });
  const problems = document.errors.map((error) => {
    const position = lines.position(error.pos[0]);
    return { message: error.message, file, position, excerpt: lines.line(position.line) };
  });
  const brokenFrom = problems.length > 0 ? Math.min(...problems.map((one) => one.position.line)) : undefined;
  return { document, text, positionOf: lines.position, line: lines.line, problems, brokenFrom };
}
