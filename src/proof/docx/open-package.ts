import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { UserError } from '../../errors.ts';

/** A part of a Word file by its path: `word/document.xml`; undefined where there is none. */
export type Package = (path: string) => XmlElement | undefined;

/**
 * Opens a Word file.
 * @throws UserError for bytes that are no zip; the parser's own error for a part that is no XML.
 */
export function openPackage(bytes: Uint8Array): Package {
  const files = unzip(bytes);
  return (path) => {
    const part = files[path];
    return part && (parseXml(new TextDecoder().decode(part)).root ?? undefined);
  };
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new UserError('This is no Word file: it cannot be unpacked.', 'Build it again, or save it anew as .docx.');
  }
}
