import type { Code, Construct, Effects, Event, Extension, State, Token, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    scriptSequence: 'scriptSequence';
    scriptMarker: 'scriptMarker';
    superscript: 'superscript';
    subscript: 'subscript';
  }
}

const CARET = 94;
const TILDE = 126;

/** Reads one `^` or `~`; a run of them is text, as is one with space on both sides. */
function tokenizeMarker(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  const last = this.events.at(-1)?.[1].type;
  return (code) => {
    if (before === code && last !== 'characterEscape') return nok(code);
    effects.enter('scriptSequence');
    effects.consume(code);
    return (next) => {
      if (next === code) return nok(next);
      const token = effects.exit('scriptSequence');
      token._open = !isSpace(next);
      token._close = !isSpace(before);
      return ok(next);
    };
  };
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code));
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Finds which markers belong together: of one kind, nothing but unspaced text between, never crossing another pair. */
function pairMarkers(events: readonly Event[], context: TokenizeContext): readonly Pair[] {
  const openers = new Map<string, number>();
  const pairs: Pair[] = [];
  events.forEach(([phase, token], index) => {
    if (phase !== 'enter' || token.type !== 'scriptSequence') return;
    const marker = context.sliceSerialize(token);
    const open = openers.get(marker);
    if (token._close && open !== undefined && isUnspaced(events[open]?.[1], token, context)) {
      for (const [other, at] of openers) if (at >= open) openers.delete(other);
      while ((pairs.at(-1)?.open ?? -1) > open) pairs.pop();
      pairs.push({ open, close: index });
    } else if (token._open) openers.set(marker, index);
  });
  return pairs;
}

function isUnspaced(open: Token | undefined, close: Token, context: TokenizeContext): boolean {
  return open !== undefined && !/\s/.test(context.sliceSerialize({ start: open.end, end: close.start }));
}

/** Puts a superscript or subscript around each pair of markers and makes text of the markers left over. */
function resolveScripts(events: Event[], context: TokenizeContext): Event[] {
  const result: Event[] = [];
  let done = 0;
  for (const { open, close } of pairMarkers(events, context)) {
    const [first, last] = [events[open]?.[1], events[close]?.[1]];
    if (first === undefined || last === undefined) continue;
    const type = context.sliceSerialize(first) === '^' ? 'superscript' : 'subscript';
    const group: Token = { type, start: { ...first.start }, end: { ...last.end } };
    first.type = 'scriptMarker';
    last.type = 'scriptMarker';
    append(result, events.slice(done, open), [['enter', group, context]], events.slice(open, open + 2));
    append(result, resolveInside(events.slice(open + 2, close), context));
    append(result, events.slice(close, close + 2), [['exit', group, context]]);
    done = close + 2;
  }
  append(result, events.slice(done));
  for (const [, token] of result) if (token.type === 'scriptSequence') token.type = 'data';
  // The parser goes on with the very list it handed over, so that list is what must change.
  events.length = 0;
  append(events, result);
  return events;
}

/** One at a time: a list spread into `push` overflows the stack when a text is very long. */
function append(events: Event[], ...more: readonly (readonly Event[])[]): void {
  for (const event of more.flat()) events.push(event);
}

/** Lets the other marks (emphasis, …) find their pairs within a script, so that no two ever cross. */
function resolveInside(events: Event[], context: TokenizeContext): Event[] {
  const resolvers = context.parser.constructs.insideSpan.null ?? [];
  return resolvers.reduce((inner, { resolveAll }) => resolveAll?.(inner, context) ?? inner, events);
}

const script: Construct = { name: 'script', tokenize: tokenizeMarker, resolveAll: resolveScripts };

/** Syntax for `^superscript^` and `~subscript~`: single markers with no white space between them. */
export const scriptSyntax: Extension = {
  text: { [CARET]: script, [TILDE]: script },
  insideSpan: { null: [script] },
  attentionMarkers: { null: [CARET, TILDE] },
};
