/** The tag of Exif that tells which way up a picture is (CIPA DC-008, 4.6.5). */
const ORIENTATION = 0x0112;

/**
 * Which way up a picture is by its Exif data, which begins with the byte order: 1 is upright, 2–8 are turned or
 * mirrored. 1 where nothing is said or what is said cannot be read.
 */
export function orientation(exif: Buffer): number {
  const order = exif.toString('latin1', 0, 2);
  if (exif.length < 10 || (order !== 'II' && order !== 'MM')) return 1;
  const short = (at: number): number => {
    if (at + 2 > exif.length) return 0;
    return order === 'II' ? exif.readUInt16LE(at) : exif.readUInt16BE(at);
  };
  const start = order === 'II' ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  for (let entry = 0; entry < short(start); entry += 1) {
    const at = start + 2 + 12 * entry;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
