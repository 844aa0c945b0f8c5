import type { ArrangedDocument } from '../../../document/model.ts';
import type { Tokens } from '../../../theme/theme.ts';
import { hasSerifs } from '../../fonts/families.ts';
import { cssString } from '../style/css-string.ts';
import { embedFonts, MONO_NAME } from './embed-fonts.ts';

/** The typefaces of a page: rules that bring them along, and the families of text and of code, best first. */
export interface FontSetting {
  readonly rules: readonly string[];
  readonly text: string;
  readonly mono: string;
}

/** What every machine has one of, where a face is not brought along. */
const SERIF = 'Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif';
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';
const MONO = 'ui-monospace,"Cascadia Code",Menlo,Consolas,"DejaVu Sans Mono",monospace';

/** The name under which a page brings an author's own font files along. */
const OWN = 'Galley Text';

/**
 * The faces of the theme, brought along as far as the text needs them, before those of the reader's machine; the latter
 * alone where the author wants no more.
 */
export async function setFonts(document: ArrangedDocument, tokens: Tokens): Promise<FontSetting> {
  const { font } = tokens;
  const name = typeof font === 'string' ? font : OWN;
  const machine = hasSerifs(font) ? SERIF : SANS;
  if (tokens.webFonts === 'system') return { rules: [], text: `${cssString(name)},${machine}`, mono: MONO };
  const { rules, names } = await embedFonts(document, tokens, name);
  const own = [name, ...names].map(cssString).join(',');
  return { rules, text: `${own},${machine}`, mono: `${[MONO_NAME, name, ...names].map(cssString).join(',')},${MONO}` };
}
