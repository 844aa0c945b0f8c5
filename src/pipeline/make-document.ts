import type { ArrangedDocument } from '../document/model.ts';
import type { ArrangedResume } from '../pipeline.ts';
import type { Report } from '../proof/report.ts';
import { type Backend, backends, type RenderSettings, type TextFormat } from '../render/backends.ts';
import type { DrawSettings } from '../render/image/draw-pages.ts';
import type { LatexSettings } from '../render/latex/render-latex.ts';
import type { Overfull } from '../render/latex/run/read-log.ts';
import type { Template } from '../render/template.ts';
import { expect, type Proof, proofQuickly } from './expectation.ts';
import { overfullCheck } from './overfull-check.ts';
import type { SetResume } from './set-resume.ts';

/** A format that a document can be made in: set by a back-end, or drawn from its PDF. */
export type DocumentFormat = TextFormat | 'png' | 'tex';

/** How to make a document's files. */
export interface MakeSettings extends Omit<RenderSettings, 'source'> {
  /** Who reads the files back; `false` leaves them unread. Default: `proofQuickly`, in this process. */
  readonly proof?: Proof | false | undefined;
  /** Who draws pages as pictures. Default: `drawPages`, in this process. */
  readonly draw?: Draw | undefined;
  /** Pixels to an inch in pictures. Default: 200. */
  readonly dpi?: number | undefined;
  /** The one page to draw as a picture, counted from 1; without it all are. */
  readonly page?: number | undefined;
  /** Who makes the PDF: TeX where this is given, with an engine that is installed; else Galley itself. */
  readonly latex?: Omit<LatexSettings, 'date' | 'source'> | undefined;
}

/** Draws the pages of a finished PDF, one PNG each. */
export type Draw = (pdf: Uint8Array, settings: DrawSettings) => Promise<readonly Uint8Array[]>;

/** A document in one format, and what reading it back has shown: for pictures, reading the PDF they are drawn from. */
export interface MadeDocument {
  readonly format: DocumentFormat;
  /** One file, or a picture for each page. */
  readonly files: readonly [MadeFile, ...MadeFile[]];
  readonly report: Report | undefined;
  /** What a file in TeX needs beside it, by the path from its folder: a font as the path of its file, or bytes. */
  readonly beside?: ReadonlyMap<string, string | Uint8Array> | undefined;
}

/** A file as it is written: a document as a whole, or the picture of one of its pages. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** The page that it is a picture of, where there may be several. */
  readonly page?: number | undefined;
}

/** An arranged document; of a résumé, also what its PDF carries. */
export type Arranged = ArrangedResume & Partial<Pick<SetResume, 'source'>>;

const DPI = 200;

/**
 * Gives the function that makes an arranged document in any format. All formats share one PDF. Files are set one after
 * the other in the order they are asked for, and read back and drawn while others are set.
 * The function throws UserError for what cannot be set, and for a page that there is not.
 */
export function makeDocument(
  arranged: Arranged,
  settings: MakeSettings,
): (format: DocumentFormat) => Promise<MadeDocument> {
  const { proof = proofQuickly, draw = drawHere, dpi = DPI, page } = settings;
  const set = oneByOne((format: TextFormat) => setDocument(arranged, format, settings));
  const read = once(async (format: TextFormat): Promise<Report | undefined> => {
    const { bytes, said, overfull } = await set(format);
    if (proof === false) return undefined;
    const report = await proof(bytes, expect(said, format));
    return { ...report, checks: [...report.checks, ...overfull.map(overfullCheck)] };
  });
  return async (format) => {
    if (format === 'tex') return makeTex(arranged);
    if (format !== 'png') {
      const [{ bytes }, report] = await Promise.all([set(format), read(format)]);
      return { format, files: [{ bytes }], report };
    }
    const drawn = set('pdf').then(({ bytes }) => draw(bytes, { dpi, page }));
    const [pictures, report] = await Promise.all([drawn, read('pdf')]);
    const [first, ...rest] = pictures.map((bytes, index) => ({ bytes, page: page ?? index + 1 }));
    if (first === undefined) throw new Error('A PDF was drawn that has no pages.');
    return { format, files: [first, ...rest], report };
  };
}

/**
 * Makes an arranged document, of a résumé or a letter, in one format; `makeDocument` shares work between several.
 * A report that is not `ok` is returned, not thrown.
 * @throws UserError for what cannot be set, and for a page that there is not.
 */
export function renderDocument(
  arranged: ArrangedDocument,
  template: Template,
  format: DocumentFormat,
  settings: MakeSettings,
): Promise<MadeDocument> {
  return makeDocument({ arranged, template }, settings)(format);
}

interface SetDocument {
  readonly bytes: Uint8Array;
  /** What the format says. */
  readonly said: ArrangedResume;
  /** Lines that TeX could not fit. */
  readonly overfull: readonly Overfull[];
}

/** Nobody but TeX can read it back; what it makes of it is read back when it makes a PDF. */
async function makeTex({ arranged, template }: Arranged): Promise<MadeDocument> {
  const { renderTex } = await import('../render/latex/render-tex.ts');
  const { text, files } = await renderTex(arranged, template);
  return { format: 'tex', files: [{ bytes: Buffer.from(text) }], report: undefined, beside: files };
}

async function setDocument(
  { arranged, template, source }: Arranged,
  format: TextFormat,
  settings: MakeSettings,
): Promise<SetDocument> {
  const attached = format === 'pdf' ? await source?.() : undefined;
  if (format === 'pdf' && settings.latex !== undefined) {
    const { renderLatex } = await import('../render/latex/render-latex.ts');
    const made = await renderLatex(arranged, template, { ...settings.latex, date: settings.date, source: attached });
    return { ...made, said: { arranged, template } };
  }
  const { say, render }: Backend = await backends[format]();
  const said = say === undefined ? arranged : say(arranged, template);
  const bytes = await render(said, template, { ...settings, source: attached });
  return { bytes, said: { arranged: said, template }, overfull: [] };
}

async function drawHere(pdf: Uint8Array, settings: DrawSettings): Promise<readonly Uint8Array[]> {
  return (await import('../render/image/draw-pages.ts')).drawPages(pdf, settings);
}

/** Does something for each key once. */
function once<K, V>(work: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const done = new Map<K, Promise<V>>();
  return (key) => {
    const found = done.get(key) ?? work(key);
    done.set(key, found);
    return found;
  };
}

/** The same, one after the other: so that the first is ready, and is read back, as early as can be. */
function oneByOne<K, V>(work: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let last: Promise<unknown> = Promise.resolve();
  return once((key) => {
    const turn = last.then(() => work(key));
    last = turn.catch(() => undefined);
    return turn;
  });
}
