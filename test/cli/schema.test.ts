import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationSchema } from '../../src/apply/application-schema.ts';
import { jsonSchemaText } from '../../src/cli/file-kinds.ts';
import { letterSchema } from '../../src/letter/letter-schema.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { resumeSchema } from '../../src/resume/resume-schema.ts';
import { profileSchema } from '../../src/tailor/profile-schema.ts';
import { accepts } from '../resume/accepts.ts';
import { galley, temporaryFolder } from './galley.ts';

interface Piece {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly definitions?: Readonly<Record<string, Piece>>;
}

/** Every field with its way from the root. */
function fields(piece: Piece, at: string): readonly (readonly [string, Piece])[] {
  const inner = Object.entries({ ...piece.properties, ...piece.definitions });
  return inner.flatMap(([name, one]) => [[`${at}.${name}`, one] as const, ...fields(one, `${at}.${name}`)]);
}

/** What `init` writes; of a letter, its front matter. */
function starter(name: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../data/starter', name), 'utf8');
  return name.endsWith('.md') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
}

describe.each([
  ['resume', 'resume.yaml', resumeSchema],
  ['profile', 'profile.yaml', profileSchema],
  ['letter', 'letter.md', letterSchema],
  ['application', 'application.yaml', applicationSchema],
] as const)('the schema of a %s', (kind, file, schema) => {
  it('accepts the starter, with and without what it has as comments', async () => {
    const text = starter(file);
    const full = text.replace(/^( *)# ( *(?:- |[a-z]+:))/gm, '$1$2');
    expect(full).not.toBe(text);
    for (const one of [text, full]) {
      expect(accepts(JSON.parse(await jsonSchemaText(kind)), one), one).toBe(true);
      expect(schema.safeParse(parseSource(one, file).data).error?.issues ?? []).toEqual([]);
    }
  });

  it('explains every field', async () => {
    const all = fields(JSON.parse(await jsonSchemaText(kind)), kind);
    expect(all.length).toBeGreaterThan(10);
    const silent = all.filter(
      ([, piece]) => piece.description === undefined && !JSON.stringify(piece).includes('"$ref"'),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('galley schema', () => {
  it('prints the schema that is asked for, and that of résumés unasked', async () => {
    const folder = temporaryFolder();
    expect(galley(folder, ['schema']).stdout).toBe(`${await jsonSchemaText('resume')}\n`);
    expect(galley(folder, ['schema', 'letter']).stdout).toBe(`${await jsonSchemaText('letter')}\n`);
  });

  it('answers an unknown name with the nearest', () => {
    const { status, stderr } = galley(temporaryFolder(), ['schema', 'profil']);
    expect(stderr).toContain('Did you mean “profile”? Known: resume, profile, letter, application.');
    expect(status).toBe(2);
  });
});
