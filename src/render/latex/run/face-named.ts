import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** Finds the file that a font of a PDF was made from by its PostScript name. */
export type FaceNamed = (name: string) => Font | undefined;

/** The faces of these files by name; none is opened before one is asked for. */
export function facesByName(paths: readonly string[]): FaceNamed {
  let known: ReadonlyMap<string, Font> | undefined;
  return (name) => {
    known ??= new Map(
      paths.flatMap((path) => {
        const font = create(readFileSync(path));
        return 'layout' in font ? [[font.postscriptName ?? '', font] as const] : [];
      }),
    );
    return known.get(name);
  };
}
