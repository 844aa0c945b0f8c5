import { PDFDocument } from '@cantoo/pdf-lib';
import { readPicture } from '../render/photo/read-picture.ts';

/** The size of paper, in pt. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** White around a picture, in pt. */
const MARGIN = 36;

/**
 * Sets a JPEG or PNG upright on a page of its own, as large as the margins let it be; a wide one on a wide page.
 * @throws UserError when it cannot be read.
 */
export async function picturePage(path: string, sheet: Sheet): Promise<Uint8Array> {
  const [short, long] = [Math.min(sheet.width, sheet.height), Math.max(sheet.width, sheet.height)];
  const side = long - 2 * MARGIN;
  const { data, format } = await readPicture(path, { width: side, height: side, covered: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const picture = await (format === 'jpg' ? document.embedJpg(data) : document.embedPng(data));
  const [width, height] = picture.width > picture.height ? [long, short] : [short, long];
  const scale = Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height);
  const [wide, high] = [picture.width * scale, picture.height * scale];
  const page = document.addPage([width, height]);
  page.drawImage(picture, { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high });
  return document.save({ addDefaultPage: false });
}

/** The size of a PDF's first page: pictures that go with it are set on the same paper. */
export async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const document = await PDFDocument.load(bytes.slice(), { updateMetadata: false });
  return document.getPage(0).getSize();
}
