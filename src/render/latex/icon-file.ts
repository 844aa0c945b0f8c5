import { drawSvgPath, PDFContentStream, PDFDocument, PDFOperator, rgb } from '@cantoo/pdf-lib';
import type { ContactIcon } from '../contact-icons.ts';

/** The side of an icon's page in pt: it is scaled where it is used. */
const SIDE = 16;

/**
 * An icon as a PDF of its own, which TeX draws like a picture: a filled outline that names no colour, so that it takes
 * that of the text around it. The same icon gives the same bytes.
 */
export async function iconFile({ side, path }: ContactIcon): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([SIDE, SIDE]);
  const drawn = drawSvgPath(path, {
    x: 0,
    y: SIDE,
    scale: SIDE / side,
    color: rgb(0, 0, 0),
    borderColor: undefined,
    borderWidth: 0,
  });
  const operators = drawn.filter((one) => one instanceof PDFOperator && !/ rg$/.test(String(one)));
  page.node.addContentStream(document.context.register(PDFContentStream.of(document.context.obj({}), operators)));
  return document.save({ useObjectStreams: false });
}
