/** The value below which a share of all values lie; 0 when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Values sorted into groups whose neighbours are no further apart than `gap`. */
export function cluster<T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  gap: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const thing of things.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    if (placeOf(thing) - last > gap) groups.push([]);
    groups.at(-1)?.push(thing);
    last = placeOf(thing);
  }
  return groups;
}
