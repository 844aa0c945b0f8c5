import type { Metadata } from './anatomy/anatomy.ts';
import type { Standard } from './rule.ts';

/** A standard that a file's XMP says it keeps. */
export interface Claim {
  readonly standard: Standard;
  /** As people write it: `PDF/A-3a`. */
  readonly name: string;
  readonly part: number;
  readonly level: string;
}

/** The standards a file claims. */
export function readClaims(metadata: Metadata | undefined): readonly Claim[] {
  const {
    'pdfaid:part': [archive] = [],
    'pdfaid:conformance': [level = ''] = [],
    'pdfuaid:part': [access] = [],
  } = metadata?.values ?? {};
  return [...claim('PDF/A', archive, level.toLowerCase()), ...claim('PDF/UA', access, '')];
}

function claim(standard: Standard, part: string | undefined, level: string): readonly Claim[] {
  return part === undefined ? [] : [{ standard, name: `${standard}-${part}${level}`, part: Number(part), level }];
}
