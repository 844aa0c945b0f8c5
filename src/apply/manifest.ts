import type { PlacedPart } from '../dossier/part.ts';
import type { KeywordReport } from '../keywords/find-keywords.ts';

/** What the file `manifest.json` of an application's folder says. Paths are relative to the application's file. */
export interface Manifest {
  readonly application: { readonly company: string; readonly role: string; readonly reference?: string | undefined };
  /** Of the documents, ISO. */
  readonly date: string;
  readonly language: string;
  readonly template: string;
  readonly profile: string | null;
  /** What was changed to make the résumé fit. */
  readonly fitted: readonly string[];
  readonly source: {
    /** Null outside a repository. */
    readonly revision: Revision | null;
    readonly files: readonly SourceFile[];
  };
  readonly files: readonly ManifestFile[];
  /** The parts of the dossier; null where there is only one, which then is the dossier. */
  readonly dossier: readonly PlacedPart[] | null;
  readonly mail: { readonly to: string | null; readonly subject: string; readonly attachments: readonly string[] };
  readonly checks: readonly PreflightCheck[];
  /** Null without a posting. */
  readonly keywords: KeywordReport | null;
}

/** The state of the repository that the sources are in. */
export interface Revision {
  readonly commit: string;
  /** Some of the sources differ from it. */
  readonly dirty: boolean;
}

export interface SourceFile {
  readonly field: string;
  readonly path: string;
  readonly sha256: string;
}

export type FilePart = 'resume' | 'letter' | 'dossier' | 'enclosure' | 'mail' | 'posting';

export interface ManifestFile {
  readonly name: string;
  readonly part: FilePart;
  /** What it is called where people see it. */
  readonly title?: string | undefined;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number | undefined;
  readonly proof?: FileProof | undefined;
}

/** What reading a file back has shown: shares from 0 to 1. */
export interface FileProof {
  readonly ok: boolean;
  readonly recall: number;
  readonly precision: number;
  readonly order: number;
}

/** Something that an upload could fail on. */
export interface PreflightCheck {
  readonly id: string;
  readonly ok: boolean;
  /** Nothing is written with a fault. */
  readonly severity: 'fault' | 'warning';
  /** Absent when it is about all of them. */
  readonly file?: string | undefined;
  /** In people's words, with what to do. */
  readonly message: string;
}
