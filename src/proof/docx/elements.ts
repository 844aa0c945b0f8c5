import { XmlElement } from '@rgrove/parse-xml';

/** The elements directly inside an element, of a name if one is asked for. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const all = element?.children.filter((child) => child instanceof XmlElement) ?? [];
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The element that a path of names leads to, each the first of its name. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at: XmlElement | undefined, name) => childrenOf(at, name)[0], element);
}

/** The value of such an element: `w:val`. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childAt(element, ...path)?.attributes['w:val'];
}
