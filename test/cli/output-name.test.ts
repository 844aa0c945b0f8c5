import { describe, expect, it } from 'vitest';
import { defaultPattern, outputName } from '../../src/cli/output-name.ts';

describe('the name of an output', () => {
  it.each([
    ['Marie Skłodowska-Curie', 'Marie_Sklodowska-Curie_Resume'],
    ['Søren Ægidius Weiß', 'Soren_Aegidius_Weiss_Resume'],
    ['Đorđe Þór Łukasz', 'Dorde_Thor_Lukasz_Resume'],
    ["Conor O'Brien", 'Conor_OBrien_Resume'],
    ['J. R. R. Tolkien', 'J_R_R_Tolkien_Resume'],
    ['../../etc/passwd', 'etc_passwd_Resume'],
    ['-rf', 'rf_Resume'],
    ['José\u0301 \u0000x', 'Jose_x_Resume'],
    ['…', 'Resume'],
  ])('of %s is %s', async (name, expected) => {
    expect(await outputName(defaultPattern, { name })).toBe(expected);
  });

  it.each(['山田太郎', 'Лев Толстой', 'محمد', 'Ελένη'])('of %s is made of ASCII letters', async (name) => {
    expect(await outputName(defaultPattern, { name })).toMatch(/^[A-Za-z0-9_-]+_Resume$/);
  });

  it('takes a bracket only when its field is there', async () => {
    expect(await outputName(defaultPattern, { name: 'Ada', template: 'classic' })).toBe('Ada_Resume_classic');
  });

  it('follows another pattern', async () => {
    expect(await outputName('CV-{name}[-{profile}]', { name: 'Ada', profile: 'lead' })).toBe('CV-Ada-lead');
  });

  it('does not read brackets in the name as a pattern', async () => {
    expect(await outputName(defaultPattern, { name: 'Ada [x] {template}' })).toBe('Ada_x_template_Resume');
  });

  it('fills a field outside brackets also when nothing has to be told apart', async () => {
    const parts = { name: 'Ada', template: 'classic', isOnly: true };
    expect(await outputName('{name}_{template}', parts)).toBe('Ada_classic');
    expect(await outputName(defaultPattern, parts)).toBe('Ada_Resume');
  });

  it('drops the extension of a pattern, once', async () => {
    expect(await outputName('CV.pdf', { name: 'Ada' }, ['pdf'])).toBe('CV');
    expect(await outputName('CV.pdf.PDF', { name: 'Ada' }, ['pdf'])).toBe('CVpdf');
  });

  it('cuts a long name and keeps what follows it', async () => {
    const long = await outputName(defaultPattern, { name: 'ü'.repeat(300), template: 'classic' });
    expect(long).toMatch(/^u+_Resume_classic$/);
    expect(long).toHaveLength(120);
    expect(await outputName('x'.repeat(300), { name: 'Ada' })).toHaveLength(120);
  });
});
