import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../src/document/inline.ts';
import type { Inline } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/text.ts';
import { typeset } from '../../../src/document/typography/typeset.ts';

/** What is printed of a text; `~` shows a no-break space, `_` a narrow one. */
function set(text: string, language = 'en'): string {
  const printed = inlineText(typeset(parseInline(text), language));
  return printed.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
}

describe('quotation marks', () => {
  it.each([
    ['en', '“a ‘b’ c”'],
    ['de', '„a ‚b‘ c“'],
    ['de-CH', '«a ‹b› c»'],
    ['fr', '«_a “b” c_»'],
    ['es', '«a “b” c»'],
    ['es-MX', '“a ‘b’ c”'],
    ['it', '«a “b” c»'],
    ['pt', '«a “b” c»'],
    ['pt-BR', '“a ‘b’ c”'],
    ['nl', '“a ‘b’ c”'],
    ['sv', '”a ’b’ c”'],
    ['da', '”a ’b’ c”'],
    ['fi', '”a ’b’ c”'],
    ['nb', '«a ‘b’ c»'],
    ['no', '«a ‘b’ c»'],
    ['is', '„a ‚b‘ c“'],
    ['pl', '„a~«b» c”'],
    ['cs', '„a~‚b‘ c“'],
    ['hu', '„a »b« c”'],
    ['ro', '„a «b» c”'],
    ['bg', '„a ‚b‘ c“'],
    ['el', '«a “b” c»'],
    ['ru', '«a „b“ c»'],
    ['uk', '«a „b“ c»'],
    ['tr', '“a ‘b’ c”'],
    ['vi', '“a ‘b’ c”'],
    ['ar', '«a ‹b› c»'],
    ['he', '”a ’b’ c”'],
    ['xx', '“a ‘b’ c”'],
  ])('in %s are %s, whichever marks were typed inside', (language, expected) => {
    expect(set(`"a 'b' c"`, language)).toBe(expected);
    expect(set('"a "b" c"', language)).toBe(expected);
  });

  it.each([
    ['ja', '彼は"東京"と言った', '彼は「東京」と言った'],
    ['ja', '"東京\'大阪\'京都"', '「東京『大阪』京都」'],
    ['ja', 'the "Tokyo" paper', 'the “Tokyo” paper'],
    ['zh-TW', '他說"好"嗎', '他說「好」嗎'],
    ['zh-CN', '他说"好"吗', '他说“好”吗'],
    ['th', 'เขา"ไทย"นะ', 'เขา“ไทย”นะ'],
  ])('in %s stand around %s as %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });

  it.each([
    ['"**Bold**" and **"bold"**', '“Bold” and “bold”'],
    ['"_a_ b **c**"', '“a b c”'],
    ['see "[a link](https://a.example)"', 'see “a link”'],
    ['the "best of"[^1^](https://a.example)', 'the “best of”1'],
    ['"`a "b"` is code"', '“a "b" is code”'],
    ['("a") ["b"] —"c"— a/"b", "c","d"', '(“a”) [“b”] —“c”— a/“b”, “c”,“d”'],
    ['“already” «set»', '“already” «set»'],
    ['one " alone, and "unclosed', 'one " alone, and "unclosed'],
  ])('pair across styles: %s → %s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });
});

describe('apostrophes', () => {
  it.each([
    ['en', "O'Brien's 10's, rock 'n' roll, the '90s, '42", 'O’Brien’s 10’s, rock ’n’ roll, the ’90s, ’42'],
    ['en', "the students' union, '**bold**' and **O**'Neill", 'the students’ union, ‘bold’ and O’Neill'],
    ['en', "'tis \"the '90s\" and 'em, read '1984'", '’tis “the ’90s” and ’em, read ‘1984’'],
    ['fr', "l'homme d'aujourd'hui, l'\"ami\"", 'l’homme d’aujourd’hui, l’«_ami_»'],
    ['it', 'dell\'"Opera"', 'dell’«Opera»'],
    ['nl', '\'s avonds \'n "dag"', '’s avonds ’n “dag”'],
    ['uk', "об'єкт", 'об’єкт'],
    ['tr', "Ankara'da", 'Ankara’da'],
    ['he', 'עבד ב"הארץ" ול"גלובס" בדו"ח', 'עבד ב”הארץ” ול”גלובס” בדו״ח'],
    ['he', 'וב"Physics Today" ול-"Nature"', 'וב”Physics Today” ול-”Nature”'],
    ['he', 'ב"כ ה"צבא" בע"מ', 'ב״כ ה”צבא” בע״מ'],
  ])('in %s: %s → %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });

  it.each([
    ['צה"ל, דו"ח', 'צה״ל, דו״ח'],
    ["ג'ורג' וצ'", 'ג׳ורג׳ וצ׳'],
    ['אמר "שלום" בצה"ל', 'אמר ”שלום” בצה״ל'],
  ])('inside Hebrew words are geresh and gershayim: %s → %s', (text, expected) => {
    expect(set(text, 'he')).toBe(expected);
    expect(set(text.replace(/ "[^"]*" /, ' '), 'en')).toBe(expected.replace(/ ”[^”]*” /, ' '));
  });

  it('are no primes of feet and inches', () => {
    expect(set(`5' 10" tall, a 3" pipe, "Route 66"`)).toBe(`5' 10" tall, a 3" pipe, “Route 66”`);
  });
});

describe('dashes and ellipses', () => {
  it.each([
    ['en', '1914--1918, a---b, a -- b', '1914–1918, a—b, a – b'],
    ['en', 'a - b, _a_ - **b**', 'a – b, a – b'],
    ['en', 'multi-use, 10-20, pre- and post-war', 'multi-use, 10-20, pre- and post-war'],
    ['en', 'and so on... or ... not', 'and so on… or … not'],
    ['en', 'a ---- b, ../.., a/.../b', 'a ---- b, ../.., a/.../b'],
    ['en', 'run with --verbose on', 'run with --verbose on'],
    ['es', 'un --inciso-- breve', 'un –inciso– breve'],
    ['ru', 'дом - сад', 'дом~— сад'],
    ['fr', 'oui - non', 'oui~– non'],
    ['cs', 'ano - ne', 'ano~– ne'],
  ])('in %s: %s → %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });
});

describe('spaces that do not break', () => {
  it.each([
    ['en', '10 kg, 200 GeV, 30 %, 5 °C, 3 million, 10 000 km', '10~kg, 200~GeV, 30~%, 5~°C, 3~million, 10~000~km'],
    ['en', '10 people, 5 kgs, a 10-kg bag', '10 people, 5 kgs, a 10-kg bag'],
    ['en', 'M. Curie, J. R. R. Tolkien, J.-P. Sartre', 'M.~Curie, J.~R.~R.~Tolkien, J.-P.~Sartre'],
    ['en', 'No. 5, vol. 3, pp. 7-9, Fig. 2, § 4, Dr. Who', 'No.~5, vol.~3, pp.~7-9, Fig.~2, §~4, Dr.~Who'],
    ['de', 'z. B. Nr. 5 bei Prof. Hahn', 'z.~B. Nr.~5 bei Prof.~Hahn'],
    ['fr', 'n° 5 de Mme Curie', 'n°~5 de Mme~Curie'],
    ['cs', 'V Praze k tomu s ním', 'V~Praze k~tomu s~ním'],
    ['pl', 'w domu i z psem', 'w~domu i~z~psem'],
    ['ru', 'в доме у А. С. Пушкина', 'в~доме у~А.~С.~Пушкина'],
    ['en', 'a house', 'a house'],
  ])('in %s: %s → %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });

  it.each([
    ['fr', 'Oui! Non ? Vraiment?! Bref : ceci; cela', 'Oui_! Non_? Vraiment_?! Bref~: ceci_; cela'],
    ['fr', '«déjà» « là »', '«_déjà_» «_là_»'],
    ['fr', 'à 10:30, a:b, [x](https://a.example/?b=1;c)', 'à 10:30, a:b, x'],
    ['fr-CA', 'Oui! Bref: « là »', 'Oui! Bref~: «_là_»'],
    ['en', 'Yes! No: maybe', 'Yes! No: maybe'],
  ])('before high marks in %s: %s → %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });
});

describe('what is left exactly as written', () => {
  it.each([
    '`it\'s -- "a"...`',
    "https://a.example/it's--a...b?c='d'",
    "<https://a.example/it's--a>",
    "www.a.example/it's",
    "o'brien--x@a.example",
    "a.example/~o'brien/a--b",
  ])('%s', (text) => {
    const inside = text.replace(/^[`<]|[`>]$/g, '');
    for (const language of ['en', 'fr', 'pl']) expect(set(`x ${text} x`, language)).toBe(`x ${inside} x`);
  });

  it('but not what stands around an address', () => {
    expect(set('"https://a.example" (see "a@a.example")')).toBe('“https://a.example” (see “a@a.example”)');
  });

  it('keeps the styles and links a text had', () => {
    expect(typeset(parseInline('"**a** [b](https://a.example/\'c)"'), 'de')).toEqual([
      { type: 'text', value: '„' },
      { type: 'strong', children: [{ type: 'text', value: 'a' }] },
      { type: 'text', value: ' ' },
      { type: 'link', url: "https://a.example/'c", children: [{ type: 'text', value: 'b' }] },
      { type: 'text', value: '“' },
    ]);
  });
});

const snippet = fc.array(
  fc.constantFrom(
    ...`"'"' -.:;!?«»“”’„()/,01aZknéשא東т`.split(''),
    '--',
    '---',
    '...',
    ' - ',
    'M. ',
    ' kg',
    ' ',
    '\u00A0',
  ),
  { maxLength: 14 },
);
const text = snippet.map((parts): Inline => ({ type: 'text', value: parts.join('') }));
const styled = fc.oneof(
  text,
  text.map((one): Inline => ({ type: 'strong', children: [one] })),
  text.map((one): Inline => ({ type: 'link', url: 'https://a.example', children: [one] })),
  snippet.map((parts): Inline => ({ type: 'code', value: parts.join('') })),
  fc.constant<Inline>({ type: 'break' }),
);
const language = fc.constantFrom('en', 'de', 'fr', 'fr-CA', 'pl', 'cs', 'ru', 'sv', 'hu', 'he', 'ja', 'nl', 'xx');

describe('whatever the text,', () => {
  it('setting it twice is setting it once', () => {
    fc.assert(
      fc.property(fc.array(styled, { maxLength: 5 }), language, (content, tag) => {
        const once = typeset(content, tag);
        expect(typeset(once, tag)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('no letter, figure or code is lost or changed', () => {
    const lasting = (content: readonly Inline[]): string => inlineText(content).replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(styled, { maxLength: 5 }), language, (content, tag) => {
        const once = typeset(content, tag);
        expect(lasting(once)).toBe(lasting(content));
        expect(once.filter(({ type }) => type === 'code')).toEqual(content.filter(({ type }) => type === 'code'));
      }),
      { numRuns: 500 },
    );
  });

  it('it takes no longer than its length warrants', () => {
    for (const one of [`"a' `, `" `, `'a `, 'a - ', '--a ', '"', "x'", 'a.b/', 'a@', 'a.', 'a-', `'"`, `"'é"'`].map(
      (part) => part.repeat(20_000),
    )) {
      const started = performance.now();
      typeset([{ type: 'text', value: one }], 'fr');
      expect(performance.now() - started, one.slice(0, 8)).toBeLessThan(1500);
    }
  });
});
