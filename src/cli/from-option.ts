import { type DialectName, dialectNames } from '../read/dialects/dialect.ts';
import { requireName } from './usage-error.ts';

/** The option `--from`, as yargs takes it. */
export const fromOption = {
  type: 'string',
  requiresArg: true,
  describe: `Format of the file: ${dialectNames.join(', ')} (default: by its shape)`,
} as const;

/**
 * Reads `--from`.
 * @throws UsageError with the nearest name for an unknown format.
 */
export function readFrom(name: string | undefined): DialectName | undefined {
  return name === undefined ? undefined : requireName('format to read', name, dialectNames);
}
