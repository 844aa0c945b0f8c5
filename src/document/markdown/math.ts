import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    math: 'math';
    mathMarker: 'mathMarker';
    mathData: 'mathData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * Reads `$…$` by pandoc's rule (pandoc's manual, `tex_math_dollars`): no space inside the dollars, no digit behind the
 * closing one, which is the first that no backslash stands before; `$$…$$` likewise. Anything else is text.
 */
function tokenizeMath(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let dollars = 0;
  let closing = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('math');
    effects.enter('mathMarker');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code === DOLLAR && dollars < 2) {
      dollars += 1;
      effects.consume(code);
      return open;
    }
    effects.exit('mathMarker');
    return code === DOLLAR || isSpace(code) ? nok(code) : begin(code);
  }

  function begin(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      closing = 0;
      effects.enter('mathMarker');
      return close(code);
    }
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return behindSpace;
    }
    effects.enter('mathData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === DOLLAR || isLineEnd(code)) {
      effects.exit('mathData');
      return begin(code);
    }
    effects.consume(code);
    if (code === BACKSLASH) return escaped;
    return isSpace(code) ? spaced : data;
  }

  /** A backslash and what stands behind it are one. */
  function escaped(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return data(code);
    effects.consume(code);
    return data;
  }

  function spaced(code: Code): State | undefined {
    return code === DOLLAR ? nok(code) : data(code);
  }

  function behindSpace(code: Code): State | undefined {
    return code === DOLLAR ? nok(code) : begin(code);
  }

  function close(code: Code): State | undefined {
    if (code === DOLLAR && closing < dollars) {
      closing += 1;
      effects.consume(code);
      return close;
    }
    effects.exit('mathMarker');
    if (closing < dollars || isDigit(code)) return nok(code);
    effects.exit('math');
    return ok(code);
  }
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code));
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

const math: Construct = { name: 'math', tokenize: tokenizeMath };

/** Syntax for `$TeX$`. */
export const mathSyntax: Extension = { text: { [DOLLAR]: math } };
