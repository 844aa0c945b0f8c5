import { MARK } from '../blocks/piece.ts';

/**
 * Lets TeX say in its log where it is: every comment that names a field becomes a command that writes the number of its
 * line, so that what the log tells of lines, letters and pages stands behind the field that was being set. Lines stay where
 * they are. Its end says how much of the last page is filled. The file for people has comments.
 */
export function markFields(text: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (line === END) return `\\par\\wlog{${FILLED}\\the\\pagetotal/\\the\\textheight}${END}`;
      return line.startsWith(MARK) ? `\\wlog{${MARKED}${index + 1}}%` : line;
    })
    .join('\n');
}

const END = '\\end{document}';

/** How the log begins a line that names the line of a field. */
export const MARKED = 'galley:';

/** How it begins the line that tells how high the text of the last page is, and how high it may be. */
export const FILLED = 'galley-filled:';
