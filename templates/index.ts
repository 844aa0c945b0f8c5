import type { Template } from '../src/render/template.ts';
import { classic } from './classic/index.ts';

/** The templates that come with Galley, by name. */
export const templates: Readonly<Record<string, Template>> = { classic };
