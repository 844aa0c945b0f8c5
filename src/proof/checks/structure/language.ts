import { walk } from '../../anatomy/walk.ts';
import type { Rule } from '../../rule.ts';

const form = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u;

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
    const parts = walk(anatomy.tree).flatMap(({ element }) => element.language ?? []);
    const wrong = parts.find((part) => part !== '' && !form.test(part));
    if (wrong !== undefined) {
      return [{ ok: false, value: wrong, message: `“${wrong}” is no language tag. Write one like en or de-AT.` }];
    }
    const ok = form.test(tag);
    const message = ok
      ? `The document is in ${tag}.`
      : tag === ''
        ? 'The file does not say its language, so screen readers may pronounce it wrongly. Set the document’s language.'
        : `“${tag}” is no language tag. Write one like en or de-AT.`;
    return [{ ok, value: tag === '' ? 'none' : tag, message }];
  },
};
