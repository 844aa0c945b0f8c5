/** One document of a dossier, as a PDF. */
export interface DossierPart {
  /** What its bookmark and the labels of its pages call it. */
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Its one page is a picture, which its title describes. */
  readonly isPicture?: boolean | undefined;
}

/** What is said of the whole file. */
export interface DossierFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
}

/** A part's place in the finished file. */
export interface PlacedPart {
  readonly title: string;
  /** Of its first page, from 1. */
  readonly first: number;
  readonly pages: number;
  /** Its tags were kept; a part without any has one passage for each page, which is read in the order it was drawn in. */
  readonly tagged: boolean;
}
