import type { Layout } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
const phone = /(?<![\p{L}\p{N}.–-])\+?\(?\d[\d ().\u00a0/-]{6,}\d(?![\p{L}\p{N}])/u;

/** Contact stands before the first heading, in the body: many readers leave headers and footers out. */
export const contactEarly: Rule = {
  id: 'contact-early',
  severity: 'warning',
  bar: 'e-mail or phone before the first heading, outside headers and footers',
  reads: 'all',
  judge: ({ layout, drawing: { runs } }) => {
    const head = headOf(layout);
    const found = email.exec(head) ?? phone.exec(head);
    if (found) return [{ ok: true, value: quote(found[0]), message: 'The contact stands before the first heading.' }];
    const body = layout.lines.map(({ text }) => text).join('\n');
    const aside = runs
      .filter(({ mark }) => mark?.artifact)
      .map(({ text }) => text)
      .join('\n');
    return [explain(email.exec(body)?.[0], email.exec(`${aside}`)?.[0])];
  },
};

function explain(late: string | undefined, aside: string | undefined): Finding {
  if (late !== undefined) {
    return {
      ok: false,
      value: quote(late),
      message: `The contact ${quote(late)} comes after the first heading. Put it under the name.`,
    };
  }
  if (aside !== undefined) {
    return {
      ok: false,
      value: quote(aside),
      message: `The contact ${quote(aside)} stands only in a header or footer, which many readers skip. Put it under the name.`,
    };
  }
  return { ok: false, value: 'none', message: 'No e-mail address or phone number was found. Put one under the name.' };
}

/** The text before the second heading; the first is the name. */
function headOf({ lines, headings }: Layout): string {
  const [name, next] = headings.filter(
    ({ level, size }, index) => index === 0 || level > 1 || (level === 0 && size > 0),
  );
  const first = lines[0] === name?.lines[0] ? next : name;
  const end = first?.lines[0] ? lines.indexOf(first.lines[0]) : lines.length;
  return lines
    .slice(0, end)
    .map(({ text }) => text)
    .join('\n');
}
