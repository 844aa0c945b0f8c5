import { isIdle, lineOf, type Mend, type Scene, splitLine, type Trap, type TrapFinder } from './trap.ts';

/** Tabs where YAML counts spaces; told once, at the first. */
export const tab: TrapFinder = ({ code, line }, scene) => {
  if (code !== 'TAB_AS_INDENT') return undefined;
  const index = scene.lines.findIndex((text, at) => at + 1 >= line && TABBED.test(text));
  if (index === -1) return undefined;
  const more = scene.lines.slice(index + 1).filter((text) => TABBED.test(text)).length;
  const others = more === 0 ? '' : more === 1 ? ', and so is one line below it' : `, and so are ${more} lines below it`;
  return {
    line: index + 1,
    at: (scene.lines[index] ?? '').indexOf('\t'),
    message: `This line is indented with a tab${others}.`,
    hint: 'Use spaces, two for each level: YAML does not allow tabs there.',
    mends: withoutTabs(scene),
  };
};

const TABBED = /^ *\t\s*\S/;

/** Each new indentation is read as one level below the line above it, or as level with it. */
function withoutTabs(scene: Scene): readonly Mend[] {
  const columns = new Map<string, number>();
  let above = splitLine('');
  return scene.lines.flatMap((text, index) => {
    const [indent = ''] = /^\s*/.exec(text) ?? [];
    let mended = text;
    if (TABBED.test(text)) {
      const opens = above.key !== undefined && above.value === '';
      const column = columns.get(indent) ?? (opens ? above.start + 2 : above.start);
      columns.set(indent, column);
      mended = ' '.repeat(column) + text.trimStart();
    }
    if (!isIdle(mended)) above = splitLine(mended);
    return mended === text ? [] : [{ line: index + 1, text: mended, shift: mended.length - text.length }];
  });
}

/** A field indented further than the one above it, which has a value already. */
export const tooFarIn: TrapFinder = ({ code, line, at }, scene) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const above = splitLine(lineOf(scene, line));
  if (above.key === undefined || above.value === '' || at < above.valueAt) return undefined;
  const guilty = nextLine(scene, line);
  const below = splitLine(lineOf(scene, guilty));
  if (below.key === undefined || /\s/.test(below.key) || below.indent <= above.indent) return undefined;
  return misaligned(
    scene,
    guilty,
    above.start,
    `This line is indented further than “${above.key}” above it, which has a value already.`,
  );
};

/** A field or item that lines up with nothing above it. */
export const outOfLine: TrapFinder = ({ message, line }, scene) => {
  const text = lineOf(scene, line);
  const { indent, start } = splitLine(text);
  const isItem = start > indent;
  if (isItem && /block sequence|block-seq-ind/.test(message)) {
    const target = columnAbove(
      scene,
      line,
      (one) => one.start > one.indent && one.indent > indent,
      (one) => one.indent,
    );
    return target === undefined
      ? undefined
      : misaligned(scene, line, target, 'This list item does not line up with the items above it.');
  }
  if (!isItem && /Sequence item without|same column/.test(message)) {
    const target = columnAbove(
      scene,
      line,
      (one) => one.indent < indent || one.start !== one.indent,
      (one) => one.start,
    );
    return misaligned(scene, line, target ?? indent, 'This line does not line up with the fields above it.');
  }
  return undefined;
};

/** A line that starts further left than the first field of the file. */
export const furtherLeft: TrapFinder = ({ code, line }, scene) => {
  const first = scene.lines.find((text) => !isIdle(text) && !/^---/.test(text)) ?? '';
  const target = splitLine(first).indent;
  const { indent, key } = splitLine(lineOf(scene, line));
  if (code !== 'UNEXPECTED_TOKEN' || key === undefined || indent >= target) return undefined;
  const at = indent;
  const hint = `The file begins in column ${target + 1}; begin all its fields in column 1.`;
  return { line, at, message: 'This line does not line up with the first field of the file.', hint };
};

function nextLine(scene: Scene, line: number): number {
  return scene.lines.findIndex((text, index) => index >= line && !isIdle(text)) + 1;
}

function columnAbove(
  scene: Scene,
  line: number,
  fits: (one: ReturnType<typeof splitLine>) => boolean,
  column: (one: ReturnType<typeof splitLine>) => number,
): number | undefined {
  for (let above = line - 1; above > 0; above -= 1) {
    const text = lineOf(scene, above);
    if (!isIdle(text) && fits(splitLine(text))) return column(splitLine(text));
  }
  return undefined;
}

/** Says which column a line should begin in, and moves it there with all that hangs on it. */
function misaligned(scene: Scene, line: number, target: number, message: string): Trap {
  const { indent } = splitLine(lineOf(scene, line));
  const mends: Mend[] = [];
  for (let at = line; at <= scene.lines.length; at += 1) {
    const text = lineOf(scene, at);
    if (at > line && !isIdle(text) && splitLine(text).indent < indent) break;
    if (!isIdle(text))
      mends.push({
        line: at,
        text: ' '.repeat(Math.max(0, target + splitLine(text).indent - indent)) + text.trimStart(),
        shift: target - indent,
      });
  }
  return {
    line,
    at: indent,
    message,
    hint: `Begin it in column ${target + 1}.`,
    mends: target === indent ? undefined : mends,
  };
}
