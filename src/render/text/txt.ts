import type { Backend } from '../backends.ts';
import { renderTxt } from './render-txt.ts';
import { sayPlainly } from './say-plainly.ts';
import { spellTargets } from './spell-targets.ts';

/** Plain text, for boxes that text is pasted into and for what reads text alone. */
export const txt: Backend = {
  say: (document, template) => {
    const isSpelt = template.theme.tokens.links === 'url-in-print';
    return sayPlainly(isSpelt ? document : spellTargets(document));
  },
  render: (document, _, { width }) => new TextEncoder().encode(renderTxt(document, width)),
};
