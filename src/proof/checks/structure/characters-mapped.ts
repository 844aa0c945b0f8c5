import type { FontObject } from '../../anatomy/anatomy.ts';
import { noCode } from '../../draw-run.ts';
import type { Evidence } from '../../evidence.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-3, 6.2.11.7; PDF/UA-1, 7.21.7: every glyph used says which character it is. */
export const charactersMapped: Rule = {
  id: 'characters-mapped',
  severity: 'fault',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'ToUnicode for every letter',
  reads: 'all',
  judge: (evidence) => {
    if (!evidence.anatomy) return [];
    const fonts = evidence.anatomy.fonts.filter(({ needsMap }) => needsMap);
    const broken = fonts.flatMap((font) => flawOf(font, evidence));
    return findingsOf(
      broken,
      { value: fonts.length, message: 'Every letter says which character it is.' },
      ({ name, flaw }) => ({
        value: name,
        message: `The font ${name} ${flaw}, so copying, searching and reading aloud fail. Export it with a ToUnicode map.`,
      }),
    );
  },
};

function flawOf(font: FontObject, { drawing }: Evidence): readonly { readonly name: string; readonly flaw: string }[] {
  const ids = new Set(drawing.fonts.filter(({ fullName }) => fullName === font.name).map(({ id }) => id));
  const used = drawing.runs
    .filter((run) => ids.has(run.font))
    .flatMap(({ glyphs }) => glyphs)
    .filter(({ code }) => code !== noCode);
  if (used.length === 0) return [];
  const { name, map } = font;
  if (map === undefined) return [{ name, flaw: 'does not say which characters its letters are' }];
  const codes = [...new Set(used.map(({ code }) => code))];
  const bare = codes.filter((code) => map.get(code) === undefined || map.get(code) === '');
  if (bare.length > 0) return [{ name, flaw: `does not say which characters ${bare.length} of its letters are` }];
  const empty = codes.filter((code) => /[\0\ufeff\ufffe]/u.test(map.get(code) ?? ''));
  return empty.length > 0 ? [{ name, flaw: `says of ${empty.length} of its letters that they are no characters` }] : [];
}
