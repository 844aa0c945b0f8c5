import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import type { Metadata } from './anatomy.ts';
import { bytes, type Thing } from './objects.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The vocabularies of XMP that a résumé uses, by the names everyone calls them. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/pdf/1.3/': 'pdf',
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
};

type Scope = Readonly<Record<string, string>>;

/** Reads a file's XMP. Of a packet that is no XML, only what it claims can be told, and its flaw. */
export function readMetadata(stream: Thing | undefined): Metadata | undefined {
  const packet = bytes(stream);
  if (packet === undefined) return undefined;
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(packet).trim());
    const values: Record<string, readonly string[]> = {};
    const explained: string[] = [];
    if (root) collect(root, {}, values, explained);
    return { flaw: undefined, values, explained };
  } catch (error) {
    const flaw = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not XML';
    return { flaw, values: claimsIn(new TextDecoder().decode(packet)), explained: [] };
  }
}

function claimsIn(packet: string): Readonly<Record<string, readonly string[]>> {
  const claims = packet.matchAll(/\b(pdf(?:ua|a)id:(?:part|conformance))\s*(?:=\s*["']|>)\s*(\w+)/gu);
  return Object.fromEntries([...claims].map(([, name = '', value = '']) => [name, [value]]));
}

function collect(
  element: XmlElement,
  outer: Scope,
  values: Record<string, readonly string[]>,
  explained: string[],
): void {
  const scope = widen(outer, element);
  const [space, local] = resolve(element.name, scope);
  if (local === 'namespaceURI') explained.push(element.text.trim());
  const isDescription = space === rdf && local === 'Description';
  if (isDescription) {
    for (const [name, value] of Object.entries(element.attributes)) {
      const [attributeSpace, attribute] = resolve(name, scope);
      const prefix = prefixes[attributeSpace];
      if (prefix && name.includes(':')) values[`${prefix}:${attribute}`] = [value];
    }
  }
  for (const child of element.children.filter(isElement)) {
    const inner = widen(scope, child);
    const [childSpace, childLocal] = resolve(child.name, inner);
    const prefix = prefixes[childSpace];
    if (isDescription && prefix) values[`${prefix}:${childLocal}`] = valuesOf(child, inner);
    collect(child, scope, values, explained);
  }
}

/** A property's values: the items of its list, or its text. */
function valuesOf(property: XmlElement, scope: Scope): readonly string[] {
  const items = property.children.filter(isElement).flatMap((child) => {
    const inner = widen(scope, child);
    return child.children.filter(isElement).filter((item) => resolve(item.name, widen(inner, item))[1] === 'li');
  });
  return items.length > 0 ? items.map(({ text }) => text.trim()) : [ownText(property)];
}

function ownText(element: XmlElement): string {
  return element.children
    .filter((child) => child instanceof XmlText)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}

function widen(outer: Scope, { attributes }: XmlElement): Scope {
  const own = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:'));
  return own.length === 0 ? outer : { ...outer, ...Object.fromEntries(own.map(([name, uri]) => [name.slice(6), uri])) };
}

function resolve(name: string, scope: Scope): readonly [space: string, local: string] {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? ['', prefix] : [scope[prefix] ?? '', local];
}
