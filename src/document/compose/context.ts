import { formatPath, type Path, type Problem } from '../../errors.ts';
import { nameOf } from '../../resume/fault.ts';
import type { DateFormats } from '../../resume/resume.ts';
import { parseWebAddress, withScheme } from '../../resume/web-address.ts';
import { type ProseBlock, parseBlocks } from '../blocks.ts';
import { parseInline } from '../inline.ts';
import type { Words } from '../languages/words.ts';
import { namingField, type Refusal, type Refuse } from '../markdown/refusal.ts';
import type { Inline, Passage } from '../model.ts';
import { typeset } from '../typography/typeset.ts';

/** What composing needs to know besides the résumé. */
export interface ComposeSettings {
  /** The folder of the résumé's file, absolute: `photo` is relative to it. */
  readonly directory: string;
  /** Tells where in the file a field stands; `Source.problem` of the read room is one. */
  readonly problem?: LocateProblem | undefined;
  /** Is told of what the author should know though it keeps nothing from being printed. */
  readonly warn?: ((problem: Problem) => void) | undefined;
}

/** `offset` is a place in the field's text, for fields of several lines; with `inside`, in those of one line too. */
export type LocateProblem = (
  path: Path,
  at: 'key' | 'value' | 'inside',
  message: string,
  hint?: string,
  offset?: number,
) => Problem;

/** Where the problems of texts go. */
export interface Problems {
  readonly problems: Problem[];
  readonly problem: LocateProblem;
}

/** What every part of composing shares: the language, and a list that its problems are put on. */
export interface Context extends Problems {
  /** The document's, BCP 47: its dates and built-in words. */
  readonly language: string;
  /** The language of the texts at hand, BCP 47: their quotes, dashes and spaces. */
  readonly textLanguage: string;
  readonly words: Words;
}

/** What a node takes from those around it until it says otherwise. */
export interface Inherited {
  readonly lead?: 'title' | 'organization' | undefined;
  readonly dates: DateFormats;
  readonly language: string;
}

/** A problem where no file is at hand: the path alone. */
export function problemAtPath(path: Path, _at: 'key' | 'value' | 'inside', message: string, hint?: string): Problem {
  return { message, hint, path: formatPath(path) };
}

/** A field's inline text, set by the rules of its language. All inline text comes through here or `readProse`. */
export function readText(path: Path, text: string, context: Context): readonly Inline[] {
  return typeset(parseText(path, text, context), context.textLanguage);
}

/** A field's paragraphs and lists, set by the rules of their language. */
export function readProse(path: Path, text: string, context: Context): readonly ProseBlock[] {
  return typesetBlocks(parseProse(path, text, context), context);
}

/** A field's inline text as the author marked it. */
export function parseText(path: Path, text: string, problems: Problems): readonly Inline[] {
  refusePrivate(path, text, problems);
  return parseInline(text, refuseAt(path, problems), readTarget);
}

/** A field's paragraphs and lists as the author marked them. */
export function parseProse(path: Path, text: string, problems: Problems): readonly ProseBlock[] {
  refusePrivate(path, text, problems);
  return parseBlocks(text, refuseAt(path, problems), readTarget);
}

/** Characters that Unicode gives no meaning, which icon fonts use and copied text brings along: no reader knows them. */
function refusePrivate(path: Path, text: string, problems: Problems): void {
  const at = text.search(/\p{Co}/u);
  if (at === -1) return;
  const code = text.codePointAt(at)?.toString(16).toUpperCase();
  const message = `A character without a meaning (U+${code}) stands in text.`;
  const hint = 'Delete it; icon fonts leave such characters where text is copied.';
  refuseAt(path, problems)({ message, hint, inside: true }, at);
}

/** A link in a text takes what a `url` takes. */
function readTarget(url: string): string | Refusal {
  const result = parseWebAddress(url);
  return 'value' in result ? withScheme(result.value) : { message: result.refusal, hint: result.hint ?? '' };
}

function typesetBlocks(blocks: readonly ProseBlock[], context: Context): readonly ProseBlock[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, content: typeset(block.content, context.textLanguage) }
      : { ...block, items: block.items.map((item) => typesetBlocks(item, context)) },
  );
}

/** A field's text, kept with the place it comes from. */
export function readPassage(path: Path, text: string, context: Context): Passage {
  return toPassage(path, readText(path, text, context));
}

/** Text that is already made, kept with the place it comes from. */
export function toPassage(path: Path, content: readonly Inline[]): Passage {
  return { path: formatPath(path), content };
}

/** Each construct is told once a field: `<b>` and `</b>` are one mistake. */
function refuseAt(path: Path, { problems, problem }: Problems): Refuse {
  const told = new Set<Refusal>();
  return (refusal, offset) => {
    if (told.has(refusal)) return;
    told.add(refusal);
    // What is no field is the text of a letter.
    const message = path.length === 0 ? refusal.message : namingField(refusal, nameOf(path));
    problems.push(problem(path, refusal.inside ? 'inside' : 'value', message, refusal.hint, offset));
  };
}
