import type { Rule } from '../../rule.ts';

/** PDF/UA-1, 7.2; PDF/A-3, 6.7.4. The form is that of BCP 47. */
export const language: Rule = {
  id: 'language',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'a language tag',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const { language: tag = '' } = anatomy.catalog;
    const ok = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(tag);
    const message = ok
      ? `The document is in ${tag}.`
      : tag === ''
        ? 'The file does not say its language, so screen readers may pronounce it wrongly. Set the document’s language.'
        : `“${tag}” is no language tag. Write one like en or de-AT.`;
    return [{ ok, value: tag === '' ? 'none' : tag, message }];
  },
};
