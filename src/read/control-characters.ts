import type { Position } from '../errors.ts';
import type { Lines } from './lines.ts';

/**
 * What nothing prints: control characters other than tab and line ends, which come from copying and from texts that
 * were read in another encoding; halves of characters, which only an escape can say; and what is no character.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF\uD800-\uDFFF]/u;

/** The first control character of a text by its number, `U+0001`; undefined without any. */
export function controlCharacter(text: string): string | undefined {
  const at = text.search(CONTROL);
  return at === -1 ? undefined : `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Takes a text's lines and gives each that holds an invisible control character, with the first of them. */
export function controlCharacters(lines: Lines): readonly { message: string; hint: string; position: Position }[] {
  return Array.from({ length: lines.count }, (_, index) => index + 1).flatMap((line) => {
    const text = lines.line(line);
    const at = text.search(CONTROL);
    if (at === -1) return [];
    const message = `An invisible control character (${controlCharacter(text)}) stands here.`;
    return [
      {
        message,
        hint: 'Delete it; it came with copied text.',
        position: { line, column: [...text.slice(0, at)].length + 1 },
      },
    ];
  });
}
