import type { Anatomy } from '../../anatomy/anatomy.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Entries of the information dictionary and what they are called in XMP (PDF/A-1, 6.7.3). */
const twins: readonly (readonly [info: string, xmp: string])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

/** The file's two sets of metadata: XMP is sound XML, and says the same as the information dictionary. */
export const metadata: Rule = {
  id: 'metadata',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'XMP = Info',
  reads: 'all',
  judge: ({ anatomy }) => (anatomy ? judge(anatomy) : []),
};

function judge({ metadata: xmp, info }: Anatomy): readonly Finding[] {
  if (!xmp)
    return [{ ok: false, value: 'none', message: 'The file has no XMP metadata. Export it as an accessible PDF.' }];
  if (xmp.flaw !== undefined) {
    return [
      {
        ok: false,
        value: xmp.flaw,
        message: `The XMP metadata is not sound XML (${xmp.flaw}). Export the file again.`,
      },
    ];
  }
  const apart = twins.filter(([own, other]) => {
    const values = xmp.values[other];
    return info[own] !== undefined && info[own] !== '' && fold(info[own], own) !== fold(values?.join('; ') ?? '', own);
  });
  if (apart.length === 0)
    return [{ ok: true, value: Object.keys(xmp.values).length, message: 'XMP and Info say the same.' }];
  const names = apart.map(([own]) => own).join(', ');
  return [{ ok: false, value: names, message: `XMP and Info say different things: ${names}. Export the file again.` }];
}

/** Both forms of a date as one: `D:20261123035936Z` is `2026-11-23T03:59:36Z`. */
function fold(value: string, key: string): string {
  if (!key.endsWith('Date')) return value.trim();
  const digits = value.replace(/^D:/u, '').replace(/[-:T']/gu, '');
  return digits.replace(/(Z|\+0000|\+00)$/u, 'Z');
}
