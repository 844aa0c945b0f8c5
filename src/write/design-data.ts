import { parseLength } from '../resume/length.ts';
import { PAPERS } from '../resume/paper.ts';
import type { Design } from '../resume/resume.ts';
import { type Data, group, toData } from './data.ts';
import { datesData } from './node-data.ts';

/** Units with the pt they hold, the plainest first. */
const UNITS: readonly (readonly [string, number])[] = [
  ['pt', 1],
  ['mm', 72 / 25.4],
  ['in', 72],
];

/** Gives the design as a file has it; undefined for an empty one. */
export function designData(design: Design): Data | undefined {
  const { options = {}, ...fields } = design;
  const data = group(
    Object.entries({ ...fields, ...options }).map(([field, value]) => {
      if (field === 'paper') return [field, design.paper && paperData(design.paper)];
      if (field === 'margin') return [field, design.margin && marginData(design.margin)];
      if (field === 'dates') return [field, design.dates && datesData(design.dates)];
      return [field, toData(value)];
    }),
  );
  return data.size === 0 ? undefined : data;
}

function paperData({ width, height }: NonNullable<Design['paper']>): Data {
  const named = Object.entries(PAPERS).find(([, size]) => size[0] === width && size[1] === height);
  return named?.[0] ?? [writeLength(width), writeLength(height)];
}

/** One value where all sides have it. */
function marginData({ top, right, bottom, left }: NonNullable<Design['margin']>): Data {
  const sides = Object.entries({ top, right, bottom, left });
  if (top !== undefined && sides.every(([, side]) => side === top)) return lengthData(top);
  return group(sides.map(([side, length]) => [side, length === undefined ? undefined : lengthData(length)]));
}

function lengthData(points: number): Data {
  const written = writeLength(points);
  return written.endsWith('pt') ? points : written;
}

/** The length in the unit that says it in the fewest figures, and reads back as exactly the same. */
function writeLength(points: number): string {
  const spelt = UNITS.map(([unit, size]) => `${Number((points / size).toFixed(4))}${unit}`);
  const exact = spelt.filter((text) => parseLength(text) === points);
  return exact.sort((one, other) => one.length - other.length)[0] ?? `${points}pt`;
}
