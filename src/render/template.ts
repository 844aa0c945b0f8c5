import type { ArrangedDocument } from '../document/model.ts';
import type { Theme } from '../theme/theme.ts';
import type { PageDesign } from './pdf/flow.ts';

/** What a layout is given. */
export interface LayoutProps {
  readonly document: ArrangedDocument;
  readonly theme: Theme;
}

/** A template: one theme and a layout for each back-end it serves. */
export interface Template {
  readonly theme: Theme;
  readonly pdf?: ((props: LayoutProps) => PageDesign) | undefined;
}
