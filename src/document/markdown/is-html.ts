/** The element names of HTML, present and past (HTML Living Standard, sections 4 and 16.2). */
const elements = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
  input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
  optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot
  small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
  tr track tt u ul var video wbr xmp`.split(/\s+/),
);

/**
 * Whether something in angle brackets is an element of HTML. `vector<int>` and `List<T>` are not:
 * a name counts in lower case, or in capitals when it is longer than a type parameter.
 */
export function isHtmlElement(source: string): boolean {
  const name = /^<\/?([A-Za-z][A-Za-z0-9]*)(?![\w-])/.exec(source)?.[1];
  if (name === undefined) return false;
  const isShouted = name.length > 1 && name === name.toUpperCase();
  return elements.has(isShouted ? name.toLowerCase() : name);
}
