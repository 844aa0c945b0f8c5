import { describe, expect, it } from 'vitest';
import { proofFile } from '../../src/proof/proof-file.ts';

const passages = [
  { path: 'name', text: 'Ada Lovelace', kind: 'name' },
  { path: 'headline', text: 'Countess', kind: 'text' },
  { path: 'sections[0].title', text: 'Work', kind: 'heading' },
  { path: 'sections[0].highlights[0]', text: '=== is a sign', kind: 'text' },
] as const;

function read(text: string): ReturnType<typeof proofFile> {
  return proofFile('txt', new TextEncoder().encode(text), passages);
}

describe('the proof of a plain text', () => {
  it('finds every word under its rules and bullets', async () => {
    const text = 'Ada Lovelace\n============\nCountess\n\nWork\n----\n\n• === is a sign\n';
    expect(await read(text)).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, pages: null });
  });

  it('names what is lost, what nobody wrote, and what changed places', async () => {
    const text = 'Ada Lovelace\n\nWork\n\nCountess\n\nis a sign of power\n';
    const { ok, missing, extra, misplaced } = await read(text);
    expect(ok).toBe(false);
    expect(missing).toEqual([{ path: 'sections[0].highlights[0]', text: '===' }]);
    expect(extra).toEqual(['of power']);
    expect(misplaced).toHaveLength(1);
  });

  it('takes no line for a rule that is shorter than what it would underline', async () => {
    expect(await read('Ada Lovelace\n=====\nCountess\n\nWork\n\n• === is a sign\n')).toMatchObject({ ok: false });
  });
});
