import { transform } from 'esbuild';

/** Opens the function that runtime.ts calls, whose body a chunk is. */
const chunkHead = '(function (module, exports, require, bring, __filename, __dirname, chunkUrl) {';

/**
 * Makes a script of a module of the bundle: V8 keeps compiled code of scripts only. All its letters are ASCII, so that
 * it can be read, and held in memory, a byte for a letter.
 */
export async function chunkOf(module: string): Promise<string> {
  const { code } = await transform(module.replace(/(?<![.\w$])import\(/g, 'bring('), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return `${chunkHead}${escapeLetters(code.replace(/^#!.*/, ''))}\n})`;
}

/** esbuild escapes what is not ASCII except in regular expressions, where a backslash before a letter says nothing. */
function escapeLetters(code: string): string {
  return code.replace(/\\([\0-\x7f])|\\?([^\0-\x7f])/g, (found, _, letter: string | undefined) =>
    letter === undefined ? found : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
