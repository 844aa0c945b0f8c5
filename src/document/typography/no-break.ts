import type { TypographyRules } from './rules.ts';
import type { Edit } from './view.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

/** Units, signs of money and large numbers that belong to the number before them. */
const UNITS = `% ‰ ° °C °F K € $ £ ¥ ₹ ₽ zł kr Kč Ft lei EUR USD GBP CHF PLN CZK SEK NOK DKK
  g kg mg µg μg ng t m km cm mm µm μm nm pm fm ha l L ml mL dl µl s ms µs μs ns ps fs h min d
  Hz kHz MHz GHz THz eV meV keV MeV GeV TeV PeV V mV kV A mA µA W mW kW MW GW TWh GWh MWh kWh Wh J mJ kJ MJ N kN Pa hPa
  kPa MPa GPa bar mbar Ω kΩ MΩ F pF nF µF T mT G C Bq kBq MBq GBq Sv mSv µSv Gy Ci mCi mol mmol cd lm lx dB dBm sr rad
  bit kbit Mbit Gbit B kB KB MB GB TB PB KiB MiB GiB TiB px pt dpi fps rpm kbps Mbps Gbps pb fb nb
  Mio Mrd Tsd million billion trillion mln mld млн млрд тыс руб кг км м см мм ч г`;

/** Abbreviations that a number follows. */
const BEFORE_NUMBERS = `No Nos Nr Nrn no nr p pp vol vols Vol Vols Bd Fig Figs fig figs Abb Tab tab Eq Eqs eq Sec sec Ch ch Chap
  Kap kap art Art Abs par S s str st č ř sv roč núm Núm pág págs cap Cap fasc t z poz ryc rys tabl т с стр рис табл ст гл п
  № αρ σ τ εικ bls nº n°`;

/** Titles that a name follows. */
const BEFORE_NAMES = `Dr Dra Prof Profa Mr Mrs Ms Mx St Sr Sra Srta Hr Fr Frl Ing Mgr Bc Dipl Lic Dott Sig Rev Hon Lt Col Gen Capt
  dr prof inż mgr hab lek doc ks проф акад доц д-р Δρ Καθ`;

const alternatives = (list: string): string =>
  list
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[$.]/g, '\\$&'))
    .join('|');

/** Each matches up to a space that must not break; the space is the last thing in the match. */
const KEPT: readonly RegExp[] = [
  new RegExp(`[\\p{Nd}\\uE000] (?=(?:${alternatives(UNITS)})(?![\\p{L}\\p{N}]))`, 'gu'),
  // 10 000
  /(?<![\p{L}\p{N}])\d{1,3} (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(BEFORE_NUMBERS)})\\. (?=\\p{Nd})`, 'gu'),
  /[§№#] (?=\p{Nd})|(?<!\p{L})n[°º] (?=\p{Nd})/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(BEFORE_NAMES)})\\. (?=\\p{Lu})`, 'gu'),
  /(?<!\p{L})(?:Mme|Mlle|dr|д-р) (?=\p{Lu})/gu,
  // M. Curie, J. R. R. Tolkien; but not the B. of z. B.
  /(?<![\p{L}\p{N}'’]|(?<!\p{L})\p{Ll}\.\s)\p{Lu}\. (?=\p{Lu})/gu,
  // z. B., d. h., т. д.
  /(?<!\p{L})\p{Ll}\. (?=\p{L}\.)/gu,
];

/** Spaces at which no line may end: in a number with its unit, in a name, after an abbreviation or a one-letter word. */
export function noBreakEdits(text: string, { shortWords }: TypographyRules): readonly Edit[] {
  const short = shortWords === undefined ? [] : [new RegExp(`(?<![\\p{L}\\p{N}.'’])[${shortWords}] (?=\\S)`, 'giu')];
  const spaces = [...KEPT, ...short].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => index + match.length - 1),
  );
  return [...new Set(spaces)].sort((a, b) => a - b).map((at) => ({ at, remove: 1, insert: NO_BREAK }));
}

/** The spaces that French sets before high punctuation and inside guillemets, where they are missing or could break. */
export function spacedMarkEdits(text: string, { spacedMarks }: TypographyRules): readonly Edit[] {
  if (spacedMarks === undefined) return [];
  const marks = [
    ...text.matchAll(/(?<=[^\s;:!?¡¿([{«“‘/])( ?)(?=([;!?])[;:!?]*(?:[\s)\]»”’"…,.]|$)|(:)(?:\s|$)|(»))/gu),
  ];
  const inside = [...text.matchAll(/(?<=«)( ?)(?=\S)/gu)];
  const edits = marks.flatMap(({ 1: space = '', 2: high, 3: colon, index }): readonly Edit[] => {
    // Where no space belongs, one that the author wrote stays, but breaks no line.
    if (high !== undefined && spacedMarks === 'colon' && space === '') return [];
    return [{ at: index, remove: space.length, insert: colon === undefined ? NARROW : NO_BREAK }];
  });
  const opened = inside.map(({ 1: space = '', index }): Edit => ({ at: index, remove: space.length, insert: NARROW }));
  return [...edits, ...opened].sort((a, b) => a.at - b.at);
}
