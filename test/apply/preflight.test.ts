import { expect, it } from 'vitest';
import { preflight } from '../../src/apply/preflight.ts';
import type { Check } from '../../src/proof/report.ts';

const limits = { bytes: 5_000_000, pages: undefined };

it('a file is held to every rule that it was read by, each as grave as it is', () => {
  const check = (id: string, group: Check['group'], severity: Check['severity']): Check => {
    return { id, group, ok: false, severity, value: 1, bar: 'none', message: id };
  };
  const checks = [
    check('overlap', 'print', 'fault'),
    check('missing-glyphs', 'structure', 'fault'),
    check('link-targets', 'parsers', 'fault'),
    check('heading-names', 'parsers', 'warning'),
    check('encryption', 'parsers', 'fault'),
  ];
  const none = { missing: [], extra: [], misplaced: [], pages: 1 };
  const report = { ok: false, recall: 1, precision: 1, order: 1, ...none, checks };
  const file = { name: 'Größe 1.pdf', part: 'letter', bytes: Buffer.of(1), report };
  const found = preflight([file], [], limits).filter(({ ok }) => !ok);
  expect(found.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    'parsers fault',
    'print fault',
    'structure fault',
    'encryption fault',
    'names warning',
  ]);
});
