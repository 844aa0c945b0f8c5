import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const STAR = 42;

/** Reads stars between two figures as what they are, signs of multiplication: `2*3*4` is no `2` _3_ `4`. */
function tokenizeTimes(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  return start;

  function start(code: Code): State | undefined {
    if (!isDigit(before)) return nok(code);
    effects.enter('data');
    return stars(code);
  }

  function stars(code: Code): State | undefined {
    if (code === STAR) {
      effects.consume(code);
      return stars;
    }
    effects.exit('data');
    return isDigit(code) ? ok(code) : nok(code);
  }
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

const times: Construct = { name: 'times', tokenize: tokenizeTimes };

/** Syntax for stars between figures. */
export const timesSyntax: Extension = { text: { [STAR]: times } };
