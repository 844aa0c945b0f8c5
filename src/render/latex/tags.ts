import { type Tex, tex } from './tex.ts';

/** A step down the structure tree. Texts that name the same key share the element: a path, or the list itself. */
export interface TagStep {
  readonly key: string | object;
  readonly tag: string;
  readonly language?: string | undefined;
  /** How the items of a list are marked (ISO 32000-1, table 347). */
  readonly numbering?: 'Disc' | 'Decimal' | undefined;
}

/** An element of the structure tree that is a text of its own, or the photo, at the end of its steps. */
export interface TagLeaf {
  readonly id: number;
  readonly tag: string;
  readonly steps: readonly TagStep[];
  /** What a picture shows. */
  readonly alt?: string | undefined;
}

/** An element within such a text. */
export type TagInline =
  | { readonly tag: 'Link'; readonly url: string }
  | { readonly tag: 'Formula'; readonly alt: string };

/** The structure tree of a document, by the numbers that its texts bear in TeX. */
export interface TagPlan {
  /** In reading order. A text that may be set in two ways has a leaf for each, and one of them stays without content. */
  readonly leaves: readonly TagLeaf[];
  readonly inlines: ReadonlyMap<number, TagInline>;
}

/** Collects the plan while the text is written. */
export interface Tags {
  readonly plan: TagPlan;
  /** A text under its number: the next leaf in reading order. */
  readonly leaf: (tag: string, steps: readonly TagStep[], text: Tex) => Tex;
  /** The photo, here in reading order or before all; there is one, so that it needs no number in TeX. */
  readonly photo: (alt: string, at?: 'here' | 'start') => void;
  /** A part of a text under its number. */
  readonly inline: (inline: TagInline, text: Tex) => Tex;
}

/** For a file that nobody will tag: its texts bear no numbers. */
export const untagged: Tags = {
  plan: { leaves: [], inlines: new Map() },
  leaf: (_tag, _steps, text) => text,
  photo: () => undefined,
  inline: (_inline, text) => text,
};

/** For a file whose PDF will be tagged. */
export function openTags(): Tags {
  const leaves: TagLeaf[] = [];
  const inlines = new Map<number, TagInline>();
  let last = 0;
  return {
    plan: { leaves, inlines },
    leaf: (tag, steps, text) => {
      if (text === '') return text;
      last += 1;
      leaves.push({ id: last, tag, steps });
      return tex`\Tag{${last}}{${text}}`;
    },
    photo: (alt, at = 'here') => {
      last += 1;
      leaves.splice(at === 'start' ? 0 : leaves.length, 0, { id: last, tag: 'Figure', steps: [], alt });
    },
    inline: (inline, text) => {
      if (text === '') return text;
      last += 1;
      inlines.set(last, inline);
      return tex`\Tag{${last}}{${text}}`;
    },
  };
}
