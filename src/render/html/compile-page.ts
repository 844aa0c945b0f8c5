import Handlebars from 'handlebars';
import { contactPartial } from './blocks/contact.ts';
import { entryPartial } from './blocks/entry.ts';
import { headPartial } from './blocks/head.ts';
import { listPartial } from './blocks/list.ts';
import { paragraphPartial } from './blocks/paragraph.ts';
import { sectionPartial } from './blocks/section.ts';
import { termsPartial } from './blocks/terms.ts';
import { worksPartial } from './blocks/works.ts';
import { layout } from './layout.ts';
import type { PageView } from './view-page.ts';

const partials = {
  contact: contactPartial,
  section: sectionPartial,
  head: headPartial,
  paragraph: paragraphPartial,
  list: listPartial,
  terms: termsPartial,
  entry: entryPartial,
  works: worksPartial,
};

/**
 * The shared page, compiled in an instance of Handlebars that nobody else can change: a field that a view lacks throws,
 * and what is no `Html` is escaped.
 */
export function compilePage(): (view: PageView) => string {
  const own = Handlebars.create();
  own.registerPartial(partials);
  return own.compile<PageView>(layout, { strict: true, knownHelpersOnly: true });
}
