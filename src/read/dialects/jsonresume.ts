import type { Dialect } from './dialect.ts';
import { takeBasics } from './jsonresume/basics.ts';
import { takeSection } from './jsonresume/section.ts';
import { group, list } from './said.ts';

/** Lists that no other format has at the top of a file. */
const SECTIONS: readonly string[] = ['work', 'education', 'skills', 'projects', 'volunteer', 'publications', 'awards'];

/** JSON Resume 1.x (https://jsonresume.org/schema) with the names of 0.0.x. Sections stand in the file's order. */
export const jsonResume: Dialect = {
  name: 'jsonresume',
  title: 'JSON Resume',
  nameAt: ['basics', 'name'],
  matches: (data) => {
    if (data.name !== undefined || data.sections !== undefined) return false;
    const isSchema = typeof data.$schema === 'string' && /json-?resume|resume-schema/i.test(data.$schema);
    const lists = SECTIONS.filter((name) => Array.isArray(data[name]));
    return isSchema || lists.length > 1 || (typeof data.basics === 'object' && data.basics !== null);
  },
  convert: (file) => {
    const basics = takeBasics(file.field('basics'));
    const sections = file.keys.map((name) => takeSection(name, file.field(name)));
    return group(file.place, { ...basics, sections: list(file.place, sections) });
  },
};
