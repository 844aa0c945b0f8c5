import type { Input } from './open-input.ts';
import type { Terminal } from './terminal.ts';

/** How much of a text is shown of what was left out. */
const SHOWN = 60;

/** Tells on stderr what each profile left out or replaced, by the rule that did it. */
export function tellTaken(inputs: readonly Input[], { paint, talk }: Terminal): void {
  for (const input of inputs) {
    if (!('opened' in input) || input.profile === undefined) continue;
    const { taken } = input.opened;
    talk(`${input.profile} ${taken.length === 0 ? 'leaves nothing out.' : 'leaves out or replaces:'}`);
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
