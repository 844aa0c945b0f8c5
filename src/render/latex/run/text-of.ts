import { fromHex } from './character-map.ts';

/** A text as the file spells it: in hexadecimal digits or in parentheses, and in UTF-16 where it begins with its mark. */
export function textOf(spelt: string): string {
  const isHex = spelt.startsWith('<');
  const bytes = isHex ? Buffer.from(spelt.slice(1, -1), 'hex') : Buffer.from(unescaped(spelt.slice(1, -1)), 'latin1');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return fromHex(bytes.subarray(2).toString('hex'));
}

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (SIGNS[sign] ?? sign),
  );
}
