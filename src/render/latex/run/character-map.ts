/** What codes of a font are read as. */
export type CharacterMap = Map<number, string>;

/** Reads the mappings of a ToUnicode stream (ISO 32000-1, 9.10.3). */
export function readMap(source: string): CharacterMap {
  const map: CharacterMap = new Map();
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi))
      map.set(Number.parseInt(code, 16), fromHex(text));
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const first = fromHex(text);
      for (let code = start; code <= end; code++) map.set(code, shifted(first, code - start));
    }
  }
  return map;
}

function shifted(text: string, by: number): string {
  const last = text.codePointAt(text.length - 1) ?? 0;
  return text.slice(0, -1) + String.fromCodePoint(last + by);
}

/** Writes a ToUnicode stream; codes have `digits` hexadecimal digits. */
export function writeMap(map: ReadonlyMap<number, string>, digits: 2 | 4): string {
  const rows = [...map].sort(([one], [other]) => one - other);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const some = rows.slice(at, at + 100);
    const lines = some.map(([code, text]) => `<${hex(code, digits)}> <${toHex(text)}>`);
    blocks.push(`${some.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  const [low, high] = ['0', 'f'].map((digit) => digit.repeat(digits));
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${low}> <${high}>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

export function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

/** UTF-16 as hexadecimal digits. */
export function fromHex(digits: string): string {
  const units = digits.match(/[\da-f]{4}/gi) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
