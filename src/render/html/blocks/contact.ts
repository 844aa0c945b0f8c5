import type { ContactItem } from '../../../document/model.ts';
import type { Tokens } from '../../../theme/theme.ts';
import { contactIcons } from '../../contact-icons.ts';
import { element, type Html, join } from '../html.ts';
import { setInline } from '../inline.ts';

export const contactPartial = `<address>
<ul class="contact">
{{#each this}}
<li>{{icon}}<bdi>{{content}}</bdi></li>
{{/each}}
</ul>
</address>
`;

export interface ContactView {
  readonly icon: Html;
  readonly content: Html;
}

/** The ways to reach the author, each with its icon in front where the theme has icons. */
export function viewContact(items: readonly ContactItem[], { icons }: Tokens): readonly ContactView[] {
  return items.map((item) => ({
    icon: icons ? iconOf(item) : join([]),
    content: setInline(item.passage.content),
  }));
}

/** Decoration: the text beside it says all. */
function iconOf({ network, kind }: ContactItem): Html {
  const icon = contactIcons[network ?? ''] ?? contactIcons[kind];
  if (!icon) return join([]);
  const { side, path } = icon;
  return element(
    'svg',
    { viewBox: `0 0 ${side} ${side}`, 'aria-hidden': 'true' },
    element('path', { d: path }, join([])),
  );
}
