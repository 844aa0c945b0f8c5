import type { ArrangedDocument } from '../document/model.ts';
import type { Theme } from '../theme/theme.ts';
import type { DocxLook } from './docx/look.ts';
import type { LatexLayout } from './latex/layout.ts';
import type { PageDesign, Setting } from './pdf/flow.ts';

/** What a layout is given. */
export interface LayoutProps {
  readonly document: ArrangedDocument;
  readonly theme: Theme;
  /** What blocks need to set themselves in a column as wide as the page's text. */
  readonly setting: Setting;
}

/** A template: one theme and a layout for each back-end it serves. */
export interface Template {
  readonly theme: Theme;
  /** The template of Galley that one of an author's own is made from. */
  readonly from?: string | undefined;
  /** The style sheet that makes the shared web page this template's, behind what the theme's tokens say. */
  readonly html?: string | undefined;
  readonly pdf?: ((props: LayoutProps) => PageDesign) | undefined;
  readonly docx?: DocxLook | undefined;
  readonly latex?: LatexLayout | undefined;
}
