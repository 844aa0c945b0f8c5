import stringWidth from 'string-width';

/** A source line as a terminal can show it, and how many columns stand before the caret. */
export interface QuotedLine {
  readonly text: string;
  readonly caret: number;
}

/**
 * Cuts a source line to `room` columns around a place.
 * `column` counts code points from 1; the caret counts what a terminal draws, so that wide,
 * combining and tab characters before the place leave it where the eye expects it.
 */
export function quoteLine(line: string, column: number, room: number): QuotedLine {
  const { cells, caret } = draw(line.trimEnd(), column - 1);
  if (cells.reduce((sum, cell) => sum + stringWidth(cell), 0) <= room) return { text: cells.join(''), caret };
  const from = caret < room - 4 ? 0 : caret - Math.floor(room / 2);
  const shown = cut(cells, from, from + room - 2);
  const lead = from > 0 ? '…' : '';
  return { text: `${lead}${shown.text}${shown.whole ? '' : '…'}`, caret: lead.length + caret - shown.start };
}

/** Replaces what could steer the terminal (escapes, direction overrides) by pictures, and a tab by two spaces. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    if (character === '\t') return '  ';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The line's graphemes, and the columns before the one that the code point at `point` falls into. */
function draw(line: string, point: number): { cells: string[]; caret: number } {
  const offset = [...line].slice(0, point).join('').length;
  const cells: string[] = [];
  let caret = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const cell = printable(segment);
    cells.push(cell);
    if (index + segment.length <= offset) caret += stringWidth(cell);
  }
  return { cells, caret };
}

/** The cells that lie wholly between two columns, where the first of them begins, and whether they reach the end. */
function cut(cells: readonly string[], from: number, to: number): { text: string; start: number; whole: boolean } {
  let column = 0;
  let start: number | undefined;
  let text = '';
  for (const cell of cells) {
    const end = column + stringWidth(cell);
    if (end > to) return { text, start: start ?? column, whole: false };
    if (column >= from) {
      start ??= column;
      text += cell;
    }
    column = end;
  }
  return { text, start: start ?? column, whole: true };
}
