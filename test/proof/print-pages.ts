import { createRequire } from 'node:module';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { type ComponentProps, createElement, type ReactElement, type ReactNode } from 'react';
import type { ExpectedPassage } from '../../src/document/text.ts';

const require = createRequire(import.meta.url);
const folder = '@expo-google-fonts/source-serif-4';
Font.register({
  family: 'Serif',
  fonts: [
    { src: require.resolve(`${folder}/400Regular/SourceSerif4_400Regular.ttf`) },
    { src: require.resolve(`${folder}/700Bold/SourceSerif4_700Bold.ttf`), fontWeight: 700 },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

type Style = NonNullable<ComponentProps<typeof View>['style']>;

/** A line or paragraph of a test page. */
export function line(text: ReactNode, style: Style = {}): ReactElement {
  return createElement(Text, { style }, text);
}

/** Several lines beside each other, in the order given. */
export function row(...cells: readonly ReactElement[]): ReactElement {
  const style = { flexDirection: 'row', justifyContent: 'space-between' } as const;
  return createElement(View, { style }, ...cells);
}

/** What to print on pages of 400 × 500 pt. */
export async function printPages(...pages: readonly (readonly ReactElement[])[]): Promise<Uint8Array> {
  const style = { padding: 40, fontFamily: 'Serif', fontSize: 10 } as const;
  const drawn = pages.map((lines, index) => createElement(Page, { key: index, size: [400, 500], style }, ...lines));
  return new Uint8Array(await renderToBuffer(createElement(Document, {}, ...drawn)));
}

/** A passage at a path, prose unless it says otherwise. */
export function passage(
  path: string,
  text: string,
  kind: ExpectedPassage['kind'] = 'text',
  separator?: string,
): ExpectedPassage {
  return { path, text, kind, separator };
}
