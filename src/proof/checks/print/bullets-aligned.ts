import type { DrawnGlyph } from '../../draw-run.ts';
import type { Line } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { figure, quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In pt. */
const TOLERANCE = 0.3;
const bullet = /^[•–◦▪■●○‣⁃∙*·➢❖►✓-]$/u;

interface Item {
  readonly line: Line;
  readonly bullet: number;
  readonly text: number;
}

/** Behind bullets that stand in one column, the texts begin in one column too. */
export const bulletsAligned: Rule = {
  id: 'bullets-aligned',
  severity: 'warning',
  bar: `within ${TOLERANCE} pt`,
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const items = lines.flatMap((line, index) => itemOf(line, lines[index + 1]));
    if (items.length < 2) return [];
    const strays = cluster(items, (item) => item.bullet, TOLERANCE).flatMap(straysIn);
    return findingsOf(
      strays,
      { value: items.length, message: 'The texts of each list begin at one place.' },
      ({ line, by }) => ({
        value: `${figure(by, 2)} pt`,
        page: line.page,
        message: `The text of ${quote(line.text)} begins ${figure(by, 2)} pt off the others of its list. Give all bullets one width.`,
      }),
    );
  },
};

function straysIn(level: readonly Item[]): readonly { readonly line: Line; readonly by: number }[] {
  const groups = cluster(level, ({ text }) => text, TOLERANCE).toSorted((one, other) => other.length - one.length);
  const edge = groups[0]?.[0]?.text ?? 0;
  return groups.slice(1).flatMap((group) => group.map(({ line, text }) => ({ line, by: Math.abs(text - edge) })));
}

/** A bullet and what follows it, on the same line or, where the gap is wide, in the next piece of it. */
function itemOf(line: Line, next: Line | undefined): readonly Item[] {
  const glyphs = line.glyphs.filter(isSeen);
  const [first, second] = glyphs;
  if (!first || !bullet.test(first.text)) return [];
  const beside = next && next.page === line.page && Math.abs(next.y - line.y) < 0.3 * line.size ? next : undefined;
  const start = second ?? beside?.glyphs.find(isSeen);
  if (!start || start.x - first.x - first.width < 0.1 * line.size) return [];
  return [{ line: second ? line : (beside ?? line), bullet: first.x, text: start.x }];
}

function isSeen({ text }: DrawnGlyph): boolean {
  return text.trim() !== '';
}
