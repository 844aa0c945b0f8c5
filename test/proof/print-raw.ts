import PDFDocument from 'pdfkit';

type Options = ConstructorParameters<typeof PDFDocument>[0];

/** Draws a PDF by hand, for what no résumé should have: fonts left out, hidden text, locks. */
export async function printRaw(
  draw: (document: InstanceType<typeof PDFDocument>) => unknown,
  options: Options = {},
): Promise<Uint8Array> {
  const document = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((done) => document.on('end', done));
  draw(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
