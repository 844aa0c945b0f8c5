import type { Path } from '../errors.ts';
import type { FilePart } from './manifest.ts';
import type { UploadFile } from './preflight.ts';

/** A file of an application's folder. */
export interface ApplicationFile extends Omit<UploadFile, 'part'> {
  readonly part: FilePart;
  /** What it is called where people see it. */
  readonly title?: string | undefined;
  /** The field of the application that it comes from. */
  readonly field: Path;
  /** It goes to the employer; a PDF that only the dossier is made of does not. */
  readonly isSent: boolean;
}
