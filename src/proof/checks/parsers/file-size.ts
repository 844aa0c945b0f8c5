import type { Rule } from '../../rule.ts';

const MEGABYTE = 1_000_000;
const MAX = 2.5 * MEGABYTE;

/** 5 MB is the common cap for uploads; half of it leaves room for a letter and certificates. */
export const fileSize: Rule = {
  id: 'file-size',
  severity: 'warning',
  bar: '≤ 2.5 MB',
  reads: 'text',
  judge: ({ bytes }) => {
    const size = `${(bytes / MEGABYTE).toFixed(bytes < MEGABYTE / 10 ? 2 : 1)} MB`;
    const ok = bytes <= MAX;
    return [
      { ok, value: bytes, message: ok ? `The file has ${size}.` : `The file has ${size}; make its pictures smaller.` },
    ];
  },
};
