/** Letters that are no letter with a mark, and how they are written without. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** What stands before or behind a name without being part of it. */
const NO_NAME = new Set(['mme', 'mlle', 'mrs', 'miss', 'ms', 'mr', 'dr', 'prof', 'jr', 'sr', 'ii', 'iii', 'phd', 'md']);

/** A part of a name as an author list writes it: in full, or only its beginning. */
interface Part {
  readonly text: string;
  readonly short: boolean;
}

/**
 * Whether `written` is a way to write the owner's name: `M. Curie`, `Curie, M.`, `Curie M` and `Skłodowska-Curie, Marie`
 * are all Marie Skłodowska-Curie, and `P. Curie` is not. One part must be given in full, and every other must be a part
 * of the name or begin one. What stands in brackets is no name.
 */
export function isNameOf(owner: string, written: string): boolean {
  const own = partsOf(owner).map(({ text }) => text);
  const parts = partsOf(written);
  if (own.length === 0 || parts.length === 0) return false;
  if (parts.map(({ text }) => text).join('') === own.join('')) return true;
  const full = parts.filter(({ short }) => !short);
  const rest = without(own, full);
  if (rest === undefined || full.length === 0 || parts.length < 2) return false;
  const initials = parts.filter(({ short }) => short);
  return agree(initials, rest);
}

/** What is left of the name when the given parts are taken out; undefined where one is no part of it. */
function without(own: readonly string[], parts: readonly Part[]): readonly string[] | undefined {
  return parts.reduce<readonly string[] | undefined>((left, { text }) => {
    const index = left?.indexOf(text) ?? -1;
    return index < 0 ? undefined : left?.toSpliced(index, 1);
  }, own);
}

/** Whether the initials begin what is left of the name. The owner may leave out a middle name that the list has. */
function agree([first, ...others]: readonly Part[], own: readonly string[]): boolean {
  if (!first) return true;
  const index = own.findIndex((name) => name.startsWith(first.text));
  if (index < 0) return false;
  const rest = own.toSpliced(index, 1);
  return others.every(({ text }) => rest.length === 0 || rest.some((name) => name.startsWith(text)));
}

function partsOf(name: string): readonly Part[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\(.*?\)/gu, '')
      .match(/[\p{L}\p{M}'’]+\.?/gu) ?? [];
  return words.flatMap(readWord).filter(({ text }) => !NO_NAME.has(text));
}

/** `M.` and `M` are initials, `St.` is short, `JP` is two initials; anything else stands for itself. */
function readWord(word: string): readonly Part[] {
  const text = fold(word);
  if (text.length === 1 || word.endsWith('.')) return [{ text, short: true }];
  if (/^\p{Lu}{2,3}$/u.test(word)) return [...text].map((letter) => ({ text: letter, short: true }));
  return [{ text, short: false }];
}

function fold(word: string): string {
  return word
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => PLAIN[letter] ?? letter);
}
