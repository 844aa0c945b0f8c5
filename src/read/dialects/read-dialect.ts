import { formatPath, type Problem, UserError } from '../../errors.ts';
import { type BuiltSource, buildSource } from '../build-source.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { dialects } from './dialects.ts';
import { openParts, type Unmapped } from './part.ts';
import type { Said } from './said.ts';

/**
 * Takes a source in any dialect and gives it with Galley's fields, each with its place in the author's file, and
 * the list of what has no field. A source in Galley's own format is given as it is.
 * The dialect is `from`, else the one whose shape the file has.
 */
export function readDialect(source: BuiltSource, from?: DialectName): BuiltSource {
  const dialect = from === undefined ? detect(source.data) : dialects.find(({ name }) => name === from);
  if (dialect === undefined) return source;
  const { parts } = source;
  const { root, leftover } = openParts(parts);
  const read = dialect.convert(root) ?? { data: Object.create(null), place: root.place };
  const problem = missingName(dialect, read, source);
  const { data, place } = problem === undefined ? read : withName(read);
  const { problems, repeated } = withoutRepeats(parts);
  return buildSource({
    ...parts,
    data,
    root: place,
    problems: problem === undefined ? problems : [...problems, problem],
    dialect: dialect.title,
    unmapped: inOrder([...leftover(), ...repeated]),
  });
}

/** Programs that write JSON give a field twice without a word, and read it: its second value is listed. */
function withoutRepeats({ text, problems, repeats = [] }: BuiltSource['parts']): {
  readonly problems: readonly Problem[];
  readonly repeated: readonly Unmapped[];
} {
  if (!text.trimStart().startsWith('{')) return { problems, repeated: [] };
  const repeated = repeats.map(({ key, data, problem: { position } }) => ({
    path: key,
    value: typeof data === 'string' ? data : JSON.stringify(data),
    position,
  }));
  return { problems: problems.filter((one) => !repeats.some(({ problem }) => problem === one)), repeated };
}

/** By their places in the file. */
function inOrder(unmapped: readonly Unmapped[]): readonly Unmapped[] {
  const placeOf = ({ position }: Unmapped): number => (position?.line ?? 0) * 1e6 + (position?.column ?? 0);
  return [...unmapped].sort((one, other) => placeOf(one) - placeOf(other));
}

function detect(data: unknown): Dialect | undefined {
  return dialects.find(({ matches }) => matches(data as Readonly<Record<string, unknown>>));
}

function missingName({ title, nameAt }: Dialect, { data }: Said, source: BuiltSource): Problem | undefined {
  if (typeof data !== 'object' || data === null) throw new UserError('The file holds nothing.');
  if ('name' in data) return undefined;
  const field = formatPath(nameAt);
  return source.problem(nameAt, 'value', `The field “${field}” is missing.`, `${title} keeps the person’s name there.`);
}

/** The missing name is told in the dialect's words, so a stand-in keeps it from being told again in Galley's. */
function withName({ data, place }: Said): Said {
  return { data: Object.assign(Object.create(null), data, { name: '?' }), place };
}
