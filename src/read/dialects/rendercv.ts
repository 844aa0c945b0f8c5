import type { Dialect } from './dialect.ts';
import { takeConnections } from './rendercv/connections.ts';
import { languageOf } from './rendercv/languages.ts';
import { takeSections } from './rendercv/section.ts';
import { takeRenderCvText } from './rendercv/text.ts';
import { group, type Said } from './said.ts';
import { changed, takePlain } from './text.ts';

/**
 * RenderCV (https://docs.rendercv.com/user_guide/yaml_input_structure): sections of any title with its nine types of
 * entries, the language of `locale`, the paper of `design`. What else design and settings say is that tool's own.
 */
export const renderCv: Dialect = {
  name: 'rendercv',
  title: 'RenderCV',
  nameAt: ['cv', 'name'],
  matches: ({ cv, name, sections }) =>
    name === undefined && sections === undefined && typeof cv === 'object' && cv !== null && !Array.isArray(cv),
  convert: (file) => {
    const cv = file.field('cv');
    const [locale, page] = [file.field('locale', 'locale_catalog'), file.field('design').field('page')];
    const present = locale.field('present').take();
    return group(file.place, {
      name: takePlain(cv.field('name')),
      headline: takeRenderCvText(cv.field('headline', 'label')),
      language: takeLanguage(locale.field('language').spelt, () => locale.field('language').take()),
      photo: cv.field('photo').take(),
      contact: takeConnections(cv),
      labels: group(locale.place, { present }),
      sections: takeSections(cv.field('sections')),
      design: group(page.place, {
        paper: changed(page.field('size').take(), (size) => size.replace(/^us-(?!letter)/, '')),
      }),
    });
  },
};

function takeLanguage(spelt: string | undefined, take: () => Said<string> | undefined): Said<string> | undefined {
  const tag = languageOf(spelt);
  return tag === undefined ? undefined : changed(take(), () => tag);
}
