/**
 * The rooms and the arrows between them, as `src/README.md` tells them: which rooms each may import from.
 * A room may always import from itself. Changed together with that page, and with a reason there.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  'document/model': [],
  // A source tells what its dialect left over.
  read: ['errors', 'read/dialects'],
  'read/dialects': ['errors', 'read'],
  write: ['errors', 'resume'],
  resume: ['errors'],
  tailor: ['errors', 'resume'],
  apply: ['errors', 'resume'],
  letter: ['errors', 'resume', 'document', 'document/model'],
  document: ['errors', 'document/model'],
  'document/compose': ['errors', 'document', 'document/model', 'resume'],
  theme: ['errors', 'document', 'document/model'],
  render: ['errors', 'document', 'document/model', 'theme', 'render/*'],
  'render/*': ['errors', 'document', 'document/model', 'theme', 'render'],
  proof: ['errors', 'document', 'document/model'],
  templates: ['document/model', 'theme', 'render', 'render/*'],
  template: ['errors', 'read', 'document', 'resume', 'theme', 'render', 'render/*', 'templates'],
  pipeline: [
    'errors',
    'read',
    'read/dialects',
    'write',
    'resume',
    'document',
    'document/model',
    'document/compose',
    'theme',
    'render',
    'render/*',
    'proof',
  ],
  cli: [
    'errors',
    'pipeline',
    'read',
    'read/dialects',
    'document',
    'templates',
    'resume',
    'tailor',
    'letter',
    'apply',
    'proof',
    'document/model',
    'render',
    'render/*',
    'template',
  ],
  index: [
    'errors',
    'pipeline',
    'templates',
    'resume',
    'tailor',
    'letter',
    'apply',
    'proof',
    'document/model',
    'render',
    'theme',
  ],
};

/** Who may import which package. A package that is not here has no owner yet, and may not be imported. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['read', 'write', 'template'],
  zod: ['resume', 'tailor', 'letter', 'apply', 'template'],
  handlebars: ['letter', 'render/latex', 'render/html'],
  'mdast-util-from-markdown': ['document'],
  'micromark-util-types': ['document'],
  mdast: ['document'],
  '@react-pdf/layout': ['render/pdf'],
  '@react-pdf/render': ['render/pdf'],
  '@react-pdf/textkit': ['render/pdf'],
  '@react-pdf/types': ['render/pdf'],
  '@react-pdf/renderer': ['render/pdf', 'templates', 'template'],
  jiti: ['template'],
  react: ['render/pdf', 'templates', 'template'],
  pdfkit: ['render/pdf'],
  fontkit: ['render/pdf'],
  harfbuzzjs: ['render/pdf'],
  'bidi-js': ['render/pdf'],
  'jpeg-js': ['render/pdf'],
  pngjs: ['render/pdf'],
  'pdf-parse': ['proof', 'render/image'],
  '@cantoo/pdf-lib': ['proof'],
  '@rgrove/parse-xml': ['proof'],
  yargs: ['cli'],
  chokidar: ['cli'],
  'any-ascii': ['cli'],
  'string-width': ['cli'],
  'wrap-ansi': ['cli'],
  'fastest-levenshtein': ['cli', 'resume', 'read'],
};

/** The classes there may be: errors, and the one that extends another's by overriding (see the decisions of `src/README.md`). */
export const classes: readonly string[] = ['UserError', 'UsageError', 'Press'];

/** Parts of Node that reach files, processes or the network, and the rooms that may: the fonts of a page are files too. */
export const outside: readonly { readonly modules: RegExp; readonly rooms: readonly string[] }[] = [
  { modules: /^node:fs(\/promises)?$/, rooms: ['read', 'read/dialects', 'template', 'cli', 'render/pdf'] },
  { modules: /^node:(child_process|net|http|https|dgram|dns|tls|worker_threads)$/, rooms: ['cli'] },
];
