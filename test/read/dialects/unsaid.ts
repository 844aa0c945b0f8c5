import type { ExpectedPassage } from '../../../src/document/text.ts';
import type { Path } from '../../../src/errors.ts';
import type { OpenedResume } from '../../../src/pipeline.ts';
import { leafPaths, lettersOf } from './leaves.ts';

/** Fields that say how a résumé is printed, or that it says in the words of its language. */
const SILENT = /^(?:kind|language|lead|dates|break|columns|design|photo|network)$/;
const DATES = /^(?:date|start|end)$/;

/**
 * Every text of a résumé's data that is neither in the text of its pages nor the target of a link there: with what its
 * dialect lists as not mapped, that is all of the author's file. Of dates, the years.
 */
export function unsaid({ source, document }: OpenedResume, passages: readonly ExpectedPassage[]): readonly string[] {
  const pages = lettersOf(passages.map(({ number = '', text }) => `${number} ${text}`).join(' '));
  const said = [pages, ...targetsOf(document).map(lettersOf)].join(' ');
  return leafPaths(source.data).flatMap(([path, leaf]) => {
    if (path.some((key) => SILENT.test(String(key)))) return [];
    return piecesOf(path, leaf).every((piece) => said.includes(piece)) ? [] : [`${path.join('.')}: ${leaf}`];
  });
}

function piecesOf(path: Path, leaf: string): readonly string[] {
  if (DATES.test(String(path.at(-1)))) return leaf.match(/\d{4}/g) ?? [];
  const text = leaf.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return text.split('\n').flatMap((line) => (/[\p{L}\p{N}]/u.test(line) ? [lettersOf(line)] : []));
}

function targetsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'url' in value && typeof value.url === 'string' ? [value.url] : [];
  return [...own, ...Object.values(value).flatMap(targetsOf)];
}
