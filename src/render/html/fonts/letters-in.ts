/** The letters that a font has, by its character map (OpenType, `cmap`): formats 4 and 12, which all of Unicode is in. */
export function lettersIn(font: Uint8Array): ReadonlySet<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = tableAt(view, 'cmap');
  if (map === undefined) return new Set();
  const starts = Array.from(
    { length: view.getUint16(map + 2) },
    (_, index) => map + view.getUint32(map + 8 + index * 8),
  );
  return new Set(
    [...new Set(starts)].flatMap((start) => pointsIn(view, start)).map((point) => String.fromCodePoint(point)),
  );
}

function tableAt(view: DataView, tag: string): number | undefined {
  const wanted = Buffer.from(tag, 'latin1').readUInt32BE();
  for (let index = 0; index < view.getUint16(4); index++) {
    if (view.getUint32(12 + index * 16) === wanted) return view.getUint32(12 + index * 16 + 8);
  }
  return undefined;
}

function pointsIn(view: DataView, at: number): readonly number[] {
  switch (view.getUint16(at)) {
    case 4:
      return pairsOf(view, at).flatMap(([first, last]) => range(first, last));
    case 12: {
      const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + index * 12);
      return groups.flatMap((group) => range(view.getUint32(group), view.getUint32(group + 4)));
    }
    default:
      return [];
  }
}

/** First and last of every segment. A subset's segments hold no letter without a glyph; the last one stands for none. */
function pairsOf(view: DataView, at: number): readonly (readonly [number, number])[] {
  const size = view.getUint16(at + 6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const last = at + 14 + index * 2;
    return [view.getUint16(last + size + 2), view.getUint16(last)] as const;
  }).filter(([first]) => first !== 0xffff);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
