import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Data } from './data.ts';

/** Fields whose values every reader takes for what they are meant to be, so that `2015-10` needs no quotes. */
const DATES: ReadonlySet<string> = new Set(['date', 'start', 'end']);

/** Words and figures that some reader of YAML, of 1.1 too, takes for something else than text. */
const MISREAD =
  /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<|[-+.]?[\d.][\d_.,:+-]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(?:inf|nan))$/i;

/** What a plain text may not begin with, hold or end with. */
const SPECIAL = /^[\s,[\]{}#&*!|>'"%@`]|^[?:-](?:\s|$)|^(?:---|\.\.\.)|[:-]$|:\s|\s#|\s$/;

/** Characters that only double quotes can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\p{Cs}/u;

/** Gives data as nodes of YAML, in block style; `field` is the name it stands under. */
export function toYaml(data: Data, field = ''): Scalar | YAMLMap | YAMLSeq {
  if (typeof data === 'string') return textNode(data, field);
  if (typeof data === 'number' || typeof data === 'boolean') return new Scalar(data);
  if (isMapping(data)) {
    const map = new YAMLMap();
    for (const [key, value] of data) map.items.push(new Pair(keyNode(key), toYaml(value, key)));
    return map;
  }
  const list = new YAMLSeq();
  for (const item of data) list.items.push(toYaml(item, field));
  return list;
}

function textNode(text: string, field: string): Scalar {
  const isDate = DATES.has(field) && /^\d{4}[\d/-]*$/.test(text);
  // A year stands as a number: as a text it would be given quotes.
  const node = new Scalar(isDate && /^[1-9]\d{3}$/.test(text) ? Number(text) : text);
  if (typeof node.value === 'string') node.type = isDate ? 'PLAIN' : styleOf(text);
  return node;
}

function keyNode(key: string): Scalar {
  const node = new Scalar(key);
  const style = styleOf(key);
  node.type = style === 'BLOCK_LITERAL' ? 'QUOTE_DOUBLE' : style;
  return node;
}

function styleOf(text: string): Scalar.Type {
  if (INVISIBLE.test(text)) return 'QUOTE_DOUBLE';
  // A block's first line tells its indentation, and its last line breaks are layout.
  if (text.includes('\n')) return /^\s|\s$|[ \u00A0]\n/.test(text) ? 'QUOTE_DOUBLE' : 'BLOCK_LITERAL';
  if (!MISREAD.test(text) && !SPECIAL.test(text)) return 'PLAIN';
  // Within single quotes a backslash is itself, which people who edit the file expect.
  return /["\\]/.test(text) ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
}

function isMapping(data: Data): data is ReadonlyMap<string, Data> {
  return data instanceof Map;
}
