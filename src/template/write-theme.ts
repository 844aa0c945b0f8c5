import { Document, isMap, isScalar, visit } from 'yaml';
import type { Theme } from '../theme/theme.ts';

/**
 * Writes the file of a theme made from another: every token with its value, to be changed. Numbers are rounded to
 * three decimals.
 */
export function writeTheme({ name, description, dense, line, tokens, heads, regions }: Theme): string {
  const { ats: _, ...shown } = tokens;
  const document = new Document(plain({ from: name, description, dense, line, tokens: shown, heads, regions }));
  document.commentBefore = [
    ` A look of your own, made from “${name}”. Change what you like; what you delete is as in “${name}”.`,
    ' Lengths are in pt, or with a unit: 20mm, 0.75in. Tracking and letterWidth are parts of the size (em).',
    ' Use it: galley build resume.yaml -t FOLDER, or in a résumé: design: { template: ./FOLDER }',
  ].join('\n');
  visit(document, {
    Collection: (_key, node) => {
      const values = isMap(node) ? node.items.map(({ value }) => value) : node.items;
      if (values.every(isScalar)) node.flow = true;
    },
    Scalar: (key, node) => {
      const spaced = typeof node.value === 'string' && key !== 'key' && /^[^\p{L}\d]|\s$/u.test(node.value);
      if (spaced) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 140, flowCollectionPadding: true });
}

const MM = 72 / 25.4;

/** A length of whole or half millimetres, as people measure paper; undefined for one of whole points, or of neither. */
function inMillimetres(points: number): string | undefined {
  const halves = Math.round((points / MM) * 2);
  const isExact = Math.abs((halves / 2) * MM - points) < 1e-9;
  return isExact && !Number.isInteger(points * 100) ? `${halves / 2}mm` : undefined;
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return inMillimetres(value) ?? Number(value.toFixed(3));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(known.map(([key, inner]) => [key, plain(inner)]));
}
