import Handlebars from 'handlebars';

/** What a letter's text may name: `{{application.company}}`, `{{resume.name}}`. */
export type Values = Readonly<Record<string, unknown>>;

/** A value that a text asks for and nobody gives, or a text that is no template. Lines and columns count from 1. */
export interface FillFault {
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** A text with its values, or everything that keeps it from having them. */
export type Filled = { readonly text: string } | { readonly faults: readonly FillFault[] };

/**
 * Fills the `{{values}}` of a text. An instance of its own, so that no other template's helpers reach it; every value
 * must be there, and is Markdown as the fields that it comes from are.
 */
export function fill(text: string, values: Values): Filled {
  const handlebars = Handlebars.create();
  const tree = parse(handlebars, text);
  if ('faults' in tree) return tree;
  const faults = usesIn(tree.body).flatMap(({ parts, line, column }) => {
    if (parts === undefined) return [noValue(line, column)];
    const found = valueAt(values, parts);
    if (typeof found === 'string' || typeof found === 'number') return [];
    return [missing(parts, line, column, values)];
  });
  if (faults.length > 0) return { faults };
  return { text: handlebars.compile(text, { noEscape: true, strict: true })(values) };
}

interface Use {
  /** The names of its path; undefined for what is no value: blocks, partials, helpers and other contexts. */
  readonly parts: readonly string[] | undefined;
  readonly line: number;
  readonly column: number;
}

type Statement = hbs.AST.Statement;

function parse(handlebars: typeof Handlebars, text: string): { body: Statement[] } | { faults: readonly FillFault[] } {
  try {
    return { body: handlebars.parse(text).body };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1);
    const message = 'The braces “{{ }}” do not fit together.';
    return { faults: [{ message, hint: 'A value is written {{application.company}}.', line, column: 1 }] };
  }
}

/** Everything in braces: a letter takes values alone. */
function usesIn(body: readonly Statement[]): readonly Use[] {
  return body.flatMap((statement): readonly Use[] => {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
    const { line, column } = statement.loc.start;
    return [{ parts: partsOf(statement), line, column: column + 1 }];
  });
}

function partsOf(statement: Statement): readonly string[] | undefined {
  if (statement.type !== 'MustacheStatement') return undefined;
  const { path, params, hash } = statement as hbs.AST.MustacheStatement;
  if (path.type !== 'PathExpression' || params.length > 0 || hash !== undefined) return undefined;
  const { parts, data, depth } = path as hbs.AST.PathExpression;
  return data || depth > 0 || parts.length === 0 ? undefined : parts;
}

/** What stands there; only what was given counts, not what every object of JavaScript has. */
function valueAt(values: Values, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, values);
}

function noValue(line: number, column: number): FillFault {
  const hint = 'A value is written {{application.company}}; for braces as they are, write \\{{';
  return { message: 'Only a value can stand between “{{” and “}}”.', hint, line, column };
}

function missing(parts: readonly string[], line: number, column: number, values: Values): FillFault {
  const name = parts.join('.');
  const above = valueAt(values, parts.slice(0, -1));
  const known = Object.entries(typeof above === 'object' && above !== null ? above : {})
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key]) => [...parts.slice(0, -1), key].join('.'));
  const hint = known.length > 0 ? `There are ${known.join(', ')}.` : `There are ${Object.keys(values).join(', ')}.`;
  return { message: `There is no value “${name}”.`, hint, line, column };
}
