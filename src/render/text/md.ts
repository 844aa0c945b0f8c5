import type { Backend } from '../backends.ts';
import { renderMd } from './render-md.ts';
import { sayPlainly } from './say-plainly.ts';

/** Markdown that every viewer of CommonMark shows alike: no HTML, no extensions. */
export const md: Backend = {
  say: sayPlainly,
  render: (document) => new TextEncoder().encode(renderMd(document)),
};
