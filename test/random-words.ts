import fc from 'fast-check';
import { KINDS } from '../src/resume/node-schema.ts';
import { LATIN, type Vocabulary } from './random-resume.ts';

/** Words of a language, with its longest and oddest; and days, months and ranges as its authors write them. */
interface Tongue {
  readonly words: string;
  readonly dates: readonly string[];
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: {
    words: 'led the field of rock-and-roll well-known naïve 10’s 10\'s it\'s "net" O’Brien',
    dates: ['June 4th, 2014'],
  },
  'en-GB': { words: "colour the “quoted” 'single' programme co-operate e.g. i.e.", dates: ['4 June 2014'] },
  de: {
    words: 'für Straße Übermaß z.B. „so“ "so" Donaudampfschifffahrtsgesellschaftskapitän',
    dates: ['4. Juni 2014', 'Mai 2015 bis heute'],
  },
  fr: {
    words: "l'été déjà « cité » \"cité\" œuvre : ; ! ? aujourd'hui c'est-à-dire 1er 50% n° 5",
    dates: ['4 juin 2014', "mai 2015 à aujourd'hui"],
  },
  es: { words: '¿qué? ¡sí! niño "cita" año señor', dates: ['4 de junio de 2014'] },
  'pt-BR': { words: 'ação não-lucrativo "citação" você', dates: ['junho de 2014'] },
  it: { words: 'l\'università dell\'anno perché "così"', dates: ['4 giugno 2014'] },
  nl: { words: '\'s-Gravenhage zo\'n "citaat" ijsje IJsland', dates: ['juni 2014 - heden'] },
  pl: { words: 'źdźbło Łódź "cytat" w i z o żółć gęślą jaźń', dates: ['czerwiec 2014'] },
  cs: { words: 'příliš žluťoučký kůň "citace" v k s z u', dates: ['červen 2014'] },
  hu: { words: 'árvíztűrő tükörfúrógép "idézet" őű', dates: ['2014. június'] },
  fi: {
    words: 'epäjärjestelmällistyttämättömyydellänsäkään "lainaus" yö työ Äänekoski hän ja vuonna tutkija öljyn',
    dates: ['kesäkuu 2014'],
  },
  ro: { words: 'înțelegere șeful „citat” "citat" ţ', dates: ['iunie 2014'] },
  tr: { words: 'İstanbul\'da ışık ğüşiöç "alıntı" IĞDIR', dates: ['Haziran 2014'] },
  vi: { words: 'Nguyễn Đức trường đại học kỹ thuật ứng dụng "trích"', dates: ['tháng 6 2014'] },
  el: { words: 'Αθήνα ερευνήτρια "παράθεση" ΐΰ;', dates: ['Ιούνιος 2014'] },
  ru: { words: 'Москва "цитата" ещё №5 и в с к т.е. объём', dates: ['июнь 2014', '2014 – настоящее время'] },
  uk: { words: 'Київ м\'яч "цитата" ґанок їжак', dates: ['червень 2014'] },
  bg: { words: 'София ѝ "цитат" щъркел', dates: ['юни 2014'] },
  ar: { words: 'مهندسة في جامعة القاهرة الأداء "اقتباس" ؟ ، ٢٠١٤ قادَتْ لا', dates: ['يونيو 2014', '2014 – الآن'] },
  fa: { words: 'می‌خواهم پژوهشگر دانشگاه "نقل" ۱۲۳ گچپژ', dates: ['2014'] },
  he: { words: 'מהנדסת צה"ל ג\'ורג\' "ציטוט" בְּרֵאשִׁית ב-2014 ש"ח', dates: ['יוני 2014'] },
  hi: { words: 'अनुसंधान क्षेत्र "उद्धरण" प्रौद्योगिकी १२३ कार्य।', dates: ['जून 2014'] },
  th: { words: 'วิศวกรรมซอฟต์แวร์ มหาวิทยาลัย "อ้างอิง" กำลัง ก่อตั้งปี', dates: ['มิถุนายน 2014'] },
  ja: { words: '東京大学 研究員として、 「引用」 開発。 ソフトウェア', dates: ['2014年6月'] },
  'zh-Hans': { words: '北京大学 研究员， “引文” 开发。', dates: ['2014年6月'] },
  ko: { words: '서울대학교 연구원으로 "인용" 개발.', dates: ['2014년 6월'] },
};

