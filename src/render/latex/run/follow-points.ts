/** Something on a page in the order of its content: a point that the file in TeX has set, or what is drawn. */
export type Event<D> =
  | { readonly type: 'point'; readonly name: string }
  | { readonly type: 'drawn'; readonly drawn: D; readonly x: number; readonly y: number; readonly size: number };

/** What is open where a page ends, in the text and in what runs beside it. */
export interface Openings {
  readonly stacks: Map<string, number[]>;
  /** Which of them is gone on with; the innermost last. */
  readonly within: string[];
}

export function noOpenings(): Openings {
  return { stacks: new Map(), within: [] };
}

/** The numbers that each thing drawn stands under, outermost first; none for decoration. */
export function followPoints<D>(
  events: readonly Event<D>[],
  { stacks, within }: Openings,
): ReadonlyMap<D, readonly number[]> {
  const found = new Map<D, readonly number[]>();
  for (const event of events) {
    const name = within.at(-1) ?? '';
    const stack = stacks.get(name) ?? [];
    stacks.set(name, stack);
    if (event.type === 'drawn') {
      found.set(event.drawn, name === FURNITURE || stack.at(-1) === 0 ? [] : [...stack]);
      continue;
    }
    const [kind, what = ''] = event.name.split('.');
    if (kind === 'Apart') within.push(what);
    if (kind === 'Back') within.pop();
    if (kind === 'Tag') stack.push(Number(what));
    if (kind === 'End') close(stack, Number(what));
  }
  return found;
}

/** What `\Apart` calls running heads and page numbers. */
const FURNITURE = 'Furniture';

function close(stack: number[], id: number): void {
  const at = stack.lastIndexOf(id);
  if (at >= 0) stack.splice(at);
}

/**
 * XeTeX writes lines that run from the right from their left end, points included. Puts every line into the order in
 * which it is read.
 */
export function turnEvents<D>(events: readonly Event<D>[]): readonly Event<D>[] {
  const turned: Event<D>[] = [];
  let line: Event<D>[] = [];
  let last: Event<D> | undefined;
  const flush = (): void => {
    turned.push(...line.toReversed());
    line = [];
  };
  events.forEach((event) => {
    if (event.type === 'point' && !IN_LINE.test(event.name)) {
      flush();
      turned.push(event);
      last = undefined;
      return;
    }
    if (event.type === 'drawn') {
      if (last?.type === 'drawn' && beginsLine(last, event)) {
        // Between two lines, what begins does so at the right end of the first, what ends at the left of the second.
        const between = line.splice(line.lastIndexOf(last) + 1);
        line.push(...between.filter(isBegin));
        flush();
        line.push(...between.filter((one) => !isBegin(one)));
      }
      last = event;
    }
    line.push(event);
  });
  flush();
  return turned;
}

const IN_LINE = /^(?:Tag|End)\./;

function isBegin<D>(event: Event<D>): boolean {
  return event.type === 'point' && event.name.startsWith('Tag.');
}

type Word = Extract<Event<unknown>, { readonly type: 'drawn' }>;

/** Words of a line go to the right, on one baseline but for scripts. */
function beginsLine(before: Word, after: Word): boolean {
  return after.x < before.x || Math.abs(after.y - before.y) > 0.8 * Math.max(before.size, after.size);
}
