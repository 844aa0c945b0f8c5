import type { ArrangedDocument } from '../../document/model.ts';
import type { Theme } from '../../theme/theme.ts';
import type { TexSetting } from './setting.ts';
import type { Tex } from './tex.ts';

/** What a template's LaTeX layout is given. */
export interface LatexProps {
  readonly document: ArrangedDocument;
  readonly theme: Theme;
  readonly setting: TexSetting;
  /** The file of the photo, from the document's folder. */
  readonly photo: Tex | undefined;
  /** The icon before each way to reach the author, by its name; undefined where the theme has none. */
  readonly icons: readonly (Tex | undefined)[] | undefined;
}

/** What it gives: definitions of `\Heading{title}` and of what every page bears, and the text, line by line. */
export interface LatexPage {
  readonly commands: Tex;
  readonly body: readonly Tex[];
}

/** How a template sets a document in TeX, which makes its pages. */
export type LatexLayout = (props: LatexProps) => LatexPage;
