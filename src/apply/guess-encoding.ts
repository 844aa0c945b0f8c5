import { UserError } from '../errors.ts';
import { decodeWestern } from './decode-western.ts';

/** Alphabets of eight bits for Latin letters: of the West, and of the middle of Europe by Windows and by ISO. */
export type Encoding = 'windows-1252' | 'windows-1250' | 'iso-8859-2';

/** Bytes that Windows-1252 gives no letter. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** European texts have an accent here and there; where every other letter is one, the text is in another script. */
const MOST_ACCENTS = 0.3;
/** What is neither a letter nor stands within words of the West: apostrophes, hyphens, dashes, the point of Catalan. */
const SIGN_IN_WORD = /(?<=\p{L})[^\p{L}\x20-\x7E\s‘’\u00AD–—·](?=\p{Ll})/gu;
/** The first byte that ISO gives a sign; those below have some by Windows alone. */
const FIRST_OF_ISO = 0xa0;
/** Of the accents, as many as are signs within words when read as of the West show that they are letters of others. */
const SIGNS_IN_WORDS = 0.05;

/**
 * Guesses the encoding of a text that is not UTF-8. In words of the middle of Europe (`Łódź`, `kariéra`) letters stand
 * where the West has signs: `£ód¼`.
 * @throws UserError for a text in another script.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = bytes.filter((byte) => byte >= 0x80 || /[A-Za-z]/.test(String.fromCharCode(byte)));
  if (high.length <= letters.length * MOST_ACCENTS) {
    const western = decodeWestern(bytes);
    if ((western.match(SIGN_IN_WORD) ?? []).length > high.length * SIGNS_IN_WORDS)
      return high.some((byte) => byte < FIRST_OF_ISO) ? 'windows-1250' : 'iso-8859-2';
    if (!high.some((byte) => UNUSED.has(byte))) return 'windows-1252';
  }
  throw new UserError('is in an encoding that nothing in it tells.', 'Save it again with the encoding “UTF-8”.');
}
