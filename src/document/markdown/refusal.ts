import { UserError } from '../../errors.ts';

/** Something Markdown knows and a résumé's text does not take. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
  /** True for what is told at its own place, not at that of the field, in a field of one line too. */
  readonly inside?: true | undefined;
}

/** Is told of every refusal and its offset in the text, where that is known; decides whether to go on. */
export type Refuse = (refusal: Refusal, offset?: number) => void;

/** Takes the target of a link as written and gives what it opens, or why it is none. */
export type ReadTarget = (url: string) => string | Refusal;

/** Takes every target as it is written. */
export function asWritten(url: string): string {
  return url;
}

/** Takes what is told of offsets in a text for the text that this one was cut out of, `start` from its beginning. */
export function shifted(refuse: Refuse, start: number | undefined): Refuse {
  return (refusal, offset) =>
    start === undefined || offset === undefined ? refuse(refusal) : refuse(refusal, start + offset);
}

/** What is said of each construct that text fields do not take; for “text” the field is named, where it is known. */
export const refusals = {
  html: {
    message: 'HTML stands in text.',
    hint: 'Write Markdown (**strong**, _emphasis_, [label](url)); to print the sign itself, write \\<.',
  },
  comment: {
    message: 'An HTML comment stands in text.',
    hint: 'Use a YAML comment (# …) outside the text, or delete it.',
  },
  heading: {
    message: 'A heading stands in text.',
    hint: 'Make it the `title` of a section or an entry; to print a # at the start of a line, write \\#.',
  },
  image: {
    message: 'An image stands in text.',
    hint: 'Only `photo` takes a picture; for a link behind an exclamation mark, write \\!.',
  },
  table: {
    message: 'A table stands in text.',
    hint: 'Use `terms` for rows of label and value, or `highlights` with `columns`.',
  },
  code: {
    message: 'A block of code stands in text.',
    hint: 'Use `code` between single backticks within a line.',
  },
  blockquote: {
    message: 'A block quotation stands in text.',
    hint: 'Take the > away; to print one at the start of a line, write \\>.',
  },
  thematicBreak: {
    message: 'A horizontal rule stands in text.',
    hint: 'Take the line away; a new section or paragraph sets things apart.',
  },
} as const satisfies Record<string, Refusal>;

/** Throws at the first refusal, as a UserError. */
export function throwRefusal(refusal: Refusal): never {
  throw new UserError(refusal.message, refusal.hint);
}

/** Names the field that a refusal is about: `A heading stands in “summary”.` */
export function namingField({ message }: Refusal, field: string): string {
  return message.replace(/ in text\.$/, ` in ${field.replace(/^Item/, 'item')}.`);
}
