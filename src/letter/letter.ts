/** A letter as read: what is printed around its text, and the text as written. */
export interface Letter {
  readonly to?: Recipient | undefined;
  /** As written; an ISO day is printed as the letter's language prints it. */
  readonly date?: string | undefined;
  readonly subject?: string | undefined;
  readonly salutation?: string | undefined;
  readonly closing?: string | undefined;
  readonly enclosures?: readonly string[] | undefined;
  /** BCP 47, where it differs from the résumé's. */
  readonly language?: string | undefined;
  /** Markdown with `{{values}}`. */
  readonly body: string;
}

export interface Recipient {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  /** Lines. */
  readonly address?: readonly string[] | undefined;
}
