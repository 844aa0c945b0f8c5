import type { PDFContext } from '@cantoo/pdf-lib';
import type { FontObject } from './anatomy.ts';
import { bytes, follow, get, isDict, list, type Thing, text } from './objects.ts';
import { readCharacterMap } from './read-character-map.ts';

/** Every font of a file. What a composite font is made of is told with it. */
export function readFonts(context: PDFContext): readonly FontObject[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const font = follow(context, object);
    const kind = text(get(font, 'Subtype')) ?? '';
    if (text(get(font, 'Type')) !== 'Font' || kind.startsWith('CIDFont')) return [];
    return [readFont(font, kind)];
  });
}

function readFont(font: Thing | undefined, kind: string): FontObject {
  const inner = kind === 'Type0' ? list(get(font, 'DescendantFonts'))[0] : font;
  const descriptor = get(inner, 'FontDescriptor');
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => get(descriptor, key) !== undefined);
  const encoding = get(font, 'Encoding');
  const map = bytes(get(font, 'ToUnicode'));
  return {
    name: text(get(font, 'BaseFont')) ?? text(get(font, 'Name')) ?? kind,
    kind,
    embedded: embedded || kind === 'Type3',
    needsMap: kind === 'Type0' ? isOwnEncoding(encoding) : kind !== 'Type1' && encoding === undefined,
    map: map && readCharacterMap(new TextDecoder('latin1').decode(map)),
  };
}

/** Encodings for Chinese, Japanese and Korean say by their own name which characters their codes are. */
function isOwnEncoding(encoding: Thing | undefined): boolean {
  return isDict(encoding) || /^Identity-[HV]$/u.test(text(encoding) ?? '');
}
