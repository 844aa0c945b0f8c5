import type { ArrangedDocument, Passage, Region } from '../../document/model.ts';
import { inlineLine } from '../../document/text.ts';
import type { Theme } from '../../theme/theme.ts';
import { type BlockView, viewBlocks } from './blocks/blocks.ts';
import { type ContactView, viewContact } from './blocks/contact.ts';
import { type SectionView, viewSection } from './blocks/section.ts';
import { attributes, escapeText, type Html, jsonText, styleText } from './html.ts';
import { setInline } from './inline.ts';
import { personOf } from './person.ts';
import type { Place } from './place.ts';

/** Everything that the page says. */
export interface PageView {
  readonly language: Html;
  readonly direction: Html;
  readonly title: Html;
  readonly author: Html;
  readonly description: Html | null;
  readonly css: Html;
  readonly person: Html;
  readonly photo: Html | null;
  readonly name: Html;
  readonly headline: Html | null;
  readonly contact: readonly ContactView[];
  /** True where the contact opens a column instead of standing under the name. */
  readonly contactInside: boolean;
  /** True where a column stands beside the main text. */
  readonly aside: boolean;
  readonly columns: readonly ColumnView[];
}

interface ColumnView {
  readonly tag: 'main' | 'aside';
  readonly attributes: Html;
  readonly photo: Html | null;
  readonly contact: readonly ContactView[] | null;
  readonly summary: readonly BlockView[];
  readonly sections: readonly SectionView[];
}

/** What stands around the document's text. */
export interface PageParts {
  readonly css: string;
  readonly photo: Html | undefined;
}

export function viewPage(document: ArrangedDocument, theme: Theme, { css, photo }: PageParts): PageView {
  const name = inlineLine(document.name.content);
  const headline = document.headline && inlineLine(document.headline.content);
  const description = descriptionOf(document) ?? headline;
  const aside = theme.regions.some(({ column }) => column !== undefined) && document.regions.length > 1;
  return {
    language: escapeText(document.language),
    direction: escapeText(document.direction),
    title: escapeText(headline ? `${name} – ${headline}` : name),
    author: escapeText(name),
    description: description === undefined ? null : escapeText(description),
    css: styleText(css),
    person: jsonText(personOf(document)),
    photo: photo ?? null,
    name: setInline(document.name.content),
    headline: document.headline ? setInline(document.headline.content) : null,
    contact: viewContact(document.contact, theme.tokens),
    contactInside: document.regions.some((region) => region.contact),
    aside,
    columns: viewColumns(document, theme, aside ? photo : undefined),
  };
}

/** Regions with a column of their own stand aside; all others are the main text. */
function viewColumns(document: ArrangedDocument, theme: Theme, photo: Html | undefined): readonly ColumnView[] {
  const place: Place = { tokens: theme.tokens, language: document.language, level: 2, rank: 0, listed: false };
  let sections = 0;
  return groupRegions(document, theme).map(({ tag, regions }, index) => {
    const holdsContact = regions.some(({ contact }) => contact);
    const summary = regions.flatMap((region) => region.summary);
    return {
      tag,
      attributes: attributes({ class: tag === 'aside' ? 'side' : undefined }),
      photo: tag === 'aside' && index === 0 ? (photo ?? null) : null,
      contact: holdsContact ? viewContact(document.contact, theme.tokens) : null,
      summary: viewBlocks(summary, place),
      sections: regions.flatMap((region) => region.sections.map((section) => viewSection(section, ++sections, place))),
    };
  });
}

interface Column {
  readonly tag: 'main' | 'aside';
  readonly regions: readonly Region[];
}

/** There is one main text: what of it follows a column again stands aside, too. */
function groupRegions({ regions }: ArrangedDocument, theme: Theme): readonly Column[] {
  const isColumn = ({ name }: Region): boolean => theme.regions.some((rule) => rule.name === name && rule.column);
  if (regions.every(isColumn)) return [{ tag: 'main', regions }];
  const start = regions.findIndex((region) => !isColumn(region));
  const found = regions.findIndex((region, index) => index > start && isColumn(region));
  const end = found < 0 ? regions.length : found;
  const aside = (region: Region): Column => ({ tag: 'aside', regions: [region] });
  return [
    ...regions.slice(0, start).map(aside),
    { tag: 'main', regions: regions.slice(start, end) },
    ...regions.slice(end).map(aside),
  ];
}

/** The most letters that a search engine shows of a page's description. */
const LONGEST = 160;

/** The first prose of the résumé, to the end of a word. */
function descriptionOf({ regions }: ArrangedDocument): string | undefined {
  const prose = regions.flatMap(({ summary }) => summary).find((block) => block.type === 'paragraph');
  const text = prose && lineOf(prose.passage);
  if (text === undefined || text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

function lineOf({ content }: Passage): string {
  return inlineLine(content);
}
