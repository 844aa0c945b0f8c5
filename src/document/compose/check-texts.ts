import type { Path, Problem } from '../../errors.ts';
import { type Problems, parseProse, parseText } from './context.ts';

type Check = (value: unknown, path: Path, problems: Problems) => void;

const line: Check = (value, path, problems) => {
  if (typeof value === 'string') parseText(path, value, problems);
};

const prose: Check = (value, path, problems) => {
  if (typeof value === 'string') parseProse(path, value, problems);
};

const row = fields({ label: line, value: line });

const terms: Check = (value, path, problems) => {
  if (Array.isArray(value)) return each(row)(value, path, problems);
  if (!isGroup(value)) return;
  for (const [label, inner] of Object.entries(value)) {
    line(label, [...path, label], problems);
    line(inner, [...path, label], problems);
  }
};

const link = fields({ label: line });

const highlight: Check = (value, path, problems) => {
  prose(value, path, problems);
  HIGHLIGHT(value, path, problems);
};

const HIGHLIGHT: Check = fields({ text: prose, highlights: each(highlight), terms });

const node: Check = (value, path, problems) => {
  line(value, path, problems);
  NODE(value, path, problems);
};

/** The fields of a node that are printed text, as `composeHead` and `composeBody` read them. */
const NODE: Check = fields({
  title: line,
  subtitle: line,
  organization: line,
  location: line,
  date: line,
  authors: each(line),
  with: each(line),
  note: line,
  aside: line,
  links: each(link),
  summary: prose,
  highlights: each(highlight),
  terms,
  entries: each(node),
});

const resume = fields({
  name: line,
  headline: line,
  summary: prose,
  contact: fields({ location: line, details: terms, links: each(link) }),
  sections: each(node),
});

/**
 * Takes a résumé's data as read, whether or not it is valid, and gives a problem for every construct in its
 * texts that a résumé does not take: so that they are told together with the mistakes in its fields.
 */
export function checkTexts({ data, problem }: { readonly data: unknown } & Pick<Problems, 'problem'>): Problem[] {
  const problems: Problem[] = [];
  resume(data, [], { problems, problem });
  return problems;
}

function each(check: Check): Check {
  return (value, path, problems) => {
    if (Array.isArray(value)) value.forEach((item: unknown, index) => void check(item, [...path, index], problems));
  };
}

function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, path, problems) => {
    if (!isGroup(value)) return;
    for (const [field, check] of Object.entries(checks)) check(value[field], [...path, field], problems);
  };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
