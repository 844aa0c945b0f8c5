import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const folder = '@expo-google-fonts/source-serif-4';
const fontPaths = [
  require.resolve(`${folder}/400Regular/SourceSerif4_400Regular.ttf`),
  require.resolve(`${folder}/700Bold/SourceSerif4_700Bold.ttf`),
].map((file) => dirname(file));

/** A résumé as another typesetter sets it: known good, so that whatever our rules hold against it is their own fault. */
export const resume = `
#set document(title: "Ada Lovelace", author: "Ada Lovelace")
#set page(paper: "a4", margin: (x: 2.6cm, y: 2.5cm))
#set text(lang: "en", font: "Source Serif 4", size: 10.5pt)
#set par(leading: 0.75em, spacing: 1.1em)
#show heading.where(level: 1): set text(20pt)
#show heading.where(level: 2): it => block(above: 2em, below: 0.9em, text(13pt, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.8em, text(10.5pt, it.body))
#set list(marker: ([•], [–]))
= Ada Lovelace
#link("mailto:ada@example.org")[ada\\@example.org] · London

== Experience
=== Analyst of the Analytical Engine #h(1fr) May 1842 – June 1843
#lorem(60)
- Wrote the first program, and described how the engine would run it, step by step, in #link("https://example.org/notes")[seven long notes].
- Foresaw music made by machines:
  - in note A
  - in note G, which is as long as a bullet of a résumé is when its author has much to say about the work
+ First
+ Second

#figure(rect(width: 3cm, height: 1cm, fill: rgb("#223344")), alt: "A card of the engine")

== Education
=== Private lessons #h(1fr) Jan 1830 – May 1835
#lorem(45)
`;

/** The same with its source inside, as PDF/A-3 allows. */
export const archive = `${resume}
#pdf.attach("ada.yaml", bytes("name: Ada"), relationship: "source", mime-type: "text/yaml", description: "Source")
`;

/** Sets a document with Typst, in a standard it keeps if one is given; always tagged unless asked not to be. */
export function typeset(source: string, pdfStandard?: 'ua-1' | 'a-3a', pdfTags = true): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const settings = { creationTimestamp: 1_700_000_000, pdfTags, ...(pdfStandard ? { pdfStandard } : {}) };
  return new Uint8Array(compiler.pdf({ mainFileContent: source }, settings));
}
