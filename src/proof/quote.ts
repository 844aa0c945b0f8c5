/** Longer quotations tell no more. */
const MAX = 60;

/** A text as it is quoted in a message. */
export function quote(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return `“${letters.length > MAX ? `${letters.slice(0, MAX).join('').trim()}…` : letters.join('')}”`;
}

/** A length or ratio with few digits: 9.5, 120, 0.25. */
export function figure(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}
