const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, '"': 72 };

/**
 * Takes a length as written, `20mm`, `2 cm`, `1in`, `12pt` or a bare number of pt.
 * Gives it in pt, or undefined for anything else.
 */
export function parseLength(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?|\.\d+)\s*(pt|mm|cm|in|")?$/i.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return Number(number) * (POINTS[(unit ?? 'pt').toLowerCase()] ?? 1);
}

/** Whether a length names its unit. */
export function hasUnit(text: string): boolean {
  return /[a-z"]$/i.test(text.trim());
}
