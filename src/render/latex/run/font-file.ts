/** The tables of a font's file, by their names. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Reads the tables of a font's file (OpenType, “Organization of an OpenType font”). */
export function readTables(file: Uint8Array): Tables {
  const bytes = Buffer.from(file);
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, index): [string, Buffer] => {
    const at = 12 + 16 * index;
    const from = bytes.readUInt32BE(at + 8);
    return [bytes.toString('latin1', at, at + 4), bytes.subarray(from, from + bytes.readUInt32BE(at + 12))];
  });
  return new Map(entries);
}

/** The file with these tables, as many as it had. */
export function writeTables(file: Uint8Array, tables: Tables): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.set(file.subarray(0, 12));
  const bodies: Buffer[] = [];
  let from = head.length;
  for (const [index, [name, table]] of [...tables].entries()) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    head.write(name, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(checksum(padded), 16 + 16 * index);
    head.writeUInt32BE(from, 20 + 16 * index);
    head.writeUInt32BE(table.length, 24 + 16 * index);
    bodies.push(padded);
    from += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Where the glyphs of a TrueType font begin in its table “glyf”, and behind the last. */
export function glyphOffsets(tables: Tables): readonly number[] {
  const [loca, head] = [tables.get('loca'), tables.get('head')];
  if (!loca || !head) return [];
  const long = head.readInt16BE(50) === 1;
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) =>
    long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  );
}
