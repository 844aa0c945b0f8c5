import type { LiteElement } from '@mathjax/src/mjs/adaptors/lite/Element.js';
import { liteAdaptor } from '@mathjax/src/mjs/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/mjs/handlers/html.js';
import '@mathjax/src/mjs/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/mjs/input/tex/base/BaseConfiguration.js';
import '@mathjax/src/mjs/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import { MathJaxStix2Font } from '@mathjax/mathjax-stix2-font/mjs/svg.js';
import { TeX } from '@mathjax/src/mjs/input/tex.js';
import { mathjax } from '@mathjax/src/mjs/mathjax.js';
import { SVG } from '@mathjax/src/mjs/output/svg.js';
import { loadLetters } from './letters.ts';
import type { Outline } from './outline.ts';
import { readSvg } from './read-svg.ts';

// MathJax asks for letters by the path of a file; in the bundle they are parts of it.
mathjax.asyncLoad = loadLetters;

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const document = mathjax.document('', {
  InputJax: new TeX({
    packages: ['base', 'ams', 'boldsymbol'],
    formatError: (_: unknown, error: Error): never => {
      throw error;
    },
  }),
  OutputJax: new SVG({ fontCache: 'none', fontData: MathJaxStix2Font, linebreaks: { inline: false } }),
});

/** Sets TeX as shapes, in the style of a line of text; or tells why it cannot. */
export async function drawTex(tex: string): Promise<Outline | string> {
  try {
    const node: LiteElement = await document.convertPromise(tex, { display: false, em: 16, ex: 8 });
    return readSvg(adaptor.firstChild(node) as LiteElement) ?? 'it has a character of another script';
  } catch (error) {
    // MathJax gives its complaints about TeX a name.
    if (error instanceof Error && 'id' in error) return error.message;
    throw error;
  }
}
