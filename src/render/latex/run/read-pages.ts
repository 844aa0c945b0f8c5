import { FILLED } from './mark-fields.ts';

/** Reads in TeX's log how many pages it has made, and how much of the last one is filled, 0 to 1. */
export function readPages(log: string): { readonly pages: number; readonly lastFilled: number } {
  const [, pages = '1'] = /^Output written on .*\((\d+) pages?/m.exec(log) ?? [];
  const [, filled = '1', whole = '1'] = new RegExp(`^${FILLED}([\\d.]+)pt/([\\d.]+)pt`, 'm').exec(log) ?? [];
  return { pages: Number(pages), lastFilled: Math.min(1, Number(filled) / Number(whole)) };
}
