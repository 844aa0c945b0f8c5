declare const brand: unique symbol;

/**
 * Text that may stand in a page as it is. Only the functions of this file make it, each for the one place that it
 * escapes for; what is no `Html` the page's templates escape by themselves.
 */
export interface Html {
  readonly [brand]: true;
  /** What Handlebars asks a value for that is not to be escaped again. */
  readonly toHTML: () => string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An author's text, for content and attributes alike. */
export function escapeText(text: string): Html {
  return html(escaped(text));
}

/** Pieces one behind the other. */
export function join(pieces: readonly Html[]): Html {
  return html(pieces.map((piece) => piece.toHTML()).join(''));
}

/** Attributes by name, those that have a value, each with a space before it. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export function attributes(values: Attributes): Html {
  return html(
    Object.entries(values)
      .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
      .join(''),
  );
}

/** An element around content. */
export function element(tag: string, values: Attributes, content: Html): Html {
  return html(`<${tag}${attributes(values).toHTML()}>${content.toHTML()}</${tag}>`);
}

/** An element that holds nothing: a line break, a picture. */
export function voidElement(tag: string, values: Attributes = {}): Html {
  return html(`<${tag}${attributes(values).toHTML()}>`);
}

/** A style sheet for a `style` element: nothing in it can end the element. */
export function styleText(css: string): Html {
  return html(css.replaceAll('<', '\\3c '));
}

/** Data for a `script` element: nothing in it can end the element, or begin a comment that hides its end. */
export function jsonText(data: object): Html {
  return html(
    JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function html(text: string): Html {
  return { toHTML: () => text } as Html;
}
