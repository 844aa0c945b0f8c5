import type { PlacedPart } from '../dossier/part.ts';
import type { Check, Report } from '../proof/report.ts';
import type { PreflightCheck } from './manifest.ts';
import { formatBytes } from './parse-bytes.ts';

/** A file that will be uploaded or sent. */
export interface UploadFile {
  readonly name: string;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly pages?: number | undefined;
  /** What reading it back has shown. */
  readonly report?: Report | undefined;
}

/** What the files are held to. */
export interface PreflightLimits {
  readonly bytes: number;
  readonly pages: number | undefined;
}

/** From here on some portals and mailboxes refuse a file. */
const LARGE = 1_000_000;

/** Holds what is to be sent against what uploads fail on; each finding in people's words. */
export function preflight(
  files: readonly UploadFile[],
  dossier: readonly PlacedPart[],
  limits: PreflightLimits,
): readonly PreflightCheck[] {
  const read = files.filter(({ report }) => report !== undefined);
  return [
    ...orWell(
      files.flatMap((file) => checkSize(file, limits.bytes)),
      'size',
      `Every file is at most ${formatBytes(Math.max(...files.map(({ bytes }) => bytes.length)))}; the limit is ${formatBytes(limits.bytes)}.`,
    ),
    ...orWell(
      files.flatMap((file) => checkPages(file, limits.pages)),
      'pages',
      pagesSaid(limits.pages),
    ),
    ...orWell(read.flatMap(checkText), 'text', 'Every word of the résumé and the letter can be read back, in order.'),
    ...orWell(read.flatMap(checkParsers), 'parsers', 'Nothing in them troubles systems that read résumés.'),
    ...orWell(read.flatMap(rulesOf('print')), 'print', 'Their pages are set as they should be.'),
    ...orWell(read.flatMap(rulesOf('structure')), 'structure', 'Their tags, fonts and metadata are whole.'),
    ...orWell(dossier.flatMap(checkTags), 'tags', 'All that is joined is tagged for screen readers.'),
    ...orWell(read.flatMap(rulesOf('parsers', ({ id }) => id === LOCK)), LOCK, 'No file is encrypted.'),
    ...orWell(files.flatMap(checkName), 'names', 'The names of the files are plain letters that every portal takes.'),
  ];
}

function well(id: string, message: string): PreflightCheck {
  return { id, ok: true, severity: 'warning', message };
}

function orWell(found: readonly PreflightCheck[], id: string, message: string): readonly PreflightCheck[] {
  return found.length > 0 ? found : [well(id, message)];
}

function checkSize({ name, bytes: { length } }: UploadFile, most: number): readonly PreflightCheck[] {
  if (length <= Math.min(LARGE, most)) return [];
  const size = `The file is ${formatBytes(length)} large`;
  const id = 'size';
  if (length > most)
    return [{ id, ok: false, severity: 'fault', file: name, message: `${size}; the limit is ${formatBytes(most)}.` }];
  return [{ id, ok: false, severity: 'warning', file: name, message: `${size}; some portals take no more than 1 MB.` }];
}

function pagesSaid(most: number | undefined): string {
  if (most === undefined) return 'No limit of pages is known.';
  return `The résumé and the letter have no more than ${most} ${most === 1 ? 'page' : 'pages'}.`;
}

function checkPages({ name, part, pages = 0 }: UploadFile, most: number | undefined): readonly PreflightCheck[] {
  const isOwn = part === 'resume' || part === 'letter';
  if (most === undefined || !isOwn || pages <= most) return [];
  const message = `The file has ${pages} pages; the limit is ${most}.`;
  return [{ id: 'pages', ok: false, severity: 'fault', file: name, message }];
}

function checkText({ name, report }: UploadFile): readonly PreflightCheck[] {
  if (report === undefined) return [];
  const lost = [...report.missing, ...report.misplaced].map(({ text, path }) => `“${text}” (${path})`);
  const said = [...lost, ...report.extra.map((text) => `“${text}”, which nobody wrote`)];
  return [
    ...said.map((words) => fault(name, `Reading the file back does not give ${words} where it belongs.`)),
    ...rulesOf('text')({ name, report }),
  ];
}

function fault(file: string, message: string): PreflightCheck {
  return { id: 'text', ok: false, severity: 'fault', file, message };
}

/** The rules of a group that a file breaks, each with its own severity. */
function rulesOf(
  group: Check['group'],
  isOne: (check: Check) => boolean = () => true,
): (file: Pick<UploadFile, 'name' | 'report'>) => readonly PreflightCheck[] {
  return ({ name, report }) =>
    (report?.checks ?? [])
      .filter((check) => !check.ok && check.group === group && isOne(check))
      .map(({ id, message, severity }) => ({ id: id === LOCK ? id : group, ok: false, severity, file: name, message }));
}

/** The rule that is told by itself; an enclosure that is locked has been refused before. */
const LOCK = 'encryption';

/** What troubles parsers. A letter has no headings, dates or bullets that a system would look for; faults it may have. */
function checkParsers(file: UploadFile): readonly PreflightCheck[] {
  const isOwn = ({ id, severity }: Check): boolean => id !== LOCK && (file.part === 'resume' || severity === 'fault');
  return rulesOf('parsers', isOwn)(file);
}

function checkName({ name }: UploadFile): readonly PreflightCheck[] {
  if (/^[\w-]{1,150}\.[a-z0-9]+$/i.test(name)) return [];
  const message = 'The name of the file has signs that some portals refuse, or is very long.';
  return [{ id: 'names', ok: false, severity: 'warning', file: name, message }];
}

function checkTags({ title, tagged }: PlacedPart): readonly PreflightCheck[] {
  if (tagged) return [];
  const message = `“${title}” has no tags of its own: in the dossier each of its pages is one passage for screen readers.`;
  return [{ id: 'tags', ok: false, severity: 'warning', message }];
}
