import type { PhrasingContent } from 'mdast';
import { UserError } from '../../errors.ts';
import { readFormula } from '../math/read-formula.ts';
import type { Inline } from '../model.ts';
import { isHtmlElement } from './is-html.ts';
import { type ReadTarget, type Refuse, refusals } from './refusal.ts';
import { showUrl } from './show-url.ts';

/** What the Markdown tree alone does not tell. */
export interface Source {
  readonly text: string;
  readonly refuse: Refuse;
  readonly readTarget: ReadTarget;
}

/** Markdown's phrasing nodes as inline text: white space folded, neighbouring texts joined. */
export function toInlines(nodes: readonly PhrasingContent[], source: Source): readonly Inline[] {
  return joinTexts(nodes.flatMap((node) => toInline(node, source)));
}

function toInline(node: PhrasingContent, source: Source): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'inlineCode':
      // A tab has no width in print.
      return [{ type: 'code', value: node.value.replaceAll('\t', ' ') }];
    case 'break':
      return [written(node, source).startsWith('\\') ? { type: 'break' } : text(' ')];
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript':
      return [{ type: node.type, children: toInlines(node.children, source) }];
    case 'link':
      return [toLink(node, source)];
    case 'math':
      return toMath(node, source);
    case 'html':
      return [refuseHtml(node, source)];
    case 'image':
      source.refuse(refusals.image, node.position?.start.offset);
      return [];
    default:
      // References and footnotes need definitions, which the parser is told not to read.
      throw new Error(`The Markdown parser gave a ${node.type}, which it was told not to read.`);
  }
}

/** A formula that cannot be read is told where it begins. */
function toMath(node: Extract<PhrasingContent, { type: 'math' }>, source: Source): readonly Inline[] {
  try {
    return [{ type: 'math', formula: readFormula(node.value) }];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message, hint = '' } of error.problems)
      source.refuse({ message, hint, inside: true }, node.position?.start.offset);
    return [];
  }
}

/** Brackets around something of another scheme are no link of the author's: `vector<std::string>`. */
function toLink(node: Extract<PhrasingContent, { type: 'link' }>, source: Source): Inline {
  const spelt = written(node, source);
  if (spelt.startsWith('<') && !/^(?:https?|ftp|mailto|tel):/i.test(node.url)) return text(spelt);
  const label = toInlines(node.children, source);
  const target = source.readTarget(node.url);
  if (typeof target !== 'string') source.refuse(target, node.position?.start.offset);
  const url = typeof target === 'string' ? target : node.url;
  return { type: 'link', url, children: label.length > 0 ? label : [text(showUrl(node.url))] };
}

/** Reports HTML; gives back what only looks like it (`vector<int>`) as the text it is. */
function refuseHtml({ value, position }: Extract<PhrasingContent, { type: 'html' }>, source: Source): Inline {
  const offset = position?.start.offset;
  if (value.startsWith('<!--')) source.refuse(refusals.comment, offset);
  else if (isHtmlElement(value)) source.refuse(refusals.html, offset);
  return text(value);
}

function written(node: PhrasingContent, source: Source): string {
  return source.text.slice(node.position?.start.offset, node.position?.end.offset);
}

function text(value: string): Inline {
  return { type: 'text', value: foldSpaces(value) };
}

/** White space as it is printed: a tab, a line's end, by whatever sign, and any number of spaces are one space. */
export function foldSpaces(value: string): string {
  return value.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, ' ');
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<Inline[]>((joined, next) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && next.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + next.value };
    else joined.push(next);
    return joined;
  }, []);
}
