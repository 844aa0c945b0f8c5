/** What Windows-1252 has where Latin-1 has control characters, from 0x80; a dot where it has nothing. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Reads Windows-1252. Several releases of Node read it as Latin-1 (https://github.com/nodejs/node/issues/56542). */
export function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (sign) => {
    const letter = WINDOWS[sign.charCodeAt(0) - 0x80] ?? '.';
    return letter === '.' ? sign : letter;
  });
}
