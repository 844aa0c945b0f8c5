import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Manifest } from '../../src/apply/manifest.ts';
import { compareFolder } from '../../src/cli/compare-folder.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const manifest: Manifest = {
  application: { company: 'A', role: 'B' },
  date: '1902-05-13T00:00:00.000Z',
  language: 'en',
  template: 'classic',
  profile: null,
  fitted: [],
  source: { revision: null, files: [] },
  files: [{ name: 'a.pdf', part: 'resume', bytes: 1, sha256: 'of another' }],
  dossier: null,
  mail: { to: null, subject: 'B', attachments: [] },
  checks: [],
  keywords: null,
};
const now = {
  manifest,
  files: [{ name: 'a.pdf', part: 'resume', bytes: Buffer.of(1), field: [], isSent: true }],
} as const;

it('a folder in the place of a file is its author’s', () => {
  const folder = temporaryFolder();
  put(folder, 'manifest.json', JSON.stringify(manifest));
  mkdirSync(join(folder, 'a.pdf'));
  expect(() => compareFolder(folder, now)).toThrow('not one that Galley made');
  expect(compareFolder(folder, { manifest: { ...manifest, files: [] }, files: [] })).toMatchObject({ gone: [] });
  rmSync(join(folder, 'manifest.json'));
  mkdirSync(join(folder, 'manifest.json'));
  expect(() => compareFolder(folder, now)).toThrow('not one that Galley made');
});

it.each(['{"application":null,"files":[]}', '{"application":{},"files":[{"name":"a.pdf"}]}', '[]', '{'])(
  'a manifest that is none is refused: %s',
  (text) => {
    const folder = temporaryFolder();
    put(folder, 'manifest.json', text);
    expect(() => compareFolder(folder, now)).toThrow('This is no manifest of an application');
  },
);
