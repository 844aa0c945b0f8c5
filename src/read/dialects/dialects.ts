import type { Dialect } from './dialect.ts';
import { fresh } from './fresh.ts';
import { jsonResume } from './jsonresume.ts';
import { renderCv } from './rendercv.ts';
import { yamlResume } from './yamlresume.ts';

/** Every dialect there is, in the order in which a file's shape is held against them. */
export const dialects: readonly Dialect[] = [fresh, renderCv, yamlResume, jsonResume];
