/** Longer ranges than a code can have are damage. */
const MAX_RANGE = 0xffff;

/** Reads which text each code stands for out of a ToUnicode map (PDF 32000-1, 9.10.3). */
export function readCharacterMap(source: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', value = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/gu))
      map.set(hex(code), decode(value));
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) readRanges(block, map);
  return map;
}

function readRanges(block: string, map: Map<number, string>): void {
  for (const [, low = '', high = '', values, first] of block.matchAll(
    /<([^>]*)>\s*<([^>]*)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/gu,
  )) {
    const start = hex(low);
    const count = Math.min(hex(high) - start + 1, MAX_RANGE);
    const each = values === undefined ? undefined : [...values.matchAll(/<([^>]*)>/gu)].map(([, value = '']) => value);
    for (let step = 0; step < count; step++) {
      const value = each ? each[step] : first;
      if (value !== undefined) map.set(start + step, each ? decode(value) : advance(decode(value), step));
    }
  }
}

/** Within a range only the last character counts up. */
function advance(text: string, step: number): string {
  const letters = [...text];
  const last = letters.pop();
  return last === undefined
    ? ''
    : letters.join('') + String.fromCodePoint(Math.min((last.codePointAt(0) ?? 0) + step, 0x10ffff));
}

function hex(digits: string): number {
  return Number.parseInt(digits.replace(/\s/gu, ''), 16);
}

/** UTF-16, the most significant byte first. */
function decode(digits: string): string {
  const units = digits.replace(/\s/gu, '').match(/.{1,4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
