import { UserError } from '../errors.ts';

/** A text, and the encoding that it was found to be written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** Bytes that Windows-1252 gives no letter. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Western texts have an accent here and there; where every other letter is one, the text is in another script. */
const MOST_ACCENTS = 0.3;

/**
 * Reads a text that a stranger wrote: UTF-8, UTF-16 by its mark or by its zeros, else Latin-1 as Windows writes it.
 * @throws UserError for what is no text, or in an encoding that nothing in the file tells.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideOrder(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) throw new UserError('holds binary data, not text.', 'Save it as plain text in UTF-8.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decodeWestern(bytes);
  }
}

function decodeWestern(bytes: Uint8Array): DecodedText {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = bytes.filter((byte) => byte >= 0x80 || /[A-Za-z]/.test(String.fromCharCode(byte)));
  if (high.some((byte) => UNUSED.has(byte)) || high.length > letters.length * MOST_ACCENTS) {
    throw new UserError('is in an encoding that nothing in it tells.', 'Save it again with the encoding “UTF-8”.');
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
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
