import type { Path } from '../../errors.ts';
import type { LabelledLink, ResumeNode } from '../../resume/resume.ts';
import { withScheme } from '../../resume/web-address.ts';
import { showUrl } from '../markdown/show-url.ts';
import type { Head, Inline, Passage, Role } from '../model.ts';
import { inlineText } from '../text.ts';
import { type Context, type Inherited, readPassage, readText, toPassage } from './context.ts';
import { formatDate } from './format-date.ts';
import { linkTo } from './link-to.ts';
import { machineDate } from './machine-date.ts';

/** Fields whose text is a head part as it stands. */
const plainRoles = ['title', 'organization', 'subtitle', 'location', 'note'] as const;

/** What a node says of itself before its body. */
export function composeHead(node: ResumeNode, path: Path, inherited: Inherited, context: Context): Head {
  const parts: { [R in Role]?: Passage } = {};
  for (const role of plainRoles) {
    const text = node[role];
    if (text !== undefined) parts[role] = readPassage([...path, role], text, context);
  }
  if (node.authors?.length) parts.authors = composeAuthors(node.authors, [...path, 'authors'], context);
  if (node.with?.length) parts.with = composeCompanions(node.with, [...path, 'with'], context);
  if (node.links?.length) parts.links = composeLinks(node.links, [...path, 'links'], context);
  return {
    lead: inherited.lead,
    parts: node.url === undefined ? parts : linkParts(parts, withScheme(node.url), path),
    marginal: composeMarginal(node, path, inherited, context),
  };
}

/** The node's address goes on its title, else its organization; with neither it is the title itself. */
function linkParts(parts: Head['parts'], url: string, path: Path): Head['parts'] {
  const { title, organization } = parts;
  if (title) return { ...parts, title: { ...title, content: linkTo(url, title.content) } };
  if (organization) return { ...parts, organization: { ...organization, content: linkTo(url, organization.content) } };
  return { ...parts, title: toPassage([...path, 'url'], linkTo(url, [{ type: 'text', value: showUrl(url) }])) };
}

function composeAuthors(authors: readonly string[], path: Path, context: Context): Passage {
  const names = authors.map((author, index) => readText([...path, index], author, context));
  return toPassage(path, joinInlines(names, context.words.comma));
}

/** "with A, B and C", the way the document's language strings names together and puts the word for it. */
function composeCompanions(companions: readonly string[], path: Path, context: Context): Passage {
  const names = companions.map((one, index) => readText([...path, index], one, context));
  // Plain English takes no comma before its "and"; an author who wants one says en-US.
  const tag = context.language === 'en' ? 'en-GB' : context.language;
  // The names themselves: some languages choose the word for “and” by what follows it.
  const listed = new Intl.ListFormat([tag, 'en-GB'], { type: 'conjunction' }).formatToParts(names.map(inlineText));
  const rest = [...names];
  const content = listed.flatMap(({ type, value }): readonly Inline[] =>
    type === 'element' ? (rest.shift() ?? []) : [{ type: 'text', value: value.replace(/[\u061C\u200E\u200F]/g, '') }],
  );
  const { with: word } = context.words;
  const [before = '', after = ''] = (word.includes('{names}') ? word : `${word} {names}`).split('{names}');
  return toPassage(path, [...text(before), ...content, ...text(after)]);
}

function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function composeLinks(links: readonly LabelledLink[], path: Path, context: Context): Passage {
  const labels = links.map(({ label, url }, index) => {
    const content = readText([...path, index, 'label'], label, context);
    return url === undefined ? content : linkTo(withScheme(url), content);
  });
  return toPassage(path, joinInlines(labels, context.words.comma));
}

function joinInlines(items: readonly (readonly Inline[])[], comma: string): readonly Inline[] {
  return items.flatMap((item, index): readonly Inline[] =>
    index === 0 ? item : [{ type: 'text', value: comma }, ...item],
  );
}

/** What stands in the dates' place: the date, then the aside. */
function composeMarginal(node: ResumeNode, path: Path, { dates }: Inherited, context: Context): readonly Passage[] {
  const marginal: Passage[] = [];
  if (node.date?.type === 'text') marginal.push(readPassage([...path, 'date'], node.date.written, context));
  else if (node.date !== undefined) {
    const value = formatDate(node.date, { language: context.language, words: context.words, formats: dates });
    const when = machineDate(node.date);
    marginal.push({ ...toPassage([...path, 'date'], [{ type: 'text', value }]), ...(when && { when }) });
  }
  if (node.aside !== undefined) marginal.push(readPassage([...path, 'aside'], node.aside, context));
  return marginal;
}
