import { UserError } from '../errors.ts';
import { decodeWestern } from './decode-western.ts';
import { guessEncoding } from './guess-encoding.ts';

/** A text, and the encoding that it was found to be written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Nothing in the file tells its encoding. */
  readonly isGuessed: boolean;
}

/** Where a web page says how it is written (HTML, “Determining the character encoding”). */
const DECLARED = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)|^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i;
/** As far into a page as that must stand. */
const HEAD = 1024;

/**
 * Reads a text that a stranger wrote: UTF-8, UTF-16 by its mark or by its zeros, what a web page says it is, else one of
 * the alphabets of eight bits that Latin letters are written in.
 * @throws UserError for what is no text, or in an encoding that nothing in the file tells.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = (text: string, encoding: string): DecodedText => ({ text, encoding, isGuessed: false });
  const wide = wideOrder(bytes);
  if (wide !== undefined) return known(new TextDecoder(wide).decode(bytes), 'UTF-16');
  if (bytes.includes(0)) throw new UserError('holds binary data, not text.', 'Save it as plain text in UTF-8.');
  try {
    return known(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8');
  } catch {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined) return known(decode(bytes, declared), declared);
    const encoding = guessEncoding(bytes);
    return { text: decode(bytes, encoding), encoding: SPELT[encoding], isGuessed: true };
  }
}

const SPELT = { 'windows-1252': 'Windows-1252', 'windows-1250': 'Windows-1250', 'iso-8859-2': 'ISO 8859-2' } as const;

function decode(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Undefined where nothing is declared, or something that cannot be: it is not UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, meta, xml] = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')) ?? [];
  try {
    const { encoding } = new TextDecoder(meta ?? xml ?? 'utf-8');
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 with its mark, or without one, as every other byte of a European text is then zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = (rest: number): number => head.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) <= head.length * 0.3 || Math.min(even, odd) > head.length * 0.05) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
