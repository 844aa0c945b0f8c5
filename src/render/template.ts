import type { ReactElement } from 'react';
import type { ArrangedDocument } from '../document/model.ts';
import type { Theme } from '../theme/theme.ts';

/** What a layout is given. */
export interface LayoutProps {
  readonly document: ArrangedDocument;
  readonly theme: Theme;
}

/** A template: one theme and a layout for each backend it serves. */
export interface Template {
  readonly theme: Theme;
  readonly pdf?: ((props: LayoutProps) => ReactElement) | undefined;
}
