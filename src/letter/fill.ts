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
  const faults = pathsIn(tree.body).flatMap(({ parts, line, column }) => {
    const found = parts.reduce<unknown>((value, key) => Reflect.get(Object(value), key), values);
    if (typeof found === 'string' || typeof found === 'number') return [];
    return [missing(parts, line, column, values)];
  });
  if (faults.length > 0) return { faults };
  return { text: handlebars.compile(text, { noEscape: true, strict: true })(values) };
}

interface PathUse {
  readonly parts: readonly string[];
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
    const message = 'The braces “{{ }}” of this letter do not fit together.';
    return { faults: [{ message, hint: 'A value is written {{application.company}}.', line, column: 1 }] };
  }
}

/** Every value that a text names; blocks and helpers are not for letters, so what is none of a value is told as one. */
function pathsIn(body: readonly Statement[]): readonly PathUse[] {
  return body.flatMap((statement): readonly PathUse[] => {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
    const { path, loc } = statement as hbs.AST.MustacheStatement;
    const parts = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).parts : [];
    return [{ parts, line: loc.start.line, column: loc.start.column + 1 }];
  });
}

function missing(parts: readonly string[], line: number, column: number, values: Values): FillFault {
  const name = parts.join('.');
  const above = parts.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), values);
  const known = Object.entries(Object(above) as object)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key]) => [...parts.slice(0, -1), key].join('.'));
  const hint = known.length > 0 ? `There are ${known.join(', ')}.` : `There are ${Object.keys(values).join(', ')}.`;
  return { message: `There is no value “${name}” for this letter.`, hint, line, column };
}
