/** Longer quotations tell no more. */
const MAX_QUOTE = 80;

/** Joins the texts of each page, shortened to a quotation. */
export function groupByPage(
  runs: readonly { readonly page: number; readonly text: string }[],
): readonly { readonly page: number; readonly text: string }[] {
  const texts = new Map<number, string>();
  for (const { page, text } of runs) {
    const before = texts.get(page);
    if (before === undefined) texts.set(page, text.trim());
    else if (before.length <= MAX_QUOTE) texts.set(page, `${before} ${text.trim()}`);
  }
  return [...texts].map(([page, text]) => ({
    page,
    text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text,
  }));
}
