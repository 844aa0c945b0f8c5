import { XmlElement as Element, parseXml, type XmlElement } from '@rgrove/parse-xml';

/** The order that the schema wants for what an element may hold (ECMA-376-1, annex A, wml.xsd). */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  'w:styles': 'docDefaults latentStyles style',
};

/** What stands in a part against the order of the schema: word processors offer to repair such files. */
export function findDisorder(xml: string): readonly string[] {
  const { root } = parseXml(xml);
  return root ? disorderIn(root) : [];
}

function disorderIn(element: XmlElement): readonly string[] {
  const children = element.children.filter((child) => child instanceof Element);
  const order = ORDERS[element.name]?.split(' ').map((name) => `w:${name}`);
  const own = order ? faultsIn(element.name, children, order) : [];
  return [...own, ...children.flatMap(disorderIn)];
}

function faultsIn(name: string, children: readonly XmlElement[], order: readonly string[]): readonly string[] {
  const names = children.map((child) => child.name).filter((one) => one.startsWith('w:'));
  const unknown = names.filter((one) => !order.includes(one));
  const places = names.map((one) => order.indexOf(one));
  const turned = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return [
    ...unknown.map((one) => `${one} in ${name}`),
    ...(turned > 0 ? [`${names[turned]} behind ${names[turned - 1]} in ${name}`] : []),
  ];
}
