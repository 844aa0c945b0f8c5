import { bullets } from './checks/parsers/bullets.ts';
import { contactEarly } from './checks/parsers/contact-early.ts';
import { dateMonths } from './checks/parsers/date-months.ts';
import { datesInLine } from './checks/parsers/dates-in-line.ts';
import { encryption } from './checks/parsers/encryption.ts';
import { fileSize } from './checks/parsers/file-size.ts';
import { fontsEmbedded } from './checks/parsers/fonts-embedded.ts';
import { headingNames } from './checks/parsers/heading-names.ts';
import { headingsAlone } from './checks/parsers/headings-alone.ts';
import { linkTargets } from './checks/parsers/link-targets.ts';
import { linkText } from './checks/parsers/link-text.ts';
import { nameFirst } from './checks/parsers/name-first.ts';
import { oneColumn } from './checks/parsers/one-column.ts';
import { portfolio } from './checks/parsers/portfolio.ts';
import { scripts } from './checks/parsers/scripts.ts';
import { type3Fonts } from './checks/parsers/type3-fonts.ts';
import { wholeAddresses } from './checks/parsers/whole-addresses.ts';
import { bodyContrast } from './checks/print/body-contrast.ts';
import { bodySize } from './checks/print/body-size.ts';
import { bulletsAligned } from './checks/print/bullets-aligned.ts';
import { capitals } from './checks/print/capitals.ts';
import { columnEdge } from './checks/print/column-edge.ts';
import { contrast } from './checks/print/contrast.ts';
import { dateColumn } from './checks/print/date-column.ts';
import { headingSpace } from './checks/print/heading-space.ts';
import { headingsAligned } from './checks/print/headings-aligned.ts';
import { hierarchy } from './checks/print/hierarchy.ts';
import { keepWithNext } from './checks/print/keep-with-next.ts';
import { lastPage } from './checks/print/last-page.ts';
import { leading } from './checks/print/leading.ts';
import { loneLines } from './checks/print/lone-lines.ts';
import { margins } from './checks/print/margins.ts';
import { measure } from './checks/print/measure.ts';
import { overlap } from './checks/print/overlap.ts';
import { pageEdge } from './checks/print/page-edge.ts';
import { ranges } from './checks/print/ranges.ts';
import { runts } from './checks/print/runts.ts';
import { smallestSize } from './checks/print/smallest-size.ts';
import { straightQuotes } from './checks/print/straight-quotes.ts';
import { tabularFigures } from './checks/print/tabular-figures.ts';
import { attachments } from './checks/structure/attachments.ts';
import { charactersMapped } from './checks/structure/characters-mapped.ts';
import { claims } from './checks/structure/claims.ts';
import { contentInTree } from './checks/structure/content-in-tree.ts';
import { contentMarked } from './checks/structure/content-marked.ts';
import { figureAlt } from './checks/structure/figure-alt.ts';
import { fileId } from './checks/structure/file-id.ts';
import { headingLevels } from './checks/structure/heading-levels.ts';
import { imageColors } from './checks/structure/image-colors.ts';
import { language } from './checks/structure/language.ts';
import { linkTags } from './checks/structure/link-tags.ts';
import { lists } from './checks/structure/lists.ts';
import { metadata } from './checks/structure/metadata.ts';
import { missingGlyphs } from './checks/structure/missing-glyphs.ts';
import { openFile } from './checks/structure/open-file.ts';
import { outline } from './checks/structure/outline.ts';
import { outputIntent } from './checks/structure/output-intent.ts';
import { printedAnnotations } from './checks/structure/printed-annotations.ts';
import { readableObjects } from './checks/structure/readable-objects.ts';
import { tabOrder } from './checks/structure/tab-order.ts';
import { tagOrder } from './checks/structure/tag-order.ts';
import { tagText } from './checks/structure/tag-text.ts';
import { tagged } from './checks/structure/tagged.ts';
import { title } from './checks/structure/title.ts';
import { transparency } from './checks/structure/transparency.ts';
import { treeIndex } from './checks/structure/tree-index.ts';
import { treeShape } from './checks/structure/tree-shape.ts';
import { coveredText } from './checks/text/covered-text.ts';
import { hiddenText } from './checks/text/hidden-text.ts';
import { layers } from './checks/text/layers.ts';
import { letterSpacing } from './checks/text/letter-spacing.ts';
import { ligatureCharacters } from './checks/text/ligature-characters.ts';
import { offPage } from './checks/text/off-page.ts';
import { privateCharacters } from './checks/text/private-characters.ts';
import { readingOrder } from './checks/text/reading-order.ts';
import { replacementCharacters } from './checks/text/replacement-characters.ts';
import { textPresent } from './checks/text/text-present.ts';
import { tinyText } from './checks/text/tiny-text.ts';
import { tracking } from './checks/text/tracking.ts';
import { whiteText } from './checks/text/white-text.ts';
import type { Group } from './report.ts';
import type { Rule } from './rule.ts';

/** Every rule a PDF is held against, by what it is about. To add one: a file in `checks/` and a line here. */
export const rules: Readonly<Record<Group, readonly Rule[]>> = {
  text: [
    textPresent,
    letterSpacing,
    tracking,
    privateCharacters,
    replacementCharacters,
    ligatureCharacters,
    hiddenText,
    coveredText,
    whiteText,
    tinyText,
    offPage,
    layers,
    readingOrder,
  ],
  print: [
    bodySize,
    smallestSize,
    measure,
    leading,
    margins,
    pageEdge,
    columnEdge,
    overlap,
    keepWithNext,
    loneLines,
    lastPage,
    runts,
    dateColumn,
    tabularFigures,
    straightQuotes,
    ranges,
    capitals,
    contrast,
    bodyContrast,
    hierarchy,
    headingSpace,
    headingsAligned,
    bulletsAligned,
  ],
  parsers: [
    nameFirst,
    contactEarly,
    headingsAlone,
    headingNames,
    datesInLine,
    dateMonths,
    oneColumn,
    bullets,
    wholeAddresses,
    linkTargets,
    linkText,
    fontsEmbedded,
    type3Fonts,
    fileSize,
    encryption,
    scripts,
    portfolio,
  ],
  structure: [
    readableObjects,
    tagged,
    contentMarked,
    contentInTree,
    treeShape,
    treeIndex,
    headingLevels,
    lists,
    linkTags,
    tabOrder,
    figureAlt,
    tagOrder,
    tagText,
    language,
    title,
    outline,
    claims,
    metadata,
    charactersMapped,
    missingGlyphs,
    outputIntent,
    fileId,
    openFile,
    printedAnnotations,
    transparency,
    imageColors,
    attachments,
  ],
};
