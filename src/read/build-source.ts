import { formatPath, type Path, type Position, type Problem } from '../errors.ts';
import { loneLine, positionIn } from './block-lines.ts';
import type { Repeated } from './conversion.ts';
import type { Unmapped } from './dialects/part.ts';
import { asCounted, nearestPlace, type Place, placeAt } from './place.ts';
import type { Source } from './source.ts';

/** What a source is made of. */
export interface SourceParts {
  readonly file: string;
  readonly text: string;
  /** The line of the text at a number from 1. */
  readonly line: (number: number) => string;
  readonly data: unknown;
  readonly root: Place;
  readonly problems: readonly Problem[];
  /** Fields given twice, each with the problem that it is. */
  readonly repeats?: readonly (Repeated & { readonly problem: Problem })[] | undefined;
  readonly brokenFrom?: number | undefined;
  readonly dialect?: string | undefined;
  readonly unmapped?: readonly Unmapped[] | undefined;
}

/** A source that still knows its parts, so that options can be laid over it. */
export interface BuiltSource extends Source {
  readonly parts: SourceParts;
}

/** Takes the parts of a source and gives the source with its ways of finding a field. */
export function buildSource(parts: SourceParts): BuiltSource {
  const { file, text, data, root, problems, brokenFrom, dialect, unmapped = [] } = parts;
  const locate = (path: Path, at: 'key' | 'value'): Position | undefined => {
    const place = placeAt(root, path);
    if (place === undefined || place.option !== undefined || place.origin !== undefined) return undefined;
    return at === 'key' ? (place.key ?? place.value) : place.value;
  };
  return {
    file,
    text,
    data,
    problems,
    brokenFrom,
    dialect,
    unmapped,
    parts,
    locate,
    keys: (path) => [...(placeAt(root, path)?.children?.keys() ?? [])],
    problem: (path, at, message, hint, offset) => problemAt(parts, path, at, { message, hint, offset }),
  };
}

function problemAt(
  parts: SourceParts,
  path: Path,
  at: 'key' | 'value' | 'inside',
  said: { readonly message: string; readonly hint?: string | undefined; readonly offset?: number | undefined },
): Problem {
  const { place, exact } = nearestPlace(parts.root, path);
  const where = { hint: said.hint, path: place.path ?? formatPath(asCounted(parts.root, path)) };
  if (place.option !== undefined) return { message: `In ${place.option}: ${said.message}`, ...where };
  const { file, line } = place.origin ?? parts;
  const lines = place.lines ?? (at === 'inside' ? loneLine(place.value, line(place.value.line), said.offset ?? 0) : []);
  const inside = exact && said.offset !== undefined ? positionIn(lines, said.offset) : undefined;
  const position = inside ?? (exact && at === 'key' ? (place.key ?? place.value) : place.value);
  return { message: said.message, ...where, file, position, excerpt: line(position.line) };
}
