import { describe, expect, it } from 'vitest';
import { galley, small, temporaryFolder } from './galley.ts';

describe('standard input', () => {
  it.each(['-', '/dev/stdin'])('is built as %s', (name) => {
    const { status, stdout } = galley(temporaryFolder(), ['build', '--quiet', name, '-o', 'a.pdf'], {}, small);
    expect([status, stdout]).toEqual([0, 'a.pdf\n']);
  });

  it('is validated, with its mistakes at their place', () => {
    const { status, stderr } = galley(temporaryFolder(), ['validate', '-'], {}, 'nmae: x\n');
    expect(stderr).toContain('<stdin>:1:1');
    expect(status).toBe(1);
    expect(galley(temporaryFolder(), ['validate', '-'], {}, small).stderr).toBe('✓ <stdin> is valid\n');
  });

  it('has its photo in the current folder', () => {
    const { stderr } = galley(temporaryFolder(), ['validate', '-'], {}, `${small}photo: none.png\n`);
    expect(stderr).toContain('<stdin>:5:8');
    expect(stderr).toContain('none.png');
  });

  it('is imported', () => {
    expect(galley(temporaryFolder(), ['import', '-'], {}, small).stdout).toContain('name: Ada Lovelace');
  });

  it('is what a PDF is held against', () => {
    const folder = temporaryFolder();
    galley(folder, ['build', '-', '-o', 'a.pdf'], {}, small);
    expect(galley(folder, ['proof', 'a.pdf', '--against', '-'], {}, small).status).toBe(0);
    const other = small.replace('Note', 'Notes');
    expect(galley(folder, ['proof', 'a.pdf', '--against', '-'], {}, other).stderr).toContain('<stdin>:4:15');
  });

  it('cannot be watched', () => {
    expect(galley(temporaryFolder(), ['build', '-w', '-']).status).toBe(2);
  });
});
