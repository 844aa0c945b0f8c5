import type { Extract } from './extract.ts';
import type { Drawing } from './read-drawing.ts';
import type { Check } from './report.ts';

/** What a rule finds on one page, or in the whole file; its id, bar and severity are the rule's. */
export interface Finding {
  readonly ok: boolean;
  readonly value: number | string;
  readonly page?: number | undefined;
  readonly message: string;
}

interface RuleShell {
  readonly id: string;
  readonly severity: Check['severity'];
  /** What a good file has, for people: `≤ 2.5 MB`. */
  readonly bar: string;
}

/**
 * One rule of a good PDF. `reads` says what it needs: rules on `text` (which has every item's place, width and size)
 * run in every proof, rules on the `drawing` (fonts, colours, tracking, links) in a full one. A rule that passes gives
 * one finding for the file, a broken one gives one for each place where it is broken. Data that no rule has needed
 * yet is read in extract.ts or read-drawing.ts; a rule itself never sees the PDF reader.
 */
export type Rule = RuleShell &
  (
    | { readonly reads: 'text'; readonly judge: (file: Extract) => readonly Finding[] }
    | { readonly reads: 'drawing'; readonly judge: (file: Extract, drawing: Drawing) => readonly Finding[] }
  );

/** Holds a file against rules, in the rules' order. Rules on the drawing are passed over where it was not read. */
export function judge(file: Extract, rules: readonly Rule[]): readonly Check[] {
  return rules.flatMap((rule) => {
    const { id, severity, bar } = rule;
    const findings = rule.reads === 'text' ? rule.judge(file) : file.drawing ? rule.judge(file, file.drawing) : [];
    return findings.map(({ ok, value, page, message }) => ({ id, ok, severity, value, bar, page, message }));
  });
}
