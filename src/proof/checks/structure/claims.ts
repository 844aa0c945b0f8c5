import { readClaims } from '../../read-claims.ts';
import type { Finding, Rule } from '../../rule.ts';

const uaSpace = 'http://www.aiim.org/pdfua/ns/id/';

/** What the file says it keeps, and that it says so in the right form. Whether it is true is judged rule by rule. */
export const claims: Rule = {
  id: 'claims',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'PDF/A and PDF/UA, declared in XMP',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const found = readClaims(anatomy.metadata);
    const names = found.map(({ name }) => name).join(' + ');
    if (names === '') return [{ ok: true, value: 'none', message: 'The file claims to keep no standard.' }];
    const flaws: Finding[] = found.flatMap(({ standard, name, part, level }) => {
      const known =
        standard === 'PDF/UA' ? [1, 2].includes(part) : [1, 2, 3, 4].includes(part) && /^[abuef]?$/u.test(level);
      return known
        ? []
        : [{ ok: false, value: name, message: `There is no standard called ${name}. Export the file again.` }];
    });
    const isArchive = found.some(({ standard, part }) => standard === 'PDF/A' && part < 4);
    const isAccess = found.some(({ standard }) => standard === 'PDF/UA');
    if (isArchive && isAccess && !anatomy.metadata?.explained.includes(uaSpace)) {
      const message =
        'PDF/A wants the PDF/UA claim explained by an extension schema in XMP, and there is none. Leave one claim out.';
      flaws.push({ ok: false, value: names, message });
    }
    return flaws.length > 0 ? flaws : [{ ok: true, value: names, message: `The file claims ${names}.` }];
  },
};
