import { Document, Font, Page, renderToBuffer, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { arrangeResume, openResume } from '../../src/pipeline.ts';
import { FAMILIES, fileOf, MONO } from '../../src/render/fonts/families.ts';
import { loadFonts } from '../../src/render/pdf/fonts/fonts.ts';
import { naturalWidth } from '../../src/render/pdf/natural-width.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { templates } from '../../templates/index.ts';

const date = new Date(0);

/** Two ways to a PDF of the same flow items. */
export interface Contest {
  readonly ours: () => Promise<Uint8Array>;
  readonly stock: () => Promise<Uint8Array>;
}

/** Gives the stock renderer the faces that the theme's texts ask for. */
function registerFonts(body: string): void {
  for (const [family, name] of [
    [FAMILIES[body], 'body'],
    [MONO, 'mono'],
  ] as const) {
    if (family === undefined) throw new Error(`${body} is not a bundled family.`);
    for (const bold of [false, true]) {
      for (const italic of [false, true]) {
        const src = fileOf(family, bold, italic);
        const face = { family: name, fontWeight: bold ? 700 : 400, fontStyle: italic ? 'italic' : 'normal' } as const;
        if (src !== undefined) Font.register({ ...face, src });
      }
    }
  }
  Font.registerHyphenationCallback((word) => [word]);
}

/** Both ways to the PDF of a file, from the composed document on. */
export async function contest(file: string): Promise<Contest> {
  const opened = await openResume(file);
  const { arranged, template } = arrangeResume(opened, await templates.classic());
  const { page, margin, font } = template.theme.tokens;
  if (typeof font !== 'string') throw new Error('The examples are set in a bundled family.');
  registerFonts(font);
  return {
    ours: () => renderPdf(arranged, template, { date }),
    stock: () => {
      const fonts = loadFonts(font, arranged.language);
      const setting = {
        tokens: template.theme.tokens,
        measure: page.width - margin.left - margin.right,
        direction: arranged.direction,
        naturalWidth: (element: ReactElement) => naturalWidth(element, fonts),
      };
      const flows = template.pdf?.({ document: arranged, theme: template.theme, setting }).flows ?? [];
      const items = flows.flatMap((flow) => flow.items);
      const padding = { paddingTop: margin.top, paddingBottom: margin.bottom, paddingHorizontal: margin.left };
      return renderToBuffer(
        <Document>
          <Page wrap={true} size={[page.width, page.height]} style={padding}>
            {items.map(({ element, above }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <View key={index} style={{ marginTop: above }}>
                {element}
              </View>
            ))}
          </Page>
        </Document>,
      );
    },
  };
}
