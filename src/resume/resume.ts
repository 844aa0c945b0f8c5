/**
 * The résumé after validation: every value has its final type. Fields are those of the
 * format's page; text fields hold the author's inline Markdown as written.
 */
export interface Resume {
  readonly name: string;
  readonly headline?: string | undefined;
  /** BCP 47; `en` when the author names none. */
  readonly language: string;
  /** A path relative to the résumé's file. */
  readonly photo?: string | undefined;
  readonly contact: Contact;
  readonly labels: Readonly<Record<string, string>>;
  readonly summary?: string | undefined;
  readonly sections: readonly ResumeNode[];
  readonly design: Design;
}

/** Items in the author's order. */
export type Contact = readonly ContactEntry[];

export type ContactEntry =
  | { readonly field: 'email' | 'phone' | 'location' | 'url'; readonly value: string; readonly path: string }
  | { readonly field: 'link'; readonly link: ContactLink; readonly path: string }
  | { readonly field: 'detail'; readonly label: string; readonly value: string; readonly path: string };

export interface ContactLink {
  readonly label?: string | undefined;
  readonly url?: string | undefined;
  readonly network?: string | undefined;
  readonly username?: string | undefined;
}

/** A section, an entry, an entry of an entry: one shape at every depth. */
export interface ResumeNode {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly organization?: string | undefined;
  readonly location?: string | undefined;
  readonly date?: DateValue | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly with?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly aside?: string | undefined;
  readonly url?: string | undefined;
  readonly links?: readonly LabelledLink[] | undefined;
  readonly kind?: string | undefined;
  readonly lead?: 'title' | 'organization' | undefined;
  readonly language?: string | undefined;
  readonly dates?: DateFormats | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly break?: 'before' | 'avoid' | undefined;
  /** The index it has in its file's list, where others of the list were taken out. */
  readonly at?: number | undefined;
  readonly summary?: string | undefined;
  readonly highlights?: readonly Highlight[] | undefined;
  readonly columns?: number | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly entries?: readonly ResumeNode[] | undefined;
}

export interface LabelledLink {
  readonly label: string;
  readonly url?: string | undefined;
}

export interface Highlight {
  readonly text?: string | undefined;
  readonly highlights?: readonly Highlight[] | undefined;
  readonly columns?: number | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** As a node's. */
  readonly at?: number | undefined;
}

export interface Term {
  readonly label: string;
  readonly value: string;
  readonly tags?: readonly string[] | undefined;
  /** The key or list index it was written under, for paths. */
  readonly key: string | number;
}

/** Fall is autumn by its American name. */
export type Season = 'spring' | 'summer' | 'autumn' | 'fall' | 'winter';

/** A point in time, as precisely as the author gave it. */
export type DatePoint = { readonly about?: boolean | undefined; readonly year: number } & (
  | { readonly precision: 'year' }
  | { readonly precision: 'season'; readonly season: Season }
  | { readonly precision: 'quarter'; readonly quarter: number }
  | { readonly precision: 'month'; readonly month: number }
  | { readonly precision: 'day'; readonly month: number; readonly day: number }
);

/** A date as parsed; `written` is the author's spelling. */
export type DateValue =
  | { readonly type: 'point'; readonly at: DatePoint; readonly written: string }
  | {
      readonly type: 'range';
      readonly start?: DatePoint | undefined;
      readonly end?: DatePoint | 'present' | undefined;
      readonly written: string;
    }
  | { readonly type: 'text'; readonly written: string };

/** How dates are printed: Unicode date patterns, or the author's own spelling. */
export type DateFormats =
  | 'as-written'
  | {
      readonly month?: 'MMM yyyy' | 'MMMM yyyy' | 'MM/yyyy' | undefined;
      readonly day?: string | undefined;
      readonly quarter?: 'roman' | 'Q' | undefined;
    };

/** All lengths in pt. */
export interface Design {
  readonly template?: string | undefined;
  readonly paper?: { readonly width: number; readonly height: number } | undefined;
  readonly margin?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>> | undefined;
  /** A bundled family's name, or font files relative to the résumé's file. */
  readonly font?: string | FontFiles | undefined;
  readonly size?: number | undefined;
  readonly accent?: string | undefined;
  readonly density?: 'compact' | 'normal' | 'airy' | undefined;
  readonly dates?: DateFormats | undefined;
  readonly headings?: 'as-is' | 'upper' | 'small-caps' | undefined;
  readonly links?: 'plain' | 'underlined' | 'url-in-print' | undefined;
  readonly hyphenate?: boolean | undefined;
  readonly justify?: boolean | undefined;
  readonly footer?: 'none' | 'page' | 'name-page' | undefined;
  readonly ats?: boolean | undefined;
  /** The options of templates, by the template’s name and the option’s: values as spelt. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Whether the source of what is printed travels inside the PDF; unless said, it does. */
  readonly 'attach-source'?: boolean | undefined;
  readonly 'web-fonts'?: 'embed' | 'system' | undefined;
}

export interface FontFiles {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}
