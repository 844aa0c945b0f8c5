import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import { UserError } from '../errors.ts';
import { withoutNotes } from '../render/photo/without-notes.ts';

/** What kind of file an enclosure is. */
export type EnclosureKind = 'pdf' | 'jpg' | 'png';

/** What an enclosure has turned out to be. */
export interface ReadEnclosure {
  readonly kind: EnclosureKind;
  readonly pages: number;
  /** As it goes out: a camera notes where and when in a picture, which is no employer's business. */
  readonly bytes: Uint8Array;
}

/** A sound PDF ends with the place of its index; what was cut off does not. */
const END = 'startxref';
/** Some programs write more behind the end. */
const TAIL = 4096;
/** What the index of a locked file names; it is never itself encrypted. */
const LOCK = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/**
 * Tells what kind of file an enclosure is, and makes sure that it can be joined with others.
 * @throws UserError for a file that is locked, damaged, empty, or neither a PDF nor a picture.
 */
export async function readEnclosure(bytes: Uint8Array): Promise<ReadEnclosure> {
  if (bytes.length === 0) throw new UserError('is empty: the file has no bytes.', 'Save or download it again.');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\u00FF\u00D8\u00FF')) return { kind: 'jpg', pages: 1, bytes: withoutNotes(Buffer.from(bytes)) };
  if (head.startsWith('\u0089PNG\r\n\u001A\n'))
    return { kind: 'png', pages: 1, bytes: withoutNotes(Buffer.from(bytes)) };
  if (!head.includes('%PDF-')) {
    throw new UserError('is neither a PDF nor a JPEG or PNG picture.', 'Save it as one of them.');
  }
  return { kind: 'pdf', pages: await countPages(bytes), bytes };
}

async function countPages(bytes: Uint8Array): Promise<number> {
  const damaged = new UserError('is a damaged PDF and cannot be joined with others.', 'Save or download it again.');
  if (!Buffer.from(bytes.subarray(-TAIL)).toString('latin1').includes(END)) throw damaged;
  try {
    const document = await PDFDocument.load(bytes.slice(), {
      updateMetadata: false,
      warnOnInvalidObjects: false,
      throwOnInvalidObject: true,
    });
    const pages = document.getPages().length;
    if (pages > 0) return pages;
  } catch (error) {
    // Objects that are packed together are garbage to a reader without the key before it comes to the lock.
    if (error instanceof EncryptedPDFError || LOCK.test(Buffer.from(bytes).toString('latin1'))) {
      throw new UserError(
        'is encrypted: nothing can be joined with it, and portals refuse it.',
        'Save a copy without a password.',
      );
    }
  }
  throw damaged;
}
