/**
 * Does some work for every item, for so many at a time, and gives what comes of it in the order of the items. What fails
 * is thrown at its turn.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    const done = work(item);
    // It is awaited at its turn, which may be after it has failed.
    done.catch(() => undefined);
    running.push(done);
    const first = running.length < atOnce ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const done of running) yield await done;
}
