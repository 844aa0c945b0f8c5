import { describe, expect, it } from 'vitest';
import { skipsTex, throughTex } from './through-tex.ts';

describe.skipIf(skipsTex)('through TeX', () => {
  it('gives the same bytes again', { timeout: 60_000 }, async () => {
    const [one, other] = [await throughTex('data/starter/resume.yaml'), await throughTex('data/starter/resume.yaml')];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  });
});