/** What stands between words and sounds like nothing, and what other programs stumble over. */
const ODD: readonly string[] = [
  ...'" \' “ ” -- --- - – — ... … & # % @ * _ ~ ^ | \\\\ / < > { } [ ] ( ) + = : ; , . ! ? ` $ §'.split(' '),
  ...'\\* \\_ \\$ \\` \\[ \\] \\# \\~ \\^ \\< C# C++ .NET A/B R&D AT&T 100% <5 >3 a<b a_b_c _x x_ *y y* ~5ms ~a~b'.split(
    ' ',
  ),
  ...'$100,000 $5-$10 \\$5 Cloud_Native multi-* vector<int> snake_case_name 2^10 x^ ^x 1. 2) 1986. # - + > | ::'.split(
    ' ',
  ),
  ...'½ ² ³ ™ © ® ° µ × ÷ ± ≈ ≤ ≥ → ∞ √ ∑ € £ ¥ ₹ ₽ ₺ № • · ‣ † ‡ ‰ ′ ″ ﬁ ﬃ Å Ω 5′3″ 12° −5'.split(' '),
  ...'http://example.org www.example.org ada@example.org #tag @name /path/to/file C:\\\\dir &amp; &nbsp; &#65; &copy'.split(
    ' ',
  ),
  ...'a\u00A0b 5\u202F% 1\u2009000 co\u00ADop zero\u200Bwidth a\u2060b non\u2011break hyph\u2010en \u200Eltr שלום\u200F x\u0301 q\u0307'.split(
    ' ',
  ),
  'a < b',
  'a - b',
  '5 kg',
  'J. R. R. Tolkien',
  '> 50 %',
  '+ 30 %',
  'one\\\ntwo',
  'one\ntwo',
  'one\n- two',
  'one\n\n- two\n- three\n  - four',
  '1. one\n2. two',
];

const code = fc.constantFrom(
  '`a`',
  '`a  b`',
  '``a`b``',
  '`*x*`',
  '`--a`',
  '`"q"`',
  '`$x`',
  '`<b>`',
  '`a\\`',
  '`…`',
  '`ש`',
);
const url = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'https://en.example.org/A_(b)',
  'example.org',
  'https://example.org/%D7%90?q=ü',
  'mailto:ada@example.org',
  'https://münchen.example/straße',
);

/** Inline marks around a word: every kind, and within one another. */
const MARKS: readonly ((word: string) => string)[] = [
  (word) => `**${word}**`,
  (word) => `_${word}_`,
  (word) => `*${word}*`,
  (word) => `**_${word}_**`,
  (word) => `***${word}***`,
  (word) => `**${word} _${word}_ ${word}**`,
  (word) => `x^${word}^`,
  (word) => `H~${word}~O`,
  (word) => `**x^${word}^**`,
  (word) => `(${word})`,
  (word) => `"${word}"`,
  (word) => `'${word}'`,
  (word) => `"${word} '${word}'"`,
  (word) => `${word},`,
  (word) => `${word}:`,
  (word) => `${word}-${word}`,
  (word) => `${word}--${word}`,
  (word) => `${word}/${word}`,
  (word) => word.normalize('NFD'),
  (word) => word.toUpperCase(),
  (word) => (/^[\p{L}\p{M}]+$/u.test(word) ? word.repeat(12) : word),
];

const between = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
const word = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.string({ unit, minLength: 1, maxLength: 9 });
const syllable = (base: fc.Arbitrary<string>, sign: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    base,
    fc.tuple(base, sign).map((parts) => parts.join('')),
  );

/** Words of any letters of one of the alphabets that come with the install, and seldom any signs at all. */
const letters = fc.oneof(
  ...[
    word(fc.constantFrom(...'aäàáâãåæçčďđéèêëěęğıįłñňőœøřßșşšțţťúůűýźżžÞÐŊǎ')),
    word(between(0x1ea0, 0x1ef9)),
    word(fc.oneof(between(0x388, 0x38a), between(0x391, 0x3a1), between(0x3a3, 0x3ce))),
    word(between(0x400, 0x45f)),
    word(syllable(between(0x5d0, 0x5ea), between(0x5b0, 0x5b9))),
    word(syllable(between(0x621, 0x63a), between(0x64b, 0x652))),
    word(syllable(between(0x904, 0x939), between(0x93e, 0x94d))),
    word(syllable(between(0xe01, 0xe2e), between(0xe34, 0xe39))),
  ].map((arbitrary) => ({ weight: 60, arbitrary })),
  { weight: 1, arbitrary: word(between(0x20, 0x2fff)) },
);

