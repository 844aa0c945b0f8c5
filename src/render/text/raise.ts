/** The figures and signs that Unicode has raised and lowered, as they are in every face that has figures. */
const RAISED = new Map([...'0123456789+−=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? sign]));
const LOWERED = new Map([...'0123456789+−=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]));

/** What stands between figures, and is not raised with them. */
const BETWEEN = /^[.,/]$/;

/** Gives a superscript or subscript in letters alone: raised or lowered where Unicode has all of them so, else as it is. */
export function raise(text: string, script: 'superscript' | 'subscript'): string {
  const signs = script === 'superscript' ? RAISED : LOWERED;
  const raised = [...text.replaceAll('-', '−')].map(
    (sign) => signs.get(sign) ?? (BETWEEN.test(sign) ? sign : undefined),
  );
  return raised.includes(undefined) ? text : raised.join('');
}
