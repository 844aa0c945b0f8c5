import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TexDocument } from '../render-tex.ts';
import type { Engine } from './find-engine.ts';
import { markFields } from './mark-fields.ts';
import { DOCUMENT, startEngine } from './start-engine.ts';
import { inTidyFolder } from './tidy-folder.ts';

/** What an engine made of a document. */
export interface EngineRun {
  /** Undefined where it stopped. */
  readonly bytes: Uint8Array | undefined;
  /** Empty where it never came to write one. */
  readonly log: string;
  /** The end of what it printed. */
  readonly printed: string;
}

/** How to run an engine. */
export interface RunSettings {
  /** The date the file bears. */
  readonly date: Date;
  /** Undefined: as many passes as references need to settle. One tells how many pages there are. */
  readonly passes?: number | undefined;
}

/** References settle in two; more is rare. */
const MOST_PASSES = 4;

/**
 * Typesets a document in a folder of its own that is always removed: without commands of the shell, and with no right
 * to read or write files elsewhere but TeX's own. As many passes as its references need to settle.
 * @throws UserError when the engine cannot be run, or takes too long.
 */
export async function runEngine(
  document: Pick<TexDocument, 'text' | 'files'>,
  engine: Engine,
  { date, passes = MOST_PASSES }: RunSettings,
): Promise<EngineRun> {
  return inTidyFolder(async (folder) => {
    await unpack(document, folder.path);
    const read = (ending: string): Promise<string> => readText(folder.path, ending);
    let before = '';
    let printed = '';
    for (let pass = 1; pass <= passes; pass++) {
      const run = await startEngine(engine, folder, date);
      printed = run.printed;
      if (run.status !== 0) return { bytes: undefined, log: await read('log'), printed };
      const notes = notesOf(await read('aux'));
      if (notes === before) break;
      before = notes;
    }
    const bytes = await readFile(join(folder.path, `${DOCUMENT}.pdf`)).catch(() => undefined);
    return { bytes, log: await read('log'), printed };
  });
}

/** What a pass notes for the next: how many pages there are, the outline in LuaTeX, labels. The rest is always the same. */
function notesOf(auxiliary: string): string {
  return (auxiliary.match(/^\\(?:gdef\\Pages|BKM@entry|newlabel\{|new@label).*$/gm) ?? []).join('\n');
}

async function unpack({ text, files }: Pick<TexDocument, 'text' | 'files'>, folder: string): Promise<void> {
  await writeFile(join(folder, `${DOCUMENT}.tex`), markFields(text));
  for (const [path, from] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await (typeof from === 'string' ? copyFile(from, target) : writeFile(target, from));
  }
}

async function readText(folder: string, ending: string): Promise<string> {
  return readFile(join(folder, `${DOCUMENT}.${ending}`), 'utf8').catch(() => '');
}
