// Longer than 200 lines because it is the one page of types that every room reads; it imports nothing.

/** Text within a line. What an author marks in Markdown, and nothing else. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | { readonly type: 'math'; readonly formula: Formula }
  | { readonly type: InlineMark; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type InlineMark = 'strong' | 'emphasis' | 'superscript' | 'subscript';

/** A formula within a line. */
export interface Formula {
  /** As the author wrote it, in TeX, without its dollars. */
  readonly tex: string;
  /** A line may end between two of them. */
  readonly parts: readonly FormulaPart[];
  /** True for what a row of letters cannot show: fractions, roots, limits, tables. Its runs are then only read. */
  readonly drawn: boolean;
}

export interface FormulaPart {
  /** The part alone, in the TeX that a typesetter of formulas takes. */
  readonly tex: string;
  /** How the part is set, and what is read of it. */
  readonly runs: readonly FormulaRun[];
}

/** Letters of a formula that are set alike. Lengths in em of the text around the formula. */
export interface FormulaRun {
  readonly text: string;
  readonly face: FormulaFace;
  /** 1, or less in scripts. */
  readonly size: number;
  /** Of the baseline, upwards. */
  readonly raise: number;
  /** Of the whole run, where it is white. */
  readonly width?: number | undefined;
  /** True under the bar of a root. */
  readonly barred?: boolean | undefined;
}

export type FormulaFace = 'upright' | 'italic' | 'bold' | 'bold-italic' | 'mono';

/** A stretch of text that comes from one field of the résumé, or was made from it. */
export interface Passage {
  /** The field in the author's file: `sections[0].entries[1].title`. */
  readonly path: string;
  readonly content: readonly Inline[];
  /** Of a date that is one point in time: `2015-10`. */
  readonly when?: string | undefined;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly passage: Passage;
  /** How it stands, where that is not as prose does: the parts around the text of a letter. */
  readonly standing?: Standing | undefined;
}

/** Space above in lines of the body; where the lines begin, or end; whether it stays with what follows. */
export interface Standing {
  readonly above: number;
  readonly at?: 'start' | 'half' | 'end' | undefined;
  readonly keep?: boolean | undefined;
}

/** A bulleted or numbered list. */
export interface List<H> {
  readonly type: 'list';
  /** The first number of a numbered list; absent for bullets. */
  readonly start?: number | undefined;
  /** 1–4; reading order stays down each column. */
  readonly columns: number;
  readonly items: readonly ListItem<H>[];
}

/** The first block is set beside the bullet, the others at the bullet's text edge. */
export interface ListItem<H> {
  readonly blocks: readonly Block<H>[];
}

/** Label and value rows: skills, languages, facts. */
export interface Terms {
  readonly type: 'terms';
  readonly rows: readonly TermRow[];
}

export interface TermRow {
  readonly label: Passage;
  readonly value: Passage;
}

/**
 * A node of the résumé below a section.
 * Shapes: `entry` has a head of its own; `group` is a mere title over nested entries;
 * `labelled-list` is a mere title over a list, terms or prose; `bare` has no head at all.
 */
export interface Entry<H> {
  readonly type: 'entry';
  readonly shape: 'entry' | 'group' | 'labelled-list' | 'bare';
  readonly path: string;
  /** 1 for an entry of a section, 2 for an entry of that, and so on. */
  readonly depth: number;
  readonly head: H;
  readonly body: readonly Block<H>[];
  readonly pageBreak?: 'before' | 'avoid' | undefined;
  /** BCP 47, where it differs from the document's. */
  readonly language?: string | undefined;
}

export type Block<H> = Paragraph | List<H> | Terms | Entry<H>;

/** The parts of a head, by meaning. */
export type Role = 'title' | 'subtitle' | 'organization' | 'location' | 'authors' | 'with' | 'note' | 'links';

/** A head as composed: what there is to say, not yet in which order. */
export interface Head {
  /** Which part the author wants first; undefined leaves it to the template. */
  readonly lead?: 'title' | 'organization' | undefined;
  readonly parts: { readonly [R in Role]?: Passage };
  /** What stands in the dates' place: the date, an aside. */
  readonly marginal: readonly Passage[];
}

/** A head as arranged: lines of parts in reading order; what is marginal is read after the first line, or before it. */
export interface ArrangedHead {
  /** What counts a work in its list, with its point: `24.`. It is read before the first line. */
  readonly number?: string | undefined;
  readonly lines: readonly HeadLine[];
  readonly marginal: readonly Passage[];
  readonly marginalFirst?: boolean | undefined;
}

export interface HeadLine {
  readonly parts: readonly HeadPart[];
}

export interface HeadPart {
  /** `date` for a date that is set within the line. */
  readonly role: Role | 'date';
  readonly style: 'strong' | 'emphasis' | 'regular' | 'secondary' | 'accent';
  /** What is set before this part when another stands before it on its line: `, `. */
  readonly separator: string;
  readonly passage: Passage;
}

export interface Section<H> {
  readonly path: string;
  readonly kind?: string | undefined;
  /** The head's title is the section's heading. */
  readonly head: H;
  readonly body: readonly Block<H>[];
  readonly pageBreak?: 'before' | 'avoid' | undefined;
  readonly language?: string | undefined;
}

export interface ContactItem {
  readonly kind: 'email' | 'phone' | 'location' | 'url' | 'link' | 'detail';
  /** The network of a link, in lower case: `github`. */
  readonly network?: string | undefined;
  readonly passage: Passage;
}

export interface Photo {
  readonly path: string;
  /** The picture's file, absolute. */
  readonly file: string;
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
}

interface DocumentShell {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: Passage;
  readonly headline?: Passage | undefined;
  readonly contact: readonly ContactItem[];
  readonly photo?: Photo | undefined;
  /** The words of the document's language that pages need: `Page {n} of {m}`. */
  readonly words: PageWords;
}

export interface PageWords {
  /** With `{n}` and `{m}` for the page and the number of pages. */
  readonly page: string;
  /** What parts the items of a list within a line: `, `. */
  readonly comma: string;
  /** What stands between a label and its value where both are text alone: `: `. */
  readonly colon: string;
}

/** What a résumé says, in the author's order. */
export interface ResumeDocument extends DocumentShell {
  /** Prose before the first section. */
  readonly summary: readonly Block<Head>[];
  readonly sections: readonly Section<Head>[];
}

export interface Region {
  readonly name: string;
  /** True for the one whose column begins with the contact, which is read before all regions. */
  readonly contact?: boolean | undefined;
  /** The prose before the first section, in the one region that opens with it. */
  readonly summary: readonly Block<ArrangedHead>[];
  readonly sections: readonly Section<ArrangedHead>[];
}

/** What is drawn and what the proof expects: regions in reading order, heads in their final order. */
export interface ArrangedDocument extends DocumentShell {
  readonly regions: readonly Region[];
  /** Words that pages repeat outside the text (running head, page numbers): allowed to appear, never required. */
  readonly furniture: readonly string[];
}
