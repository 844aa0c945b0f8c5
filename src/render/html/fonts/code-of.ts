import type { ArrangedDocument, FormulaRun, Inline } from '../../../document/model.ts';

/** The letters of a document that are set in the face of code. */
export function codeOf(document: ArrangedDocument): ReadonlySet<string> {
  const letters = new Set<string>();
  const add = (text: string): void => {
    for (const letter of text) letters.add(letter);
  };
  // Code may stand wherever text does: every value of the document is looked at.
  JSON.stringify(document, (_, value: Partial<Inline & FormulaRun> | null | undefined) => {
    if (value?.type === 'code') add(value.value ?? '');
    if (value?.face === 'mono') add(value.text ?? '');
    return value;
  });
  return letters;
}
