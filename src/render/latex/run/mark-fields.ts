import { MARK } from '../blocks/piece.ts';

/**
 * Lets TeX say in its log where it is: every comment that names a field becomes a command that writes the number of its
 * line, so that what the log tells of lines, letters and pages stands behind the field that was being set. Lines stay where
 * they are. The file for people has comments.
 */
export function markFields(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (line.startsWith(MARK) ? `\\wlog{${MARKED}${index + 1}}%` : line))
    .join('\n');
}

/** How the log begins a line that names the line of a field. */
export const MARKED = 'galley:';
