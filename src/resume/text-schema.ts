import * as z from 'zod';

/** A value of one scalar: text in the file as read, and for editors any scalar, for it is printed as spelt. */
const SCALAR = ['string', 'number', 'boolean'];

/** What a field of the format is, for editors: a sentence, and how people write it. */
export interface FieldNote {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** A text field. `error` messages of these schemas complete the sentence “… must be”. */
export function text(description: string, ...examples: readonly unknown[]): z.ZodString {
  return z.string({ error: 'a text' }).meta({ ...note(description, examples), type: SCALAR });
}

/** The field `$schema` of every file. */
export const editorSchema = text('The schema that an editor checks this file with; never printed.').optional();

/** A whole number from `from` on. */
export function count(from: 0 | 1, description: string, example: number): ReturnType<typeof parsed<number>> {
  return parsed(
    (spelt) =>
      /^\d{1,6}$/.test(spelt) && Number(spelt) >= from
        ? { value: Number(spelt) }
        : { refusal: `“${spelt}” is not a whole number from ${from} on.`, hint: `Write ${example}, for example.` },
    { type: 'integer', minimum: from, description, examples: [example] },
  );
}

/** One word of a list, such as `compact | normal | airy`. */
export function word<const W extends readonly [string, ...string[]]>(
  words: W,
  description: string,
): z.ZodEnum<{ [K in W[number]]: K }> {
  return z.enum(words, { error: oneOf(words) }).meta({ description });
}

/** A list of texts. */
export function texts(description: string, ...examples: readonly unknown[]): z.ZodArray<z.ZodString> {
  return z.array(text('A text.'), { error: 'a list of texts' }).meta(note(description, examples));
}

/** What a parser says of a text it refuses. */
export interface Refusal {
  /** A whole sentence. */
  readonly refusal: string;
  readonly hint?: string | undefined;
}

/** A text that `parse` turns into its value, or refuses. */
export function parsed<T>(
  parse: (text: string) => { readonly value: T } | Refusal,
  json: FieldNote & Readonly<Record<string, unknown>>,
): z.ZodPipe<z.ZodString, z.ZodTransform<T, string>> {
  return z
    .string({ error: 'a text' })
    .transform((spelt, context) => {
      const result = parse(spelt.trim());
      if ('value' in result) return result.value;
      context.addIssue({ code: 'custom', message: result.refusal, params: { hint: result.hint } });
      return z.NEVER;
    })
    .meta({ type: SCALAR, ...json, ...note(json.description, json.examples ?? []) });
}

/** `“a”, “b” or “c”`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((one) => `“${one}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function note(description: string, examples: readonly unknown[]): { description: string; examples?: unknown[] } {
  return examples.length > 0 ? { description, examples: [...examples] } : { description };
}
