import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/UA-1, 7.18.3: the tab key follows the tags on every page with links. */
export const tabOrder: Rule = {
  id: 'tab-order',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: '/Tabs /S',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const pages = anatomy.pages.map(({ tabs, annotations }, index) => ({
      page: index + 1,
      tabs,
      links: annotations.length,
    }));
    return findingsOf(
      pages.filter(({ tabs, links }) => links > 0 && tabs !== 'S'),
      { value: 'S', message: 'The tab key follows the tags.' },
      ({ page, tabs }) => ({
        value: tabs ?? 'none',
        page,
        message:
          'The tab key does not follow the tags from link to link (/Tabs). Export the page with structure order.',
      }),
    );
  },
};
