import type { ArrangedDocument, FormulaRun, Inline } from '../../../document/model.ts';

/** What of a document's text is not set in the plain face. */
export interface Marks {
  /** The letters that are set in the face of code. */
  readonly code: ReadonlySet<string>;
  /** True where an author marks words, which may stand in a text that is marked already. */
  readonly marked: boolean;
}

/** Looks at every value of the document, since marks may stand wherever text does. */
export function marksOf(document: ArrangedDocument): Marks {
  const code = new Set<string>();
  let marked = false;
  const add = (text = ''): void => {
    for (const letter of text) code.add(letter);
  };
  JSON.stringify(document, (_, value: Partial<Inline & FormulaRun> | null | undefined) => {
    if (value?.type === 'code') add(value.value);
    if (value?.face === 'mono') add(value.text);
    if (value?.type === 'strong' || value?.type === 'emphasis' || value?.face === 'bold-italic') marked = true;
    return value;
  });
  return { code, marked };
}
