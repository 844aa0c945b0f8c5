import { encryption } from './checks/encryption.ts';
import { fileSize } from './checks/file-size.ts';
import { fontsEmbedded } from './checks/fonts-embedded.ts';
import { hiddenText } from './checks/hidden-text.ts';
import { letterSpacing } from './checks/letter-spacing.ts';
import { ligatureCharacters } from './checks/ligature-characters.ts';
import { linkTargets } from './checks/link-targets.ts';
import { privateCharacters } from './checks/private-characters.ts';
import { replacementCharacters } from './checks/replacement-characters.ts';
import { textPresent } from './checks/text-present.ts';
import { tracking } from './checks/tracking.ts';
import { whiteText } from './checks/white-text.ts';
import type { Rule } from './rule.ts';

/** Every rule a PDF is held against. To add one: a file in `checks/` that exports a `Rule`, and a line here. */
export const rules: readonly Rule[] = [
  textPresent,
  letterSpacing,
  privateCharacters,
  replacementCharacters,
  ligatureCharacters,
  encryption,
  fileSize,
  tracking,
  fontsEmbedded,
  hiddenText,
  whiteText,
  linkTargets,
];
