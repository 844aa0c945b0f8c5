/** A file inside a PDF: the source of what is printed. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** What a PDF says of the source inside: its type, for programs, and what it is, for people. */
export function describeAttachment({ name }: Attachment): { readonly type: string; readonly description: string } {
  const isLetter = name.endsWith('.md');
  return {
    type: isLetter ? 'text/markdown' : 'application/yaml',
    description: `The source of this ${isLetter ? 'letter' : 'résumé'}`,
  };
}
