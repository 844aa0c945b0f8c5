import type { HeadPart, Role } from '../document/model.ts';
import type { ThemeVariant } from './vary.ts';

/** A look as data: tokens, the order of heads, and which section goes to which region. */
export interface Theme {
  readonly name: string;
  /** What it is for, one sentence. */
  readonly description: string;
  readonly tokens: Tokens;
  readonly heads: HeadGrammar;
  /** In reading order. A section goes to the first region that takes its kind; `*` takes every kind. */
  readonly regions: readonly RegionRule[];
  /** What an author may choose under `design.<name>`. */
  readonly options?: Readonly<Record<string, ThemeOption>> | undefined;
  /** True for what is meant to hold much: its lines may be longer and its margins narrower than is comfortable. */
  readonly dense?: boolean | undefined;
  /** The most letters of a line: on wider paper the margins grow, unless the author sets them. */
  readonly line?: number | undefined;
}

/** An option of a template's own. */
export interface ThemeOption {
  /** What it decides, one sentence. */
  readonly description: string;
  readonly default: string;
  /** What each value changes of the theme. */
  readonly choices: Readonly<Record<string, ThemeVariant>>;
}

export interface RegionRule {
  readonly name: string;
  readonly kinds: readonly string[];
  /** True for the region that opens with the résumé's summary; the first where none says so. */
  readonly summary?: boolean | undefined;
  /** True for the region whose column begins with the contact, where that does not stand above all. */
  readonly contact?: boolean | undefined;
  /** A column of its own at the side of the others, in pt; it takes no more sections than its first page holds. */
  readonly column?: { readonly width: number; readonly gutter: number } | undefined;
  /** Where its dates stand, where that is not where all others do. */
  readonly dates?: Tokens['dates'] | undefined;
}

/** Which parts of a head stand on which line, in which order and style. */
export interface HeadGrammar {
  /** Which part comes first where the author does not say. */
  readonly lead: 'title' | 'organization';
  /** `lead` and `other` stand for title and organization in the order that `lead` decides. */
  readonly lines: readonly HeadLineRule[];
  /** The same for what has authors (papers, books, software); without it they are set like everything else. */
  readonly works?: readonly HeadLineRule[] | undefined;
  /** Which way lists of works are numbered through a section, the newest having the highest number or the lowest; `none` unless said. */
  readonly numbers?: 'down' | 'up' | 'none' | undefined;
  /** True where the owner's name is set strong among the authors of a work. */
  readonly strongOwner?: boolean | undefined;
}

export interface HeadLineRule {
  /** Behind which line it is set when both fit the measure: any, any but the first, or none. */
  readonly runOn: 'any' | 'later' | 'none';
  readonly parts: readonly HeadPartRule[];
}

export interface HeadPartRule {
  readonly role: 'lead' | 'other' | Exclude<Role, 'title' | 'organization'>;
  readonly style: HeadPart['style'];
  readonly separator: string;
}

/** Everything measurable about a look. Lengths in pt, colours as `#rrggbb`. */
export interface Tokens {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** A family the backends know, or font files by absolute path. */
  readonly font: string | FontPaths;
  readonly size: {
    readonly body: number;
    readonly small: number;
    readonly section: number;
    readonly name: number;
    readonly headline: number;
  };
  /** Baseline to baseline of body text. */
  readonly leading: number;
  /** The average advance of a letter in em, to judge whether a head fits one line. */
  readonly letterWidth: number;
  readonly colour: Colours;
  /** How the first part of a head is marked, by what the head stands over, and how labels are. */
  readonly faces: Readonly<Record<Exclude<HeadWeight, 'line'> | 'term', Face>> & {
    /** Entries that are one line each (talks, awards), where they are not marked like others. */
    readonly line?: Face | undefined;
    /** Bullets, secondary unless said. */
    readonly bullet?: Face | undefined;
  };
  /** A column of its own for dates or headings beside the text; of width 0 where there is none. In pt. */
  readonly side: { readonly width: number; readonly gutter: number };
  /** How terms are set: the label run into its value, or over it where a row takes more than a line; run in unless said. */
  readonly terms?: 'run-in' | 'stacked' | undefined;
  /** Where a date stands: flush with the far edge, in the column at the side, or in the head's line behind its text. */
  readonly dates: 'right' | 'side' | 'inline';
  /** The colour of the dates beside a head, by what the head stands over; secondary where none is named. */
  readonly dateColours?: Readonly<Partial<Record<HeadWeight, Hue>>> | undefined;
  readonly space: {
    readonly aboveSection: number;
    readonly belowSection: number;
    readonly betweenEntries: number;
    readonly betweenItems: number;
    readonly betweenBlocks: number;
    /** From the text edge to a bullet's text. */
    readonly indent: number;
  };
  /** How far what stands below an entry's first line is set in behind it, in pt; not at all unless said. */
  readonly hang?: number | undefined;
  readonly headings: 'as-is' | 'upper' | 'small-caps';
  readonly links: 'plain' | 'underlined' | 'url-in-print';
  readonly bullets: readonly string[];
  readonly hyphenate: boolean;
  readonly justify: boolean;
  readonly footer: 'none' | 'page' | 'name-page';
  /** Whether a web page brings its typefaces along or takes those of the reader's machine; along unless said. */
  readonly webFonts?: 'embed' | 'system' | undefined;
  /** True where an icon stands before every way to reach the author. */
  readonly icons?: boolean | undefined;
  /** True for the variant that parsers read best: one column, nothing drawn beside the text. */
  readonly ats: boolean;
}

export interface Colours {
  readonly ink: string;
  readonly secondary: string;
  readonly hairline: string;
  readonly accent: string;
  /** Of links; the accent unless said. */
  readonly link?: string | undefined;
}

/** The colours that every theme has. */
export type Hue = Exclude<keyof Colours, 'link'>;

/**
 * A main entry's head, one among entries of a line each, a title over several, an entry's within an entry, a list's
 * label, and what is not marked.
 */
export type HeadWeight = 'main' | 'line' | 'group' | 'role' | 'label' | 'plain';

/** How a run of text differs from the body. */
export interface Face {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly smallCaps?: boolean | undefined;
  /** In em. */
  readonly tracking?: number | undefined;
  readonly colour?: Hue | undefined;
}

export interface FontPaths {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}
