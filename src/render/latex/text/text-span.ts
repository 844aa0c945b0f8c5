import { insetOf } from '../../../theme/text-measure.ts';
import { isUnspaced, unspacedBreaks } from '../../unspaced.ts';
import { escapeText } from '../escape.ts';
import type { TexSetting } from '../setting.ts';
import { command, joinTex, type Tex, tex } from '../tex.ts';
import type { FaceStyle } from './faces.ts';
import { setSpan } from './set-span.ts';
import type { Span } from './span.ts';

/** How a run of text is set, as far as its letters have to know. */
export interface TextStyle extends FaceStyle {
  /** In pt. */
  readonly size: number;
  readonly upper?: boolean | undefined;
  /** True for what its line holds whole: no word of it is parted. */
  readonly whole?: boolean | undefined;
  /** True for a part of a word that is marked in parts: any of them may be where its line has to end. */
  readonly joined?: boolean | undefined;
  /** How it is raised or lowered, from the outside in. */
  readonly shifts?: readonly Shift[] | undefined;
}

/** Which way a text leaves its line, by the command that moves it. */
export type Shift = 'Raised' | 'Lowered';

/** Characters that only ever tell a program where a line may end. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Where a line may end if need be, and where it may as between words. */
const BREAK = '\u200b';
const FREE_BREAK = '\u00ad';
/** Joints of an address, behind which a line may end. */
const JOINT = /(?<=[/?&=_.,;:@#%+~-])(?=[^/?&=_.,;:@#%+~-])/u;
/** A letter with the marks over it and the joiners behind it. */
const LETTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
const LATIN_ALONE = /^(?=.*\p{Script=Latin}\p{M})[\p{Script=Latin}\p{M}\p{P}\p{Z}]*$/u;
/** The share of the measure from which on a word might not fit its line beside others, and that no line may hold. */
const LONG = 0.25;
const TOO_LONG = 0.5;
/** Words of fewer letters fit into any column that has room for text. */
const SHORT = 6;

/** An author's text, as it stands, in the faces that have its letters. `path` is the field it comes from. */
export function textSpan(text: string, style: TextStyle, setting: TexSetting, path: string): Span {
  const whole = text.normalize('NFC').replace(UNSEEN, '');
  const cased = style.upper ? whole.toUpperCase() : whole;
  return {
    text: cased,
    set: (from, to, lead) => {
      const spaced = knownSpaces(cased.slice(from, to), style, setting);
      const parts = spaced
        .split(/([ \u00a0]+)/u)
        .map((word) => (word.trim() === '' ? word : withBreaks(word, style, setting)));
      return setRuns(parts.join(''), { ...style, lead }, setting, path);
    },
  };
}

/** Sets a text by itself. */
export function setText(text: string, style: TextStyle, setting: TexSetting, path: string): Tex {
  return setSpan(textSpan(text, style, setting, path), setting);
}

function setRuns(text: string, style: TextStyle, setting: TexSetting, path: string): Tex {
  const runs = setting.faces.split(text, style, path);
  return joinTex(runs.map(({ text: run, family }) => setShifted(run, family, style.shifts ?? [])));
}

/** What is raised is a box, which no line can part: so each piece between two breaks is one of its own. */
function setShifted(text: string, family: string | undefined, shifts: readonly Shift[]): Tex {
  if (shifts.length === 0) return setRun(text, family);
  const pieces = text.split(/([\u200b\u00ad])/u);
  return joinTex(
    pieces.map((piece, index) =>
      index % 2 === 1 || piece === '' ? escapeText(piece) : shifted(setRun(piece, family), shifts),
    ),
  );
}

/** Raises and lowers what is set. */
export function shifted(inner: Tex, shifts: readonly Shift[]): Tex {
  return shifts.reduceRight((set, shift) => tex`${command(shift)}{${set}}`, inner);
}

/** A family of another script may stand in for a letter of Latin's with its marks, which join by the rules of Latin. */
function setRun(text: string, family: string | undefined): Tex {
  const escaped = escapeText(text);
  if (family === undefined) return escaped;
  const latin = LATIN_ALONE.test(text) ? tex`\addfontfeature{RawFeature={script=latn}}` : tex`{}`;
  return tex`{${command(family)}${latin}${escaped}}`;
}

/** Spaces that the face has not drawn, or as thin as a hair, become such as it has. */
function knownSpaces(text: string, style: TextStyle, { faces }: TexSetting): string {
  const face = faces.face(style);
  return text.replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, (space) => {
    if (face.has(space) && !(space === '\u2009' && face.widthOf(space) < 0.12)) return space;
    return /[\u2001-\u2003]/u.test(space) ? '\u00a0 ' : '\u00a0';
  });
}

/** A word with the places where its line may end all the same: between ideographs, at the joints of what is long. */
function withBreaks(word: string, style: TextStyle, setting: TexSetting): string {
  if (style.whole) return word;
  if (isUnspaced(word)) return parted(word, unspacedBreaks(word), (part) => withJoints(part, style, setting));
  return withJoints(word, style, setting);
}

function withJoints(word: string, style: TextStyle, setting: TexSetting): string {
  const width = setting.faces.face(style).widthOf(word) * style.size;
  const measure = setting.measure - insetOf(setting.tokens);
  if (width < LONG * measure && !style.joined) return word;
  const most = style.joined ? 0 : TOO_LONG * measure;
  const parts = word.split(JOINT).map((part) => {
    const wide = setting.faces.face(style).widthOf(part) * style.size > most;
    return wide && (style.joined || part.length >= SHORT) ? (part.match(LETTER) ?? []).join(BREAK) : part;
  });
  return parts.join(BREAK);
}

function parted(word: string, breaks: readonly number[], within: (part: string) => string): string {
  return [0, ...breaks].map((from, index) => within(word.slice(from, breaks[index]))).join(FREE_BREAK);
}
