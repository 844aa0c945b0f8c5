/** A posting as written into the application, or the file that holds it. */
export type Posting = { readonly text: string } | { readonly file: string };

/** Takes the field `posting`: one line with a file's ending, or without a space, is a path; anything else is the text. */
export function parsePosting(spelt: string): { readonly value: Posting } {
  const isFile =
    !spelt.includes('\n') && (/\.(?:txt|md|markdown|html?|pdf|docx?|rtf|eml)$/i.test(spelt) || !/\s/.test(spelt));
  return { value: isFile ? { file: spelt } : { text: spelt } };
}
