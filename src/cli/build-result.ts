import type { BuiltResume } from '../pipeline.ts';

/** What became of one file; `path` is null when nothing was written. */
export interface BuildResult {
  readonly input: string;
  /** The profile's file as the user named it. */
  readonly profile: string | null;
  readonly template: string;
  readonly format: string;
  /** Who made the PDF; null where there is none. */
  readonly engine: 'react' | 'latex' | null;
  readonly path: string | null;
  /** Null for what has none: texts and data. */
  readonly pages: number | null;
  /** Of a picture, the page that it shows. */
  readonly page?: number;
  readonly bytes: number;
  readonly sha256: string;
  /** What was changed to fit it to the pages asked for. */
  readonly fitted?: readonly string[];
  /** What its profile took out or replaced, and what went to make it fit; where that is asked for. */
  readonly taken?: BuiltResume['taken'];
  readonly ms: number;
  /** Of a picture, that of the PDF it is drawn from; null for data. */
  readonly proof: BuiltResume['report'] | null;
}
