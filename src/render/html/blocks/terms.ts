import type { Terms } from '../../../document/model.ts';
import type { Html } from '../html.ts';
import { setInline } from '../inline.ts';
import type { Place } from '../place.ts';
import type { BlockView } from './blocks.ts';

export const termsPartial = `<dl>
{{#each rows}}
<div><dt>{{label}}</dt> <dd>{{value}}</dd></div>
{{/each}}
</dl>
`;

interface TermsView extends BlockView {
  readonly rows: readonly { readonly label: Html; readonly value: Html }[];
}

export function viewTerms({ rows }: Terms, _place: Place): TermsView {
  return {
    partial: 'terms',
    rows: rows.map(({ label, value }) => ({ label: setInline(label.content), value: setInline(value.content) })),
  };
}
