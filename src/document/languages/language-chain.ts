/** Languages that are written with another's words. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', yue: 'zh', mo: 'ro' };

/** Every text of a résumé asks for its language, and a résumé has few. */
const chains = new Map<string, readonly string[]>();

/**
 * The tags under which a language may be found in a table, the most exact first: in the region its tag names, in its
 * script (named or likely: `zh-TW` is `zh-Hant`), then alone.
 */
export function languageChain(tag: string): readonly string[] {
  const chain = chains.get(tag) ?? findChain(tag);
  chains.set(tag, chain);
  return chain;
}

function findChain(tag: string): readonly string[] {
  const locale = new Intl.Locale(tag);
  const base = aliases[locale.language] ?? locale.language;
  const { script } = locale.maximize();
  return [`${base}-${locale.region ?? ''}`, `${base}-${script ?? ''}`, base];
}

/** What a table says of a language, by the most exact tag it has; undefined when it says nothing. */
export function lookUp<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const found = languageChain(tag).find((one) => Object.hasOwn(table, one));
  return found === undefined ? undefined : table[found];
}
