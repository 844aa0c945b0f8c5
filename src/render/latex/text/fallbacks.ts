import { type Problem, UserError } from '../../../errors.ts';
import { adviceFor, fallbackFor } from '../../fonts/fallback.ts';
import type { Family } from '../../fonts/families.ts';
import { type FaceFiles, fileFor, filesOf } from './face-files.ts';
import { hasAll, readFace } from './read-face.ts';

/** The families that stand in for letters which a document's own face lacks. */
export interface Fallbacks {
  /** The family of letters by the name that the file calls it; where none has them, `check` will tell of `path`. */
  readonly familyFor: (letters: string, style: Cut, path: string) => string | undefined;
  /** Those used so far, by that name. */
  readonly used: ReadonlyMap<string, FaceFiles>;
  /** Throws UserError with every letter so far that no face has. */
  readonly check: () => void;
}

interface Cut {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** Opens the families for a document of a language whose own face has serifs, or none. */
export function openFallbacks(language: string, serif: boolean): Fallbacks {
  const used = new Map<string, FaceFiles>();
  const missing = new Map<string, Problem>();

  function familyFor(letters: string, { bold, italic }: Cut, path: string): string | undefined {
    for (const family of fallbackFor(letters, language, serif)) {
      const files = filesOf(family);
      if (!files || !hasAll(readFace(fileFor(files, bold, italic)), letters)) continue;
      const name = nameOf(family);
      used.set(name, files);
      return name;
    }
    refuse(letters, path);
    return undefined;
  }

  function refuse(letters: string, path: string): void {
    const [letter = letters] = letters;
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = adviceFor(letter, language, serif);
    missing.set(`${path} ${letter}`, { message: `No font has the character "${letter}" (${code}).`, hint, path });
  }

  function check(): void {
    if (missing.size > 0) throw new UserError([...missing.values()]);
  }

  return { familyFor, used, check };
}

/** Commands of TeX are letters alone: `NotoSansSymbols2` is called NotoSansSymbolsII. */
function nameOf({ stem }: Family): string {
  return stem.replace(/\d/g, (figure) => 'I'.repeat(Number(figure)));
}
