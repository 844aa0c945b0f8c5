import { type Problem, UserError } from '../errors.ts';
import { type BuiltSource, buildSource } from './build-source.ts';
import { convert, type Fault } from './convert.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Takes the text of a YAML or JSON file and the name people know it by; gives its data with every place.
 * Mistakes of YAML that leave something to judge are kept in `problems`.
 * Throws UserError when there is nothing to judge: an empty file, no fields at the top, or a limit passed.
 */
export function parseSource(text: string, file: string): BuiltSource {
  const yaml = parseYaml(text, file);
  const problemOf = (fault: Fault): Problem => {
    const position = yaml.positionOf(fault.offset);
    return { message: fault.message, hint: fault.hint, file, position, excerpt: yaml.line(position.line) };
  };
  const { data, place, faults } = convert(yaml.document, yaml.positionOf, (fault) => new UserError(problemOf(fault)));
  const problems = [...yaml.problems, ...faults.map(problemOf)];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UserError(problems.length > 0 ? problems : noFields(data, file));
  }
  return buildSource({
    file,
    text: yaml.text,
    line: yaml.line,
    data,
    root: place,
    problems,
    brokenFrom: yaml.brokenFrom,
  });
}

function noFields(data: unknown, file: string): Problem {
  const hint = 'Begin with a line such as “name: Marie Curie”.';
  if (data === null) return { message: 'The file is empty.', hint, file };
  const found = Array.isArray(data) ? 'a list' : 'a single text';
  return {
    message: `The file holds ${found}, but fields are expected at the top.`,
    hint,
    file,
    position: { line: 1, column: 1 },
  };
}
