import { type Position, type Problem, UserError } from '../errors.ts';
import { type BuiltSource, buildSource } from './build-source.ts';
import { controlCharacters } from './control-characters.ts';
import { convert } from './convert.ts';
import { linesOf } from './lines.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

/**
 * Takes the text of a YAML or JSON file and the name people know it by; gives its data with every place.
 * Mistakes of YAML that leave something to judge are kept in `problems`.
 * Throws UserError when there is nothing to judge: an empty file, no fields at the top, or a limit passed.
 */
export function parseSource(input: string, file: string): BuiltSource {
  // A lone carriage return is the end of a line, as old programs write it (YAML 1.2.2, 5.4).
  const text = input.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const lines = linesOf(text);
  const toProblem = (said: { message: string; hint?: string | undefined }, position: Position): Problem => ({
    message: said.message,
    hint: said.hint,
    file,
    position,
    excerpt: lines.line(position.line),
  });
  const yaml = parseYaml(text, file);
  const early = [
    ...trapProblems(yaml, lines.line, toProblem),
    ...controlCharacters(lines).map((one) => toProblem(one, one.position)),
  ];
  const told = new Set(early.map((one) => one.position?.line));
  const { data, place, faults } = convert(
    yaml,
    (fault) => new UserError(toProblem(fault, yaml.positionOf(fault.offset))),
  );
  const isNew = (line = 0): boolean => !told.has(line) && line < (yaml.brokenFrom ?? Number.POSITIVE_INFINITY);
  const late = faults
    .map(({ repeated, ...fault }) => ({ repeated, problem: toProblem(fault, yaml.positionOf(fault.offset)) }))
    .filter(({ problem: { position } }) => isNew(position?.line));
  const problems = [...early, ...late.map(({ problem }) => problem)];
  const repeats = late.flatMap(({ repeated, problem }) => (repeated === undefined ? [] : [{ ...repeated, problem }]));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UserError(problems.length > 0 ? problems : noFields(data, file));
  }
  const { brokenFrom } = yaml;
  return buildSource({ file, text, line: lines.line, data, root: place, problems, repeats, brokenFrom });
}

type ToProblem = (said: { message: string; hint?: string | undefined }, position: Position) => Problem;

function trapProblems(yaml: ParsedYaml, line: (number: number) => string, toProblem: ToProblem): readonly Problem[] {
  const traps = yaml.traps.map((trap) => {
    const before = line(trap.line).slice(0, Math.max(0, trap.at));
    return toProblem(trap, { line: trap.line, column: [...before].length + 1 });
  });
  if (yaml.further === undefined) return traps;
  const second = {
    message: 'A second document begins here, but the file must be one.',
    hint: 'Remove the line “---”.',
  };
  return [...traps, toProblem(second, yaml.further)];
}

function noFields(data: unknown, file: string): Problem {
  const hint = 'Begin with a line such as “name: Marie Curie”.';
  if (data === null) return { message: 'The file is empty.', hint, file };
  const found = Array.isArray(data) ? 'a list' : 'a single text';
  const position = { line: 1, column: 1 };
  return { message: `The file holds ${found}, but fields are expected at the top.`, hint, file, position };
}
