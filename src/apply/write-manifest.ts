import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PlacedPart } from '../dossier/part.ts';
import type { KeywordReport } from '../keywords/find-keywords.ts';
import type { ApplicationFile } from './application-file.ts';
import type { GatheredParts } from './gather-parts.ts';
import type { ApplySettings } from './make-application.ts';
import type { MadeDocuments } from './make-documents.ts';
import type { Manifest, ManifestFile, PreflightCheck, SourceFile } from './manifest.ts';
import type { OpenedApplication } from './open-application.ts';

/** What is known of an application when all of it is made. */
export interface ManifestFacts {
  readonly opened: OpenedApplication;
  readonly parts: GatheredParts;
  readonly made: MadeDocuments;
  readonly files: readonly ApplicationFile[];
  readonly sent: readonly ApplicationFile[];
  readonly dossier: readonly PlacedPart[] | null;
  readonly checks: readonly PreflightCheck[];
  readonly keywords: KeywordReport | null;
}

/** Writes down what was made of what. */
export async function writeManifest(facts: ManifestFacts, { date, revision }: ApplySettings): Promise<Manifest> {
  const { opened, parts, made, files, sent, dossier, checks, keywords } = facts;
  const { company, role, reference } = opened.application;
  return {
    application: { company, role, ...(reference === undefined ? {} : { reference }) },
    date: date.toISOString(),
    language: parts.resume.document.language,
    template: parts.template.theme.name,
    profile: parts.resume.profile?.name ?? null,
    fitted: made.fitted,
    source: { revision: revision ?? null, files: await sourcesOf(opened) },
    files: files.map(describe),
    dossier,
    mail: { to: parts.mail.to ?? null, subject: parts.mail.subject, attachments: sent.map(({ name }) => name) },
    checks,
    keywords,
  };
}

async function sourcesOf({ source, files }: OpenedApplication): Promise<readonly SourceFile[]> {
  const named = await Promise.all(
    files.map(async ({ field, named: path, file }) => ({ field, path, sha256: hash(await readFile(file)) })),
  );
  const [path = ''] = source.file.split(/[\\/]/).slice(-1);
  return [{ field: 'application', path, sha256: hash(Buffer.from(source.text)) }, ...named];
}

function describe({ name, part, title, bytes, pages, report }: ApplicationFile): ManifestFile {
  const { ok, recall, precision, order } = report ?? {};
  const isRead = recall !== undefined && precision !== undefined && order !== undefined && ok !== undefined;
  return {
    name,
    part,
    ...(title === undefined ? {} : { title }),
    bytes: bytes.length,
    sha256: hash(bytes),
    ...(pages === undefined ? {} : { pages }),
    ...(isRead ? { proof: { ok, recall, precision, order } } : {}),
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
