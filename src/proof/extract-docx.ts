import type { XmlElement } from '@rgrove/parse-xml';
import { countNumbers } from './docx/count-numbers.ts';
import { childrenOf } from './docx/elements.ts';
import { openPackage } from './docx/open-package.ts';

/**
 * The text of a Word file in the order of the file: a line for each paragraph, with the number or bullet that a word
 * processor gives it. What pages repeat around the text is no part of it.
 * @throws UserError for bytes that are no Word file.
 */
export function extractDocx(bytes: Uint8Array): string {
  const open = openPackage(bytes);
  const mark = countNumbers(open);
  const paragraphs = paragraphsIn(open('word/document.xml'));
  return paragraphs.map((paragraph) => `${mark(paragraph)} ${textOf(paragraph)}`.trimStart()).join('\n');
}

/** Wherever they stand: also in tables and text boxes, though none of ours should. */
function paragraphsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)));
}

function textOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      switch (child.name) {
        case 'w:t':
          return child.text;
        case 'w:tab':
          return '\t';
        case 'w:br':
          return '\n';
        case 'w:pPr':
        case 'w:rPr':
          return '';
        default:
          return textOf(child);
      }
    })
    .join('');
}
