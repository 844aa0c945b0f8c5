import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Problem, UserError } from '../../src/errors.ts';
import { readSource } from '../../src/read/read-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function problemOf(file: string): Promise<Problem> {
  const error: unknown = await readSource(file).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`no UserError for ${file}`);
  return error.problems[0] ?? { message: '' };
}

describe('readSource', () => {
  it('reads a file with a byte order mark', async () => {
    const source = await readSource(write('bom.yaml', '\uFEFFname: Ada\n'));
    expect(source.data).toEqual({ name: 'Ada' });
    expect(source.locate(['name'], 'key')).toEqual({ line: 1, column: 1 });
  });

  it('names the file that was probably meant', async () => {
    write('resume.yaml', 'name: Ada\n');
    const { message, hint } = await problemOf(join(folder, 'resumee.yml'));
    expect(message).toContain('does not exist');
    expect(hint).toBe('Did you mean “resume.yaml”?');
  });

  it('says that a folder is none of its files', async () => {
    mkdirSync(join(folder, 'sub'));
    write('sub/one.yaml', '');
    const { message, hint } = await problemOf(join(folder, 'sub'));
    expect(message).toContain('is a folder');
    expect(hint).toContain('one.yaml');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const file = write('locked.yaml', 'name: Ada\n');
    chmodSync(file, 0);
    expect((await problemOf(file)).message).toContain('may not be read');
  });

  it.each<[string, Uint8Array, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'is a PDF'],
    ['a Word file', Buffer.from('PK\u0003\u0004rest'), 'Word'],
    ['binary data', Buffer.from('name\u0000x'), 'binary'],
    ['UTF-16', Buffer.from('\uFEFFname: Ada', 'utf16le'), 'UTF-16'],
    ['UTF-16 without its mark', Buffer.from('name: Ada Łovelace', 'utf16le'), 'UTF-16'],
    ['nothing', Buffer.from(''), 'empty'],
    ['6 MB', Buffer.alloc(6 * 1024 * 1024, 'a'), '5 MB'],
  ])('refuses %s in one sentence', async (_, bytes, word) => {
    const { message, hint } = await problemOf(write('odd.yaml', bytes));
    expect(message).toContain(word);
    expect(hint).toBeTruthy();
  });

  it('shows where a file stops being UTF-8', async () => {
    const { message, position } = await problemOf(
      write('latin.yaml', Buffer.from('name: Ada\ncity: Z\u00fcrich\n', 'latin1')),
    );
    expect(message).toContain('UTF-8');
    expect(position).toEqual({ line: 2, column: 8 });
  });
});
