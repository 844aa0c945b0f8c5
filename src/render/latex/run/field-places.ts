import { MARK } from '../blocks/piece.ts';

/** Which lines of a file in TeX belong to which field. */
export interface FieldPlaces {
  /** The field of a line, counted from 1: the nearest comment above names it. */
  readonly at: (line: number) => string | undefined;
  /** The fields in whose lines a text stands as it is. */
  readonly holding: (text: string) => readonly string[];
}

/** Reads the comments that name fields. */
export function fieldPlaces(source: string): FieldPlaces {
  const lines = source.split('\n');
  const fields: (string | undefined)[] = [];
  for (const line of lines) fields.push(line.startsWith(MARK) ? line.slice(MARK.length) : fields.at(-1));
  return {
    at: (line) => fields[line - 1],
    holding: (text) => {
      const found = lines.flatMap((line, index) => (line.includes(text) ? (fields[index] ?? []) : []));
      return [...new Set(found)];
    },
  };
}
