import type { Attachment } from '../../anatomy/anatomy.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-3, 6.8: an attached file says what it is to the document, and of which type it is. */
export const attachments: Rule = {
  id: 'attachments',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'each with its relationship and type',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const broken = anatomy.attachments.flatMap((file) => {
      const flaw = flawOf(file);
      return flaw === undefined ? [] : [{ file, flaw }];
    });
    return findingsOf(
      broken,
      { value: anatomy.attachments.length, message: 'Every attached file says what it is.' },
      ({ file, flaw }) => ({
        value: file.name,
        message: `The attached file “${file.name}” ${flaw}. Attach it again as an associated file.`,
      }),
    );
  },
};

function flawOf({ name, relationship, associated, mime }: Attachment): string | undefined {
  if (name === '') return 'has no name';
  if (relationship === undefined) return 'does not say what it is to the document (AFRelationship)';
  if (!associated) return 'is not listed among the associated files (AF)';
  return mime === undefined ? 'does not say its type' : undefined;
}
