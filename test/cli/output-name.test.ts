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
});
