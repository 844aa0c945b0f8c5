import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Terminal } from './terminal.ts';

/** How long after a change to wait for the next one: editors write in several steps. */
const settleMs = 60;

/**
 * Builds, then builds again after every change of the files that the last build was made from,
 * until Ctrl-C. `build` gives those files. Folders are watched rather than files, so that an
 * editor which writes a new file and renames it is seen too.
 */
export async function watchFiles(build: () => Promise<readonly string[]>, { talk }: Terminal): Promise<void> {
  let wanted = new Set<string>();
  const watcher = watch([], {
    ignoreInitial: true,
    depth: 0,
    ignored: (path, stats) => stats?.isFile() === true && !wanted.has(path),
  });
  let building: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    wanted = new Set((await build()).map((file) => resolve(file)));
    watcher.add([...new Set([...wanted].map((file) => dirname(file)))]);
    talk('Watching; Ctrl-C ends.');
  };
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!wanted.has(resolve(path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(again);
    }, settleMs);
  });
  building = building.then(again);
  await new Promise<void>((end, fail) => {
    process.once('SIGINT', end).once('SIGTERM', end);
    watcher.on('error', fail);
  });
  clearTimeout(timer);
  await building;
  await watcher.close();
}
