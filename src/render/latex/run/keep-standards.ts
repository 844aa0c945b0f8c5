import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { srgbProfile } from '../../srgb-profile.ts';

/** What PDF/A-3 asks of a tagged PDF by XeTeX that is not there yet: what its colours mean, and no list that may lie. */
export function keepStandards({ catalog, context }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const name = PDFString.of('sRGB IEC61966-2.1');
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name, Info: name };
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.obj({ ...intent, DestOutputProfile: profile })]));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) continue;
    // They may name all glyphs of the font or be left out (ISO 19005-3, 6.2.11.4.2): fonts get glyphs that they lack.
    for (const list of ['CIDSet', 'CharSet']) object.delete(PDFName.of(list));
  }
}