const POINTS = [
  ...['2015', '2015-10', '2015-10-03', '2015-Q3', '2015-summer', '~1906', '~2015-10', 'Oct 2015', '10/2015'],
  ...['June 4th, 2014', 'III/2015', 'Q3 2015', 'Summer 2015', 'October 2015', '3.10.2015', '0987'],
];
const ENDS = [
  'present',
  'Current',
  '2026',
  '2026-11',
  '2026-11-30',
  '2026-Q4',
  '2026-winter',
  '',
  'Nov 2026',
  '12/2026',
];
const date = (own: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...POINTS, ...own),
    fc
      .tuple(fc.constantFrom(...POINTS), fc.constantFrom('/', ' – ', ' - ', '–'), fc.constantFrom(...ENDS))
      .map((parts) => parts.join('')),
    fc.constantFrom('/2004', 'in print', 'Spring term: 2nd half', 'to appear (2026)', '2nd year', '2015/16'),
  );

const DATES: readonly unknown[] = [
  ...['as-written', 'MMM yyyy', 'MMMM yyyy', 'MM/yyyy'],
  { quarter: 'Q', day: 'dd.MM.yyyy' },
  { month: 'MM/yyyy', quarter: 'roman', day: 'd MMM yyyy' },
];

const few = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record<Record<string, unknown>, never>(fields, { requiredKeys: [] });
const merged = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all));
const rarely = (arbitrary: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary });

/** Short résumés in one of thirty languages, with every mark, sign and field that an author may write. */
export const anyVocabulary: fc.Arbitrary<Vocabulary> = fc
  .constantFrom(...Object.entries(TONGUES))
  .map(([language, { words, dates }]): Vocabulary => {
    const own = fc.constantFrom(...words.split(' '));
    const some = fc.oneof({ weight: 5, arbitrary: own }, { weight: 1, arbitrary: LATIN.word });
    const any = fc.oneof(
      { weight: 12, arbitrary: some },
      { weight: 3, arbitrary: fc.constantFrom(...ODD) },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...MARKS), own).map(([mark, one]) => mark(one)) },
      {
        weight: 1,
        arbitrary: fc.oneof(
          code,
          fc.tuple(own, url).map(([one, to]) => `[${one}](${to})`),
          url.map((to) => `<${to}>`),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('^[1](https://example.org),[2](https://example.org)^') },
      { weight: 1, arbitrary: letters },
    );
    const label = fc.tuple(own, some).map((parts) => parts.join(' '));
    const span = fc.record({
      date: fc.constant(undefined),
      start: fc.constantFrom(...POINTS),
      end: fc.constantFrom(...ENDS),
    });
    return {
      languages: [language],
      nodeLanguages: Object.keys(TONGUES),
      word: any,
      plain: some,
      url,
      date: date(dates),
      sections: 2,
      line: [2, 6],
      long: [4, 12],
      paragraph: [3, 14],
      node: merged(
        few({ kind: fc.constantFrom(...KINDS), dates: fc.constantFrom(...DATES) }),
        few({ tags: fc.constant(['a', 'b']), id: fc.constant('one') }),
        rarely(span),
        rarely(fc.record({ terms: fc.dictionary(label, label, { minKeys: 1, maxKeys: 3, noNullPrototype: true }) })),
        rarely(fc.record({ entries: fc.array(label, { minLength: 1, maxLength: 3 }) })),
      ),
      highlight: few({ columns: fc.constant(undefined), tags: fc.constant(['a']) }),
      resume: merged(
        rarely(
          fc.record({
            labels: fc.record({ present: label, experience: label, with: label }),
          }),
        ),
        rarely(fc.record({ photo: fc.constant('portrait.png') })),
      ),
    };
  });
