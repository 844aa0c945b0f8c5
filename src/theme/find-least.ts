/** Where to look for a number. */
export interface Span {
  /** Known to be too small. */
  readonly above: number;
  readonly most: number;
  /** Where it may be: near a good guess few numbers are tried. */
  readonly guess?: number | undefined;
}

/**
 * Finds the least whole number in a span for which something holds that holds for all greater ones, too.
 * @returns undefined where it does not hold even for the greatest.
 */
export async function findLeast(
  { above, most, guess }: Span,
  holds: (number: number) => Promise<boolean>,
): Promise<number | undefined> {
  let [low, high] = [above, most + 1];
  const probe = async (at: number): Promise<void> => {
    if (await holds(at)) high = at;
    else low = at;
  };
  await probe(guess ?? most);
  // From a guess with ever longer strides, until what holds and what does not are known.
  const isDown = high <= most;
  const isOpen = (): boolean => (isDown ? low === above && high - low > 1 : high > most && low < most);
  for (let stride = 1; guess !== undefined && isOpen(); stride *= 2)
    await probe(isDown ? Math.max(above + 1, high - stride) : Math.min(most, low + stride));
  while (high - low > 1) await probe(Math.floor((low + high) / 2));
  return high > most ? undefined : high;
}
