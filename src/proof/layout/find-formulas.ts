import type { Element } from '../anatomy/anatomy.ts';
import { walk } from '../anatomy/walk.ts';
import type { DrawnRun } from '../draw-run.ts';

/**
 * The marked content of formulas that are described: `2 17` for number 17 of page 2. What is drawn of a formula are
 * shapes; letters that nobody sees tell readers what they are.
 */
export function findFormulas(tree: Element | undefined): ReadonlySet<string> {
  const formulas = walk(tree).filter(({ element: { tag, alt } }) => tag === 'Formula' && (alt ?? '').trim() !== '');
  return new Set(
    formulas.flatMap(({ element }) =>
      element.kids.flatMap((kid) => (kid.type === 'content' ? [`${kid.page} ${kid.content}`] : [])),
    ),
  );
}

/** True for letters that nobody sees and that say what a formula shows. */
export function saysFormula({ page, mode, mark }: DrawnRun, formulas: ReadonlySet<string>): boolean {
  return mode === 3 && mark?.artifact === false && formulas.has(`${page} ${mark.content}`);
}
