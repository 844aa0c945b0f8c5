import type { Formula } from '../model.ts';

/** What is read of a formula; at a common space a line may end, at no other. */
export function formulaText({ parts }: Formula): string {
  return parts.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}
