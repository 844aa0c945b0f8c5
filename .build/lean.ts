import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnResolveArgs, Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/** Parts of packages that the command never reaches but would load at every start, and what stands in their place. */
const replacements: Readonly<Record<string, string>> = {
  // Templates take only the names of nodes from the renderer; its reconciler, which runs React components, is not used.
  '@react-pdf/renderer': "export * from '@react-pdf/primitives';",
  // The dictionary of WOFF2, 1.3 MB: fonts are TrueType or OpenType, which is checked when a résumé is read.
  'brotli/decompress.js': "module.exports = () => { throw new Error('WOFF2 fonts are not supported.'); };",
  // Node's own inflate is native code; what is inflated at every start are the tables of Unicode properties.
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib');
    module.exports = (from, to) => { to.set(inflateRawSync(from)); return to; };`,
  // The package's CommonJS build is minified and needs no other package; what it loads at its first use is at hand then.
  'pdf-parse': `import reader from ${pathOf('pdf-parse', 'index.cjs')};
    import ${pathOf('pdf-parse', 'pdf.worker.mjs')};
    export const { PDFParse } = reader;`,
  // pdfkit's encryption: its tables take 20 ms to make, and no file is encrypted.
  '@noble/ciphers/aes': `const refuse = () => { throw new Error('Files are not encrypted.'); };
    export { refuse as cbc, refuse as ecb };`,
  // pdfkit's own line breaking: lines come from the layout.
  linebreak: "module.exports = class { constructor() { throw new Error('Lines are broken by the layout.'); } };",
};

/** What is asked for at once but seldom used, by the packages that do so: loaded at its first use instead. */
const late: Readonly<Record<string, { readonly by: RegExp; readonly name: string }>> = {
  // Each makes a segmenter of Unicode text, 20 ms; yargs measures and wraps only its help, plain text only letters that may be wide.
  'string-width': { by: /[\\/](yargs|cliui|render[\\/]text)[\\/]/, name: 'default' },
  'wrap-ansi': { by: /[\\/](yargs|cliui)[\\/]/, name: 'default' },
  // The English patterns are made into a tree, 10 ms; hyphenation is off unless a résumé asks for it.
  '@react-pdf/hyphenate/en-us': { by: /[\\/]textkit[\\/]/, name: 'syllables' },
};

/** Lines of packages that cost time or cannot work inside a bundle, and what they are changed to. */
const patches: readonly { readonly file: RegExp; readonly changes: readonly (readonly [string, string])[] }[] = [
  {
    // The layout engine is WebAssembly inside a string; fetching that string would load Node's whole HTTP client.
    file: /yoga-wasm-base64-esm\.js$/,
    changes: [['"function"!=typeof fetch', 'true']],
  },
  {
    // yargs writes its help for every command, in case that one asks for it later; ours never do.
    file: /yargs[\\/]build[\\/]lib[\\/]command\.js$/,
    changes: [['.cacheHelpMessage()', '']],
  },
  {
    // Only pdfkit itself may say `#standard-fonts`; from the bundle they are found by the package's public name.
    file: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/,
    changes: [["'#standard-fonts/", "'pdfkit/standard-fonts/"]],
  },
  {
    // Every mark of the structure is a canvas, whose 38 methods were copied 38 times for each.
    file: /react-pdf[\\/]render[\\/]lib[\\/]index\.js$/,
    changes: [['(acc, prop) => ({\n        ...acc,', '(acc, prop) => Object.assign(acc, {']],
  },
  {
    // The PDF reader loads a whole drawing library for three names, and needs none of them to read.
    file: /pdf-parse[\\/]cjs[\\/]index\.cjs$/,
    changes: [
      ['try{t=e("@napi-rs/canvas")}', `try{${lateCanvas('e')}}`],
      ...['DOMMatrix', 'ImageData', 'Path2D'].map((name) => [polyfill(name), ''] as const),
      ['Wi=new DOMMatrix,', 'Wi={a:1,d:1},'],
      ['o.addPath(t,Wi)', 'o.addPath(t,new DOMMatrix([Wi.a,0,0,Wi.d,0,0]))'],
    ],
  },
];

/** Defines the names that the drawing library has for the PDF reader; their first use loads it. */
function lateCanvas(require: string): string {
  const get = `get:()=>${require}("@napi-rs/canvas")[n]`;
  return `for(const n of["DOMMatrix","ImageData","Path2D"])n in globalThis||Object.defineProperty(globalThis,n,{configurable:true,${get}})`;
}

/** How the PDF reader itself takes such a name from the library. */
function polyfill(name: string): string {
  const warning = `Cannot polyfill \`${name}\`, rendering may be broken.`;
  return `globalThis.${name}||(t?.${name}?globalThis.${name}=t.${name}:ht("${warning}")),`;
}

/** An esbuild plugin that makes the bundle lean by the tables above. */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    const resolveDir = process.cwd();
    build.onResolve({ filter: anyOf(Object.keys(replacements)) }, ({ path }) => ({ path, namespace: 'replaced' }));
    build.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path }) => ({
      contents: replacements[path] ?? '',
      resolveDir,
    }));
    build.onResolve({ filter: anyOf(Object.keys(late)) }, (asked) =>
      isLate(asked) ? { path: asked.path, namespace: 'late' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ contents: lateModule(path), resolveDir }));
    for (const { file, changes } of patches) {
      build.onLoad({ filter: file }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [from, to] of changes) {
          if (!contents.includes(from)) throw new Error(`${path} no longer has ${from}: look at .build/lean.ts`);
          contents = contents.replaceAll(from, () => to);
        }
        return { contents };
      });
    }
  },
};

/** A file of a package beside the one that \`require\` finds, as a string of code. */
function pathOf(name: string, file: string): string {
  return JSON.stringify(join(dirname(require.resolve(name)), file));
}

function anyOf(paths: readonly string[]): RegExp {
  return new RegExp(`^(${paths.map((path) => path.replace(/[.]/g, '\\.')).join('|')})$`);
}

function isLate({ path, importer }: OnResolveArgs): boolean {
  return late[path]?.by.test(importer) === true;
}

function lateModule(path: string): string {
  const name = late[path]?.name ?? 'default';
  const file = fileURLToPath(import.meta.resolve(path));
  const call = `(...given) => (real ??= require(${JSON.stringify(file)})).${name}(...given)`;
  return name === 'default' ? `let real; export default ${call};` : `let real; export const ${name} = ${call};`;
}

/** The colour profile that pdfkit reads from a folder beside itself. */
export const colourProfile = require.resolve('pdfkit').replace(/[^\\/]+$/, 'data/sRGB_IEC61966_2_1.icc');
