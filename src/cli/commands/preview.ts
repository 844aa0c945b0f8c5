import { statSync } from 'node:fs';
import { isIP } from 'node:net';
import { UserError } from '../../errors.ts';
import { standardInput } from '../read-bytes.ts';
import { readNumber } from '../read-number.ts';
import { openTerminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {
  port: { type: 'string', requiresArg: true, describe: 'The port (default: 4747, or any where that is taken)' },
  host: { type: 'string', requiresArg: true, default: '127.0.0.1', describe: 'The loopback address to listen at' },
  'no-open': { type: 'boolean', describe: 'Do not open the browser' },
} as const;

const PORT = { option: '--port', least: 0, most: 65535, is: 'a port from 0 to 65535', example: 4747 };

/** Shows a résumé while it is written. `report` prints its mistakes, after which the preview goes on. */
export function previewVerb(report: (error: unknown) => Promise<unknown>): Verb {
  return verb({
    name: 'preview',
    places: '<file>',
    about: 'Show the pages in the browser, again on every change; writes nothing',
    options,
    examples: [
      ['galley preview resume.yaml', 'Opens the browser; Ctrl-C ends'],
      ['galley preview resume.yaml --port 8080 --no-open', 'Prints the address alone'],
    ],
    run: (given) => run(given, report),
  });
}

async function run(given: Given<typeof options>, report: (error: unknown) => Promise<unknown>): Promise<void> {
  const [file = '', ...more] = given.places;
  if (more.length > 0) throw new UsageError('galley preview takes one file.');
  if (file === standardInput) throw new UsageError('galley preview cannot follow standard input.');
  const place = { host: readHost(given.host), port: readNumber(PORT, given.port) };
  // What is not there now may have been meant otherwise; any other mistake can be mended under the eyes.
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    await (await import('../../read/read-source.ts')).readBytes(file);
  await serve(file, place, given, report);
}

async function serve(
  file: string,
  place: { readonly host: string; readonly port: number | undefined },
  given: Given<typeof options>,
  report: (error: unknown) => Promise<unknown>,
): Promise<void> {
  const terminal = openTerminal(given);
  const { servePreview } = await import('../../preview/serve-preview.ts');
  const served = await servePreview({ file, facts: 'Setting …', problems: [] }, place);
  terminal.data(served.url);
  if (given['no-open'] !== true && !process.env.CI) (await import('../open-browser.ts')).openBrowser(served.url);
  const readers = (await import('../start-readers.ts')).startReaders();
  const { drawPreview } = await import('../draw-preview.ts');
  const { watchFiles } = await import('../watch-files.ts');
  let read: readonly string[] = [file];
  await watchFiles(
    [file],
    async () => {
      const { preview, reads } = await drawPreview(file, readers);
      served.show(preview);
      if (preview.set === undefined) await report(new UserError(preview.problems));
      else terminal.talk(`${terminal.paint('green', '✓')} ${file}  ${terminal.paint('dim', preview.facts)}`);
      // What a mistake hides, such as a photo, is still what its author may mend.
      read = preview.set === undefined ? [...new Set([...read, ...reads])] : reads;
      return read;
    },
    terminal,
  );
  await served.close();
}

/** Nothing reaches the network: a preview is for the machine it runs on. */
function readHost(host: string): string {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))) return name;
  throw new UsageError(
    `--host “${host}” is not a loopback address.`,
    'A preview stays on this machine: 127.0.0.1, ::1 or localhost.',
  );
}
