import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Path, type Position, UserError } from '../errors.ts';
import { type BuiltSource, buildSource } from './build-source.ts';
import type { Converted } from './conversion.ts';
import { convert } from './convert.ts';
import type { Place } from './place.ts';

const NOWHERE: Position = { line: 1, column: 1 };

/**
 * Takes a source and the values of `--set`, `KEY=VALUE` each: a dotted path with list indices
 * (`sections.0.title` or `sections[0].title`) and a value, a text as spelt or a list or group in YAML's brackets.
 * Gives the source with these laid over it. Throws UserError for an option that cannot be applied.
 */
export function override(source: BuiltSource, sets: readonly string[]): BuiltSource {
  return sets.reduce((current, set) => {
    const at = set.indexOf('=');
    const path = parsePath(set.slice(0, Math.max(at, 0)));
    const option = `--set ${set}`;
    if (at < 1 || path === undefined)
      throw new UserError(`“${option}” is not of the form KEY=VALUE.`, 'Write --set design.size=10, for example.');
    const { parts } = current;
    const laid = lay({ data: parts.data, place: parts.root }, path, parseValue(set.slice(at + 1), option), option);
    return buildSource({ ...parts, data: laid.data, root: laid.place });
  }, source);
}

/** `a.b[0].c` or `a.b.0.c`; undefined for an empty or broken key. */
function parsePath(key: string): Path | undefined {
  const steps = key
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.');
  if (steps.some((step) => step === '' || /[[\]]/.test(step))) return undefined;
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function parseValue(text: string, option: string): Converted {
  const spelt = text.trim();
  const place: Place = { value: NOWHERE, option };
  const plain = { data: spelt === '' || spelt === 'null' || spelt === '~' ? null : spelt, place };
  if (!/^[["'{]/.test(spelt)) return plain;
  const document = parseDocument(spelt, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !(isMap(contents) || isSeq(contents) || isScalar(contents))) return plain;
  const { data, place: found } = convert(
    { document, text: spelt, positionOf: () => NOWHERE },
    ({ message }) => new UserError(`In ${option}: ${message}`),
  );
  return { data, place: fromOption(found, option) };
}

/** All that an option gives comes from it, not from the file. */
function fromOption(place: Place, option: string): Place {
  const children =
    place.children && new Map([...place.children].map(([key, inner]) => [key, fromOption(inner, option)]));
  return { ...place, option, children };
}

/** The value with another laid at a path; what is on the way is copied, not changed. */
function lay(under: Converted, path: Path, value: Converted, option: string): Converted {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const { data } = under;
  if (typeof data === 'string') {
    throw new UserError(
      `“${option}” cannot be applied: it goes into “${data}”, which is a text.`,
      'Check the key; a text has no fields.',
    );
  }
  const base = data ?? (typeof key === 'number' ? [] : {});
  const children = new Map(under.place.children);
  const inner = lay(
    { data: Reflect.get(base, key) ?? null, place: children.get(String(key)) ?? { value: NOWHERE, option } },
    rest,
    value,
    option,
  );
  const own: Partial<Place> = data === null || data === undefined ? { option } : {};
  children.set(String(key), { ...inner.place, key: children.get(String(key))?.key });
  const place = { ...under.place, ...own, children };
  if (!Array.isArray(base)) return { data: { ...base, [key]: inner.data }, place };
  if (typeof key !== 'number' || key > base.length) {
    throw new UserError(
      `“${option}” cannot be applied: the list has no item “${key}”.`,
      `It has ${base.length}, counted from 0.`,
    );
  }
  return {
    data: key === base.length ? [...base, inner.data] : base.with(key, inner.data),
    place,
  };
}
