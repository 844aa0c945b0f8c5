import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** An object of a PDF together with the file it can be followed in. Everything is answered softly: damage is absence. */
export interface Thing {
  /** The number by which the file names it; undefined for a value inside another. */
  readonly ref: string | undefined;
  readonly object: PDFObject;
  readonly context: PDFContext;
}

/** Follows a reference to what it names. */
export function follow(context: PDFContext, given: PDFObject | undefined): Thing | undefined {
  const ref = given instanceof PDFRef ? given.toString() : undefined;
  const object = given instanceof PDFRef ? context.lookup(given) : given;
  return object === undefined ? undefined : { ref, object, context };
}

/** The value of a key, where the thing is a dictionary or stream. */
export function get(thing: Thing | undefined, key: string): Thing | undefined {
  const dict = thing && dictOf(thing.object);
  return dict && thing ? follow(thing.context, dict.get(PDFName.of(key))) : undefined;
}

/** The items of an array; a single value is an array of one. */
export function list(thing: Thing | undefined): readonly Thing[] {
  if (thing === undefined) return [];
  const { object, context } = thing;
  return object instanceof PDFArray ? object.asArray().flatMap((item) => follow(context, item) ?? []) : [thing];
}

/** The entries of a dictionary or stream. */
export function entries(thing: Thing | undefined): readonly (readonly [key: string, value: Thing])[] {
  const dict = thing && dictOf(thing.object);
  if (!thing || !dict) return [];
  return dict.entries().flatMap(([key, value]) => {
    const found = follow(thing.context, value);
    return found ? [[key.decodeText(), found] as const] : [];
  });
}

export function isDict(thing: Thing | undefined): boolean {
  return thing !== undefined && dictOf(thing.object) !== undefined;
}

/** A name or text as people read it. */
export function text(thing: Thing | undefined): string | undefined {
  const object = thing?.object;
  if (object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString)
    return object.decodeText();
  return undefined;
}

export function number(thing: Thing | undefined): number | undefined {
  return thing?.object instanceof PDFNumber ? thing.object.asNumber() : undefined;
}

export function isTrue(thing: Thing | undefined): boolean {
  return thing?.object instanceof PDFBool && thing.object.asBoolean();
}

/** The bytes of a stream, unpacked. */
export function bytes(thing: Thing | undefined): Uint8Array | undefined {
  const object = thing?.object;
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
  return object instanceof PDFStream ? object.getContents() : undefined;
}

function dictOf(object: PDFObject): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}
