import type { Inline } from '../model.ts';

/** Stands in a view for what typography must not touch: code, mathematics, addresses. */
const OPAQUE = '\uE000';

/** A change to a text: `remove` characters at `at` (a string index) give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * What of a text is an address: a scheme or `www.` and all that hangs on it, a domain with a path, an e-mail. What
 * closes the sentence around it does not belong to it. Lengths are bounded so that no text takes long.
 */
const ADDRESS = new RegExp(
  [
    String.raw`(?:(?<![a-z\d+.-])[a-z][a-z\d+.-]{0,20}:\/\/|\bwww\.|\bmailto:|${domain()}\/)${tail()}`,
    String.raw`(?<![\w.+-])\w[\w.+'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
  ].join('|'),
  'giu',
);

function domain(): string {
  return String.raw`(?<![\p{L}\d_.-])[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.[a-z]{2,}`;
}

function tail(): string {
  return String.raw`[^\s"<>“”«»]*[^\s"<>“”«».,;:!?'’)\]}…]`;
}

/**
 * Inline text as one string with an index for every character of its texts, so that rules see what stands on both
 * sides of a mark whatever styles lie between. A line break is a newline.
 */
export function viewOf(content: readonly Inline[]): string {
  return content
    .map(viewOfOne)
    .join('')
    .replace(ADDRESS, (address) => OPAQUE.repeat(address.length));
}

function viewOfOne(inline: Inline): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'break') return '\n';
  return 'children' in inline ? inline.children.map(viewOfOne).join('') : OPAQUE;
}

/**
 * Makes edits, which are in order, in the texts they belong to; one that would reach over a text's end is left out.
 * Gives back the very same content when nothing is changed.
 */
export function applyEdits(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  let at = 0;
  let next = 0;
  let isChanged = false;
  const edited = content.map(edit);
  return isChanged ? edited : content;

  function edit(inline: Inline): Inline {
    if (inline.type === 'text') return { ...inline, value: editText(inline.value) };
    if ('children' in inline) return { ...inline, children: inline.children.map(edit) };
    at += 1;
    return inline;
  }

  function editText(value: string): string {
    const [start, end] = [at, at + value.length];
    const pieces: string[] = [];
    let done = start;
    for (let one = edits[next]; one !== undefined && one.at < end; one = edits[++next]) {
      if (one.at < done || one.at + one.remove > end) continue;
      pieces.push(value.slice(done - start, one.at - start), one.insert);
      done = one.at + one.remove;
      isChanged = true;
    }
    at = end;
    return pieces.join('') + value.slice(done - start);
  }
}
