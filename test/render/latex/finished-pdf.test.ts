import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDocument } from '../../../src/pipeline/make-document.ts';
import { setResume } from '../../../src/pipeline/set-resume.ts';
import { openResume } from '../../../src/pipeline.ts';
import type { Anatomy } from '../../../src/proof/anatomy/anatomy.ts';
import { readAnatomy } from '../../../src/proof/anatomy/read-anatomy.ts';
import { extractSource } from '../../../src/proof/extract-source.ts';
import { templates } from '../../../templates/index.ts';
import { skipsTex } from './through-tex.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-finished-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A résumé's PDF by Galley itself or by TeX. */
async function pdfBy(engine: 'react' | 'latex', sets: readonly string[] = []): Promise<Uint8Array> {
  const opened = await openResume('test/fixtures/resumes/french.yaml', { sets });
  const latex = engine === 'latex' ? { search: process.env.PATH ?? '' } : undefined;
  const set = await setResume(opened, { template: await templates.classic() });
  const { files } = await makeDocument(set, { date: new Date(86_400_000), latex, proof: false })('pdf');
  return files[0].bytes;
}

async function anatomyOf(bytes: Uint8Array): Promise<Anatomy> {
  const anatomy = await readAnatomy(bytes);
  if (!anatomy) throw new Error('The objects of the file cannot be followed.');
  return anatomy;
}

/** PDF/A-3a and PDF/UA-1. */
const CLAIMS = ['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'];

describe.skipIf(skipsTex)('a PDF by TeX', () => {
  let bytes: Uint8Array;
  let [tex, own]: Anatomy[] = [];
  beforeAll(async () => {
    bytes = await pdfBy('latex');
    [tex, own] = [await anatomyOf(bytes), await anatomyOf(await pdfBy('react'))];
  }, 60_000);

  it('says of itself what one of Galley’s own says, in its Info and its XMP alike', () => {
    const { language, showsTitle, outline } = own?.catalog ?? {};
    expect(tex).toMatchObject({ info: own?.info, hasId: true, catalog: { language, showsTitle, outline } });
    for (const name of [
      ...CLAIMS,
      'dc:title',
      'dc:creator',
      'dc:language',
      'xmp:CreateDate',
      'xmp:ModifyDate',
      'pdf:Producer',
    ])
      expect(tex?.metadata?.values[name]).toEqual(own?.metadata?.values[name]);
    expect(tex?.catalog.outputIntents).toEqual(own?.catalog.outputIntents);
  });

  it('carries the source of what is printed as one of Galley’s own does', async () => {
    expect(tex?.attachments).toEqual(own?.attachments);
    expect(await extractSource(bytes)).toEqual(await extractSource(await pdfBy('react')));
  });

  it('carries none where its author does not want that', { timeout: 60_000 }, async () => {
    const { attachments } = await anatomyOf(await pdfBy('latex', ['design.attach-source=false']));
    expect(attachments).toEqual([]);
  });

  it('is the same from another folder, in another time zone and language', { timeout: 60_000 }, async () => {
    vi.stubEnv('TMPDIR', folder);
    vi.stubEnv('TZ', 'Pacific/Chatham');
    vi.stubEnv('LANG', 'tr_TR.UTF-8');
    const again = await pdfBy('latex');
    vi.unstubAllEnvs();
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });
});
