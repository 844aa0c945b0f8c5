import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Fault } from './conversion.ts';
import { quoted } from './traps/leading-sign.ts';

/** A field as the parser gives it. */
export type Field = Pair<Node, Node | null>;

/** The name of a field as spelt; undefined where it is none. */
export function keyOf({ key }: Field): string | undefined {
  const name = isScalar(key) ? String(key.source ?? key.value ?? '') : '';
  return name === '' || name === '__proto__' ? undefined : name;
}

/** What is wrong with a field's name, which begins at an offset of the text. */
export function checkKey(text: string, map: YAMLMap, field: Field, offset: number): Fault | undefined {
  const key = keyOf(field);
  if (key === undefined) return bracedValue(text, field, offset) ?? noName(field, offset);
  if (map.flow !== true) return undefined;
  if (/^\/[/*]/.test(key) && isScalar(field.key) && field.key.type === 'PLAIN') {
    return { offset, message: 'JSON knows no comments.', hint: 'Remove it; in YAML a comment begins with “#”.' };
  }
  return field.value === null ? behindComma(text, map, field, offset) : undefined;
}

function noName({ key }: Field, offset: number): Fault {
  const isEmpty = isScalar(key) && String(key.source ?? key.value ?? '') === '';
  return {
    offset,
    message: isEmpty ? 'A field needs a name before its colon.' : 'A field’s name must be one plain text.',
    hint: 'Put a value in quotes when it begins with {, [, ?, * or a colon.',
  };
}

/** `subject: {{application.role}}` is two groups of fields to YAML. */
function bracedValue(text: string, { key }: Field, offset: number): Fault | undefined {
  if (!isMap(key) || text[offset - 1] !== '{') return undefined;
  const value = /^.*?\}\}/.exec(text.slice(offset - 1))?.[0];
  if (value === undefined) return undefined;
  const hint = `Put the whole value in quotes: "${value}".`;
  return { offset: offset - 1, message: `“${value}” is read as groups of fields, not as text.`, hint };
}

/** `{ title: Physics, Chemistry }`: within braces a comma ends a text, and the rest of it would be a field. */
function behindComma(text: string, map: YAMLMap, field: Field, offset: number): Fault | undefined {
  const before = map.items[map.items.indexOf(field) - 1] as Field | undefined;
  const value = before?.value;
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return undefined;
  const further = (map.items as Field[]).slice(map.items.indexOf(field));
  const end = further.findIndex((one) => one.value !== null);
  const last = further.at(end === -1 ? -1 : end - 1)?.key.range?.[1];
  const whole = text.slice(value.range[0], last);
  if (!/^[^,]/.test(whole)) return undefined;
  return {
    offset,
    message: `The comma before “${keyOf(field)}” ends the text, because it stands within braces.`,
    hint: `Put the whole text in quotes: ${quoted(whole)}.`,
  };
}
