/** The element of a heading of that level; HTML has six. */
export function headingTag(level: number): string {
  return `h${Math.min(level, 6)}`;
}
