import type { Dialect } from './dialect.ts';
import { group, list } from './said.ts';
import { takeBasics } from './yamlresume/basics.ts';
import { takeSection } from './yamlresume/section.ts';
import { wordsFor } from './yamlresume/words.ts';

/**
 * YAMLResume (https://yamlresume.dev/docs/content): the fourteen sections of `content` in the file's order, and the
 * language of `locale`. Its `layouts` are those of another tool's templates.
 */
export const yamlResume: Dialect = {
  name: 'yamlresume',
  title: 'YAMLResume',
  nameAt: ['content', 'basics', 'name'],
  matches: ({ content, name, sections }) => {
    if (name !== undefined || sections !== undefined || typeof content !== 'object' || content === null) return false;
    return ['basics', 'work', 'education', 'location', 'profiles'].some((field) => Reflect.get(content, field) != null);
  },
  convert: (file) => {
    const content = file.field('content');
    const language = file.field('locale').field('language').take();
    const words = wordsFor(language?.data);
    const { name, headline, contact, summary } = takeBasics(content);
    const sections = content.keys.map((section) => takeSection(section, content.field(section), words));
    return group(file.place, {
      name,
      headline,
      language,
      contact,
      summary,
      sections: list(content.place, sections),
    });
  },
};
