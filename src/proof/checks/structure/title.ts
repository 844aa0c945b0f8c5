import type { Rule } from '../../rule.ts';

/** PDF/UA-1, 7.1: a title in the metadata, and shown instead of the file's name. */
export const title: Rule = {
  id: 'title',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'a title that windows show',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const { info, metadata, catalog } = anatomy;
    const name = (metadata ? metadata.values['dc:title']?.[0] : info.Title) ?? '';
    if (name.trim() === '')
      return [{ ok: false, value: 'none', message: 'The document has no title. Set one: your name and what it is.' }];
    const ok = catalog.showsTitle;
    const message = ok
      ? 'The document has a title, and windows show it.'
      : 'The document has a title, but windows show the file’s name (DisplayDocTitle). Set it to show the title.';
    return [{ ok, value: name, message }];
  },
};
