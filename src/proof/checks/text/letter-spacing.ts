import type { Extract } from '../../extract.ts';
import type { Rule } from '../../rule.ts';

/** Fewer pieces than these can be words: "I am a BA". */
const MIN_PIECES = 5;

/** Words whose letters are so far apart that readers take each for a word: "P R O F E S S O R". */
export const letterSpacing: Rule = {
  id: 'letter-spacing',
  severity: 'fault',
  bar: 'no letters read as words',
  reads: 'text',
  judge: ({ pages }, expected = []) => {
    const meant = expected.map(({ text }) => plain(text)).join(' ');
    const found = pages.flatMap(spacedWords).filter(({ text }) => !` ${meant} `.includes(` ${plain(text)} `));
    if (found.length === 0)
      return [{ ok: true, value: 0, message: 'No word is spaced so widely that it falls apart.' }];
    return found.map(({ page, text }) => ({
      ok: false,
      value: text,
      page,
      message: `“${text}” is read as single letters. Track it less: up to 8 % of the size is safe.`,
    }));
  },
};

function spacedWords({ number, text }: Extract['pages'][number]): readonly { page: number; text: string }[] {
  const runs = text.matchAll(/(?<![^\s])(?:[\p{Lu}\p{Ll}]{1,2} +)+[\p{Lu}\p{Ll}]{1,2}(?![^\s])/gu);
  return [...runs]
    .map(([run]) => run)
    .filter(isSpaced)
    .map((run) => ({ page: number, text: run }));
}

/** As written, whatever its spaces and its case: letters that the author set apart , as in “B C D E”, are right. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,;]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Mostly single letters, since a reader joins a pair only by chance of its kerning. */
function isSpaced(run: string): boolean {
  const pieces = run.split(/ +/u);
  const single = pieces.filter((piece) => piece.length === 1).length;
  return pieces.length >= MIN_PIECES && single >= 0.6 * pieces.length;
}
