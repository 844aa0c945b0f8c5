import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Parts of packages that the command never reaches but would load at every start, and what stands in their place.
 * Each was measured: without them a build starts in half the time.
 */
const replacements: Readonly<Record<string, string>> = {
  // Templates take only the names of nodes from the renderer; its reconciler, which runs React components, is not used.
  '@react-pdf/renderer': "export * from '@react-pdf/primitives';",
  // The dictionary of WOFF2, 1.3 MB: fonts are TrueType or OpenType, which is checked when a résumé is read.
  'brotli/decompress.js': "module.exports = () => { throw new Error('WOFF2 fonts are not supported.'); };",
  // Node's own inflate is native code; what is inflated at every start are the tables of Unicode properties.
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib');
    module.exports = (from, to) => { to.set(inflateRawSync(from)); return to; };`,
  // pdfkit's own line breaking: lines come from the layout.
  linebreak: "module.exports = class { constructor() { throw new Error('Lines are broken by the layout.'); } };",
};

/** Packages that yargs loads at once and uses only for `--help`: each makes a segmenter of Unicode text, 20 ms. */
const late = /^(string-width|wrap-ansi)$/;

/** An esbuild plugin that puts the replacements in and lets pdfkit find its files from inside the bundle. */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    build.onResolve(
      { filter: /^(@react-pdf\/renderer|brotli\/decompress\.js|tiny-inflate|linebreak)$/ },
      ({ path }) => ({
        path,
        namespace: 'lean',
      }),
    );
    build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
      contents: replacements[path] ?? '',
      resolveDir: process.cwd(),
    }));
    build.onResolve({ filter: late }, ({ path, importer }) =>
      /node_modules[\\/](yargs|cliui)[\\/]/.test(importer) ? { path, namespace: 'late' } : undefined,
    );
    build.onLoad({ filter: late, namespace: 'late' }, ({ path }) => ({
      contents: `let real; export default (...given) => (real ??= require('${path}').default)(...given);`,
      resolveDir: process.cwd(),
    }));
    // The layout engine is WebAssembly inside a string; fetching that string would load Node's whole HTTP client.
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
    // Only pdfkit itself may say `#standard-fonts`; from the bundle they are found by the package's public name.
    build.onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll("'#standard-fonts/", "'pdfkit/standard-fonts/"),
    }));
  },
};

/** The colour profile that pdfkit reads from a folder beside itself. */
export const colourProfile = require.resolve('pdfkit').replace(/[^\\/]+$/, 'data/sRGB_IEC61966_2_1.icc');
