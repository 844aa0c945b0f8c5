import { type Problem, UserError } from '../errors.ts';
import { type OpenedResume, type OpenSettings, openResume } from '../pipeline.ts';
import { checkTemplate } from '../template/check-template.ts';
import { readStream } from './read-bytes.ts';

/** A file as opened, or what is wrong with it. */
export type Input =
  | { readonly file: string; readonly opened: OpenedResume }
  | { readonly file: string; readonly problems: readonly Problem[] };

/** Opens a file and checks it whole, its template's name and options too. Only bugs are thrown. */
export async function openInput(file: string, settings: Pick<OpenSettings, 'sets' | 'from'> = {}): Promise<Input> {
  try {
    return {
      file,
      opened: await openResume(file, {
        ...settings,
        bytes: readStream(file),
        check: checkTemplate,
      }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, problems: error.problems };
  }
}
