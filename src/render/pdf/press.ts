import { createHash, type Hash } from 'node:crypto';
import { toUri } from '../to-uri.ts';
import { BaseDocument, dataOf, type EmbeddedFace } from './base-document.ts';
import { drawGlyphs } from './draw-glyphs.ts';
import { stateLength } from './fonts/state-length.ts';
import { formulaWriter } from './math/formula-writer.ts';
import type { FormulaMark } from './math/outline.ts';
import type { Glyph } from './node.ts';
import { fileEnd, type Packer, packObjects } from './object-streams.ts';
import { type OutlineHeading, type OutlineItem, writeOutline } from './outline.ts';
import { describeFile, type FileFacts } from './xmp.ts';

type Element = PDFKit.PDFStructureElement;

/**
 * pdfkit's document with the hooks that make a tagged, reproducible file out of what @react-pdf draws.
 * A class because pdfkit is extended by overriding.
 */
export class Press extends BaseDocument {
  /** The structure element whose content is being drawn; null for decoration. */
  private current: Element | null = null;
  private target: LinkInProgress | null = null;
  private open: Element | 'artifact' | null = null;
  private readonly facts: FileFacts;
  /** What the outline lists; to be set before the drawing ends. */
  headings: readonly OutlineHeading[] = [];
  private readonly formulas = formulaWriter(this, () => this.switchTo('artifact'));
  private readonly faces = new Map<unknown, EmbeddedFace>();
  /** Both are there only after pdfkit has written the file's first line. */
  private readonly hash: Hash | undefined = createHash('md5');
  private readonly packer: Packer | undefined = packObjects();
  /** The object begun last. */
  private latest: PDFKit.PDFKitReference | undefined;

  constructor(facts: FileFacts) {
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      lang: facts.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: facts.creator,
        Producer: facts.creator,
        CreationDate: facts.date,
        ModDate: facts.date,
      },
    });
    this.facts = facts;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    super.addPage(options);
    this.open = null;
    this.page.dictionary.data = Object.assign(this.page.dictionary.data, { Tabs: 'S' });
    this.switchTo('artifact');
    return this;
  }

  /** What is drawn from here on is the content of an element; `null` makes it decoration. */
  draw(element: Element | null): void {
    this.endLink();
    this.current = element;
    this.switchTo(element ?? 'artifact');
  }

  /** True while what is drawn is no element's content. */
  get decorates(): boolean {
    return this.open === 'artifact';
  }

  private switchTo(next: Element | 'artifact'): void {
    if (this.open === next) return;
    if (this.open !== null) this.endMarkedContent();
    this.open = next;
    if (next === 'artifact') {
      this.markContent('Artifact', { type: 'Layout' } as PDFKit.Mixins.MarkingOptions);
      return;
    }
    next.add(this.markStructureContent(dataOf(next).S));
  }

  /** A link inside a text: an element of its own, with the annotation and a description (ISO 14289-1, 7.18.5). */
  override link(x: number, y: number, width: number, height: number, url: string, options: object = {}): this {
    if (!this.current) return super.link(x, y, width, height, toUri(url), options);
    const element = this.linkTo(url);
    this.switchTo(element);
    // A String object is how pdfkit tells text from a name.
    const contents = Object(url.replace(/^(mailto|tel):/, '')) as string;
    const described: object = { ...options, structParent: element, Contents: contents };
    return super.link(x, y, width, height, toUri(url), described);
  }

  /** The runs and lines of one link share an element. */
  private linkTo(url: string): Element {
    if (this.target?.url === url) {
      this.target.fresh = true;
      return this.target.element;
    }
    this.endLink();
    const element = this.struct('Link');
    this.current?.add(element);
    this.target = { url, element, fresh: true };
    return element;
  }

  /** To be done before the page ends: pdfkit writes the annotation's page when the element ends. */
  private endLink(): void {
    if (!this.target) return;
    this.switchTo('artifact');
    this.target.element.end();
    this.target = null;
  }

  /** A picture: where it stands is said of its element too (ISO 32000-1, 14.8.5.4.3). */
  override image(source: PDFKit.Mixins.ImageSrc, x?: unknown, y?: unknown, size?: unknown): this {
    const { width, height } = size as { readonly width: number; readonly height: number };
    const { S, A } = this.current ? dataOf(this.current) : {};
    if (S === 'Figure' && A) Object.assign(A, { BBox: this._convertRect(Number(x), Number(y), width, height) });
    return super.image(source, Number(x), Number(y), { width, height }) as this;
  }

  /** Called by @react-pdf for every run of text, behind `link` if the run has one. */
  glyphs(glyphs: readonly Glyph[], positions: readonly Position[], x: number, y: number): void {
    if (glyphs.length === 0) return;
    if (this.target?.fresh) this.target.fresh = false;
    else this.endLink();
    const mark = positions[0]?.formula;
    const host = this.target?.element ?? this.current;
    const element = host && mark ? this.formulas.elementOf(mark.formula, host) : host;
    if (element) this.switchTo(element);
    if (mark) this.formulas.draw(mark, glyphs, positions, x, y);
    else drawGlyphs(this, glyphs, positions, x, y);
    // An underline that follows is decoration.
    if (this.target) this.switchTo('artifact');
  }

  /** pdfkit makes a throw-away font for every run; here a face is made once. */
  override font(source: unknown, family?: unknown, size?: number): this {
    const points = typeof family === 'number' ? family : size;
    const known = this.faces.get(source);
    if (known === undefined) {
      super.font(source, family, size);
      this.faces.set(source, this._font);
      stateLength(this._font.subset, () => this.latest);
      return this;
    }
    if (points !== undefined) this.fontSize(points);
    this._font = known;
    return this;
  }

  override ref(data?: object): PDFKit.PDFKitReference {
    this.latest = super.ref(data);
    return this.latest;
  }

  override end(): this {
    this.endLink();
    writeOutline(this.outline as unknown as OutlineItem, this.headings, this.page.width);
    return super.end() as unknown as this;
  }

  override _addInfo(): void {
    this.appendXML(describeFile(this.facts));
  }

  /** The file's identifier is made of its content, so that it changes with the content alone. */
  override _write(data: string | Uint8Array): void {
    this.hash?.update(data);
    for (const piece of this.packer?.take(data) ?? [data]) super._write(piece);
  }

  override _finalize(): void {
    const [root, info] = [`${this._root}`, `${this._info}`];
    const { packed = [] } = this.packer ?? {};
    const id = this.hash?.digest() ?? this._id;
    super._write(fileEnd({ packed, offsets: this._offsets, length: this._offset, root, info, id }));
    this.push(null);
  }
}

interface LinkInProgress {
  readonly url: string;
  readonly element: Element;
  /** True between the annotation and the run it belongs to. */
  fresh: boolean;
}

export interface Position {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The formula that the glyph belongs to. */
  readonly formula?: FormulaMark | undefined;
}
