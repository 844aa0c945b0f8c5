import type { Rule } from '../../rule.ts';

const allowed = /^(https?|mailto|tel):/iu;

/** A link leads to a web page, a mail or a phone; anything else works on its author's machine at best. */
export const linkTargets: Rule = {
  id: 'link-targets',
  severity: 'fault',
  bar: 'http, https, mailto or tel',
  reads: 'all',
  judge: ({ drawing: { links } }) => {
    const broken = links.filter(({ url }) => url !== undefined && !allowed.test(url));
    if (broken.length === 0) return [{ ok: true, value: links.length, message: 'Every link has a target.' }];
    return broken.map(({ page, url }) => ({
      ok: false,
      value: url ?? '',
      page,
      message: `The link to “${url}” leads nowhere for others. Give it a full address.`,
    }));
  },
};
