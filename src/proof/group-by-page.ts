/** Longer quotations tell no more. */
const MAX_QUOTE = 80;

/** Joins the texts of each page, shortened to a quotation. */
export function groupByPage(
  runs: readonly { readonly page: number; readonly text: string }[],
): readonly { readonly page: number; readonly text: string }[] {
  return [...new Set(runs.map(({ page }) => page))].map((page) => {
    const text = runs
      .filter((run) => run.page === page)
      .map((run) => run.text.trim())
      .join(' ');
    return { page, text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text };
  });
}
