import type { BuildResult } from './build-result.ts';
import type { Terminal } from './terminal.ts';

/** How much of a text is shown of what was left out. */
const SHOWN = 60;

/** Tells on stderr what was left out of each result or replaced, by the rule that did it; the same is told once. */
export function tellTaken(results: readonly BuildResult[], { paint, talk }: Terminal): void {
  const accounts = new Map(results.map((one) => [JSON.stringify([one.input, one.profile, one.taken]), one]));
  for (const { profile, taken = [] } of accounts.values()) {
    if (profile === null) continue;
    talk(`${profile} ${taken.length === 0 ? 'leaves nothing out.' : 'leaves out or replaces:'}`);
    const width = Math.max(0, ...taken.map(({ rule }) => rule.length));
    for (const { rule, path, text } of taken) {
      talk(`  ${rule.padEnd(width)}  ${shorten(text)}  ${paint('dim', path)}`);
    }
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).trimEnd()}…`;
}
