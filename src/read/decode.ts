import { type Problem, UserError } from '../errors.ts';

/** No résumé is larger; what is, is another kind of file. */
const MOST_BYTES = 5 * 1024 * 1024;

const AS_UTF8 = 'Save it again with the encoding “UTF-8” (in most editors under “Save with encoding”).';

/** First bytes of files that people mistake for a résumé's source. */
const KINDS: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word or ZIP file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['{\\rtf', 'an RTF file'],
];

/**
 * Takes a file's bytes and gives its text. A UTF-8 byte order mark is fine.
 * Throws UserError for too large a file, another encoding, or what is no text at all.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const fail = (message: string, hint: string, more: Partial<Problem> = {}): UserError =>
    new UserError({ message, hint, file, ...more });
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw fail(
      `The file is ${size} MB large; the limit is 5 MB.`,
      'Keep pictures in files of their own and name them in the résumé.',
    );
  }
  const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const kind = KINDS.find(([start]) => head.startsWith(start));
  if (kind)
    throw fail(`The file is ${kind[1]}, not text.`, 'Give the YAML or JSON file that the résumé is written in.');
  if (/^(\xFF\xFE|\xFE\xFF)/.test(head)) throw fail('The file is written in UTF-16, but UTF-8 is needed.', AS_UTF8);
  if (isWide(bytes)) throw fail('The file is written in UTF-16, but UTF-8 is needed.', AS_UTF8);
  if (bytes.includes(0))
    throw fail('The file holds binary data, not text.', 'Give the YAML or JSON file that the résumé is written in.');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = firstBrokenByte(bytes, text);
  if (broken !== undefined) throw fail('The file is not written in UTF-8.', AS_UTF8, { position: broken });
  return text;
}

/** Whether every other byte of the beginning is mostly zero: UTF-16 without its mark, as Windows tools write it. */
function isWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)];
  return most > head.length * 0.4 && least < head.length * 0.05;
}

/** Where the bytes stop being UTF-8: decoding turns such a byte into U+FFFD, which encodes to other bytes. */
function firstBrokenByte(bytes: Uint8Array, text: string): Problem['position'] {
  const again = new TextEncoder().encode(text);
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  if (at === -1 && again.length === bytes.length) return undefined;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at === -1 ? again.length : at));
  const lines = before.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
