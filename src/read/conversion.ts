import type { Node, Scalar } from 'yaml';
import type { Position, UserError } from '../errors.ts';
import { hiddenComment } from './hidden-comment.ts';
import type { Place } from './place.ts';

/** More values than this after aliases are written out are an alias bomb, not a résumé. */
const MOST_NODES = 100_000;
/** Deeper than any résumé (its own limit is 12 levels), shallow enough for every stage's recursion. */
const DEEPEST = 100;

/** A mistake at an offset of the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Where a field is given twice: the second, which is not in the data. */
  readonly repeated?: Repeated | undefined;
}

/** A field that was given before. */
export interface Repeated {
  readonly key: string;
  readonly data: unknown;
}

/** A value and where it came from; places are offsets turned into positions by `positionOf`. */
export interface Converted {
  readonly data: unknown;
  readonly place: Place;
}

/** What a conversion knows while it goes through a document. */
export interface Conversion {
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
  readonly fail: (fault: Fault) => UserError;
  readonly faults: Fault[];
  readonly anchors: Map<string, Node>;
  /** Texts with an anchor that no alias has named yet. */
  readonly unused: Set<Scalar>;
  readonly open: Set<Node>;
  count: number;
  /** Where the outermost alias being written out stands. */
  aliasAt?: number | undefined;
}

/** Counts one more value at an offset and a depth. Throws what `fail` makes of a limit that is passed. */
export function countNode(state: Conversion, offset: number, depth: number): void {
  state.count += 1;
  if (state.count > MOST_NODES) throw state.fail(tooMany(state.aliasAt ?? offset, state.aliasAt !== undefined));
  if (depth > DEEPEST) throw state.fail(tooDeep(offset));
}

/** A value that YAML took for a comment would be lost in silence: notes it as a mistake. */
export function checkComment(state: Conversion, behind: number): void {
  const [rest = ''] = state.text.slice(behind, behind + 200).split('\n');
  const comment = hiddenComment(` ${rest}`);
  if (comment === undefined) return;
  state.faults.push({
    offset: behind + rest.indexOf('#'),
    message: `“${comment}” is a comment, because it begins with “#”; so there is no value here.`,
    hint: `Put it in quotes: '${comment.replace(/'/g, "''")}'.`,
  });
}

function tooMany(offset: number, byAlias: boolean): Fault {
  return {
    offset,
    message: `The file holds more than ${MOST_NODES.toLocaleString('en-US')} values${byAlias ? ' once its aliases are written out' : ''}.`,
    hint: byAlias ? 'Remove aliases (*name) that repeat large parts.' : 'No résumé is that long; part it into several.',
  };
}

function tooDeep(offset: number): Fault {
  return {
    offset,
    message: `The file is nested more than ${DEEPEST} levels deep.`,
    hint: 'A résumé needs 12 at most.',
  };
}
