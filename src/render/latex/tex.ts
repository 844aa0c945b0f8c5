declare const brand: unique symbol;

/** Text that TeX may read: only `escape` and the `tex` tag make it, so that no author's text slips through as commands. */
export type Tex = string & { readonly [brand]: 'tex' };

/** Writes TeX with values that are TeX already, or numbers. The text of the template is taken as it is spelt. */
export function tex(strings: TemplateStringsArray, ...values: readonly (Tex | number)[]): Tex {
  return String.raw(strings, ...values.map((value) => (typeof value === 'number' ? spell(value) : value))) as Tex;
}

/** Joins pieces of TeX; `between` is none of an author's text. */
export function joinTex(pieces: readonly Tex[], between: '' | '\n' | ',' | ' ' = ''): Tex {
  return pieces.join(between) as Tex;
}

/** A command of the preamble by its name. */
export function command(name: string): Tex {
  if (!/^[A-Za-z]+$/.test(name)) throw new Error(`no name of a command: ${name}`);
  return `\\${name}` as Tex;
}

/** TeX knows no exponents, and nobody sees a thousandth of a point. */
function spell(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
