import { breaks } from './macros/breaks.ts';
import { dates } from './macros/dates.ts';
import { directions } from './macros/directions.ts';
import { hues } from './macros/hues.ts';
import { lines } from './macros/lines.ts';
import { page } from './macros/page.ts';
import { tags } from './macros/tags.ts';
import { title } from './macros/title.ts';
import { words } from './macros/words.ts';
import { type Tex, tex } from './tex.ts';

/** The commands of every file, which the layouts and the blocks are written in. */
export const macros: Tex = tex`${tags}${directions}${hues}${lines}${breaks}${dates}${words}${title}${page}`;
