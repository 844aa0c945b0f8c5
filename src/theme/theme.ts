import type { Role } from '../document/model.ts';

/** A look as data: tokens, the order of heads, and which section goes to which region. */
export interface Theme {
  readonly name: string;
  /** What it is for, one sentence. */
  readonly description: string;
  readonly tokens: Tokens;
  readonly heads: HeadGrammar;
  /** In reading order. A section goes to the first region that takes its kind; `*` takes every kind. */
  readonly regions: readonly RegionRule[];
}

export interface RegionRule {
  readonly name: string;
  readonly kinds: readonly string[];
}

/** Which parts of a head stand on which line, in which order and style. */
export interface HeadGrammar {
  /** Which part comes first where the author does not say. */
  readonly lead: 'title' | 'organization';
  /** `lead` and `other` stand for title and organization in the order that `lead` decides. */
  readonly lines: readonly HeadLineRule[];
  /** The same for what has authors (papers, books, software); without it they are set like everything else. */
  readonly works?: readonly HeadLineRule[] | undefined;
}

export interface HeadLineRule {
  /** Behind which line it is set when both fit the measure: any, any but the first, or none. */
  readonly runOn: 'any' | 'later' | 'none';
  readonly parts: readonly HeadPartRule[];
}

export interface HeadPartRule {
  readonly role: 'lead' | 'other' | Exclude<Role, 'title' | 'organization'>;
  readonly style: 'strong' | 'emphasis' | 'regular' | 'secondary';
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
  readonly colour: {
    readonly ink: string;
    readonly secondary: string;
    readonly hairline: string;
    readonly accent: string;
  };
  readonly space: {
    readonly aboveSection: number;
    readonly belowSection: number;
    readonly betweenEntries: number;
    readonly betweenItems: number;
    readonly betweenBlocks: number;
    /** From the text edge to a bullet's text. */
    readonly indent: number;
  };
  readonly headings: 'as-is' | 'upper' | 'small-caps';
  readonly links: 'plain' | 'underlined' | 'url-in-print';
  readonly bullets: readonly string[];
  readonly hyphenate: boolean;
  readonly justify: boolean;
  readonly footer: 'none' | 'page' | 'name-page';
}

export interface FontPaths {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}
