import type { Manifest, ManifestFile } from '../apply/manifest.ts';
import { formatBytes } from '../apply/parse-bytes.ts';
import type { KeptApplication } from './keep-application.ts';
import { percent } from './proof-problems.ts';
import { printable } from './quote-line.ts';
import { tellKeywords } from './tell-keywords.ts';
import type { Terminal } from './terminal.ts';

/** Tells on stderr what an application's folder holds, what to look at before it is sent, and how it meets the posting. */
export function tellApplication(folder: string, manifest: Manifest, kept: KeptApplication, terminal: Terminal): void {
  const { paint, talk } = terminal;
  // The longest first, so that what matters stands where the eye is when it ends.
  if (manifest.keywords !== null) {
    tellKeywords(manifest.keywords, terminal);
    talk('');
  }
  const { company, role } = manifest.application;
  talk(paint('bold', printable(`${role}, ${company}`)));
  const width = Math.max(...manifest.files.map(({ name }) => name.length));
  for (const file of manifest.files) {
    talk(`${paint('green', '✓')} ${file.name.padEnd(width)}  ${paint('dim', facts(file).join(' · '))}`);
  }
  if (manifest.fitted.length > 0) talk(`  fitted: ${manifest.fitted.join(' · ')}`);
  for (const { ok, file, message } of manifest.checks) {
    if (!ok) talk(`${paint('yellow', '!')} ${file === undefined ? '' : `${file}: `}${printable(message)}`);
  }
  for (const { name, said } of kept.changes)
    talk(`${paint('cyan', '~')} ${name} ${said}${said === 'is new' ? '' : ', replaced'}`);
  talk(kept.written ? `\nIn ${folder}. Nothing was sent.` : `\nNothing has changed in ${folder}.`);
}

function facts({ bytes, pages, proof }: ManifestFile): readonly string[] {
  return [
    ...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    formatBytes(bytes),
    ...(proof === undefined ? [] : [`proof ${percent(Math.min(proof.recall, proof.precision, proof.order))}`]),
  ];
}
