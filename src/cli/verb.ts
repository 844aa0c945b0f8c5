import type { InferredOptionTypes, Options } from 'yargs';

type OptionTable = Readonly<Record<string, Options>>;

/** What was written on the command line: options by their long names, and the places in order. */
export type Given<O extends OptionTable> = InferredOptionTypes<O> & {
  readonly places: readonly string[];
  readonly quiet: boolean;
};

/** One command: what it is called, what it takes, and what it does. */
export interface Verb {
  readonly name: string;
  /** The places after the name, as yargs writes them: `<file...>`. */
  readonly places: string;
  readonly about: string;
  readonly options: OptionTable;
  /** Command lines that work as they stand, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (given: Given<OptionTable>) => Promise<void>;
}

/** Describes a command; its `run` is given its options with their types. */
export function verb<O extends OptionTable>(
  parts: Omit<Verb, 'options' | 'run'> & { readonly options: O; readonly run: (given: Given<O>) => Promise<void> },
): Verb {
  return { ...parts, run: (given) => parts.run(given as Given<O>) };
}
