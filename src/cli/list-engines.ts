import { engineAdvice, engineNames } from '../render/latex/run/find-engine.ts';
import { neededFiles, packagesFor } from '../render/latex/run/missing-package.ts';
import { askTool, versionOf } from './ask-tool.ts';

/** Lists the TeX engines, and what each lacks of TeX's own that our files need. */
export async function listEngines(row: (ok: boolean, name: string, text: string) => void): Promise<void> {
  const found = await Promise.all(
    engineNames.map(async (name) => ({
      name,
      version: await versionOf(name, ['--version']),
      lacks: await lackedBy(name),
    })),
  );
  for (const { name, version, lacks } of found) {
    if (version === undefined) row(false, name, 'not found');
    else if (lacks.length === 0) row(true, name, version);
    else row(false, name, `${version}, but without ${lacks.join(', ')}; in Debian: ${packagesFor(lacks).join(' ')}`);
  }
  if (found.every(({ version }) => version === undefined)) row(false, 'latex', engineAdvice);
}

/** TeX's own program that finds its files prints the paths of those that there are. */
async function lackedBy(name: (typeof engineNames)[number]): Promise<readonly string[]> {
  const needed = neededFiles(name);
  const said = await askTool('kpsewhich', [`-progname=${name}`, ...needed]);
  if (said === undefined) return [];
  const found = new Set(said.text.split('\n').map((path) => path.split('/').at(-1)));
  return needed.filter((file) => !found.has(file));
}
