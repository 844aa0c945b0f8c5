import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Terminal } from './terminal.ts';

/** How long after a change to wait for the next one, in ms: editors write in several steps. */
const settle = 60;

/**
 * Builds, then builds again after every change of the files that the last build was made from,
 * until Ctrl-C. `build` gives those files, `files` are the first of them. Their folders are watched,
 * so that an editor which writes a new file and renames it is seen too.
 */
export async function watchFiles(
  files: readonly string[],
  build: () => Promise<readonly string[]>,
  { talk }: Terminal,
): Promise<void> {
  let wanted = new Set(files.map((file) => resolve(file)));
  const isBeside = (error: unknown): boolean => {
    const path = error instanceof Error && 'path' in error ? String(error.path) : undefined;
    return path !== undefined && !wanted.has(resolve(path)) && !folders().includes(resolve(path));
  };
  const folders = (): string[] => [...new Set([...wanted].map((file) => dirname(file)))];
  const watcher = watch(folders(), {
    ignoreInitial: true,
    depth: 0,
    ignored: (path, stats) => stats?.isFile() === true && !wanted.has(path),
  });
  const interrupted = new Promise<void>((end, fail) => {
    process.once('SIGINT', end).once('SIGTERM', end);
    // What lies beside the watched files may be anything, such as a circle of links.
    watcher.on('error', (error) => void (isBeside(error) || fail(error)));
  });
  await Promise.race([new Promise<void>((ready) => watcher.once('ready', ready)), interrupted]);
  const again = async (): Promise<void> => {
    wanted = new Set((await build()).map((file) => resolve(file)));
    watcher.add(folders());
  };
  let building = again().then(() => talk('Watching; Ctrl-C ends.'));
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!wanted.has(resolve(path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(again);
    }, settle);
  });
  await interrupted;
  clearTimeout(timer);
  await building;
  await watcher.close();
}
