import { extractText } from './extract-text.ts';

/** The smallest page with a word on it. Its cross-reference table is left out: the reader finds the objects itself. */
const PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 32>>stream
BT /F 9 Tf 9 9 Td (word) Tj ET  
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

/** Reads a page of one word, so that the reader is set up by the time a real file comes. */
export async function warmUp(): Promise<void> {
  await extractText(new TextEncoder().encode(PAGE));
}
