import { type Problem, UserError } from '../errors.ts';
import { type OpenedResume, type OpenSettings, openResume } from '../pipeline.ts';
import { readStream } from './read-bytes.ts';
import { nearestName } from './usage-error.ts';

/** A file as opened, or what is wrong with it. */
export type Input =
  | { readonly file: string; readonly opened: OpenedResume }
  | { readonly file: string; readonly problems: readonly Problem[] };

/** Opens a file and checks it whole, its template's name too. Only bugs are thrown. */
export async function openInput(
  file: string,
  templates: readonly string[],
  settings: Pick<OpenSettings, 'sets' | 'from'> = {},
): Promise<Input> {
  try {
    return {
      file,
      opened: await openResume(file, {
        ...settings,
        bytes: readStream(file),
        check: (source) => checkTemplate(source, templates),
      }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, problems: error.problems };
  }
}

/** The one field whose values only the list of templates knows. */
function checkTemplate({ data, problem }: OpenedResume['source'], templates: readonly string[]): readonly Problem[] {
  const name = fieldOf(fieldOf(data, 'design'), 'template');
  if (typeof name !== 'string' || templates.includes(name)) return [];
  const near = nearestName(name, templates);
  const hint = near === undefined ? `Known: ${templates.join(', ')}.` : `Did you mean “${near}”?`;
  return [problem(['design', 'template'], 'value', `There is no template “${name}”.`, hint)];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
