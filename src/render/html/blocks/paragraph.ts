import type { Paragraph } from '../../../document/model.ts';
import { attributes, type Html } from '../html.ts';
import { setInline } from '../inline.ts';
import type { BlockView } from './blocks.ts';

export const paragraphPartial = '<p{{attributes}}>{{content}}</p>\n';

interface ParagraphView extends BlockView {
  readonly attributes: Html;
  readonly content: Html;
}

export function viewParagraph({ passage, standing }: Paragraph): ParagraphView {
  const style =
    standing?.above === undefined ? undefined : `margin-block-start:calc(${standing.above} * var(--leading))`;
  const classes = [standing && 'standing', standing?.at && `at-${standing.at}`, standing?.keep && 'kept'];
  return {
    partial: 'paragraph',
    attributes: attributes({ class: classes.filter(Boolean).join(' ') || undefined, style }),
    content: setInline(passage.content),
  };
}
