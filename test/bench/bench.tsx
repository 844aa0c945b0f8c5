/**
 * Measures the back-end against the stock @react-pdf/renderer on the same flow items, in one process, and the
 * cold command against Node itself. For people to read: no test asks for a time. Usage: `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Font, Page, renderToBuffer, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { arrangeResume, openResume } from '../../src/pipeline.ts';
import { FAMILIES, fileOf, MONO } from '../../src/render/fonts/families.ts';
import { loadFonts } from '../../src/render/pdf/fonts/fonts.ts';
import { naturalWidth } from '../../src/render/pdf/natural-width.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { templates } from '../../templates/index.ts';

const ROUNDS = 12;
const root = join(import.meta.dirname, '../..');
const date = new Date(0);

interface Contest {
  readonly ours: () => Promise<Uint8Array>;
  readonly stock: () => Promise<Uint8Array>;
}

interface Cost {
  /** In ms. */
  readonly time: number;
  /** Memory allocated while at work, in MB. */
  readonly memory: number;
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
async function contest(file: string): Promise<Contest> {
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

/** What one run costs. Memory is what the heap has grown by at its highest, seen every few ms and at the end. */
async function costOf(run: () => Promise<Uint8Array>): Promise<Cost> {
  global.gc?.();
  const before = used();
  const start = performance.now();
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, used());
  }, 2);
  await run();
  const time = performance.now() - start;
  clearInterval(watch);
  return { time, memory: Math.max(highest, used()) - before };
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function medianOf(costs: readonly Cost[]): Cost {
  return { time: median(costs.map(({ time }) => time)), memory: median(costs.map(({ memory }) => memory)) };
}

/** Takes turns, so that whatever else the machine does falls on both. The first rounds only warm up. */
async function warm(file: string): Promise<object> {
  const { ours, stock } = await contest(file);
  const costs: { readonly ours: Cost; readonly stock: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round++) costs.push({ ours: await costOf(ours), stock: await costOf(stock) });
  const kept = costs.slice(3);
  const our = medianOf(kept.map((one) => one.ours));
  const their = medianOf(kept.map((one) => one.stock));
  return {
    'ours, ms': Math.round(our.time),
    'stock, ms': Math.round(their.time),
    'time, ×': ratio(our.time, their.time),
    'ours, MB': Math.round(our.memory),
    'stock, MB': Math.round(their.memory),
    'memory, ×': ratio(our.memory, their.memory),
  };
}

function cold(...args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
    return performance.now() - start;
  });
  return median(times);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

const files = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.yaml'));
const rows: Record<string, object> = {};
for (const name of files) rows[name] = await warm(join(root, 'data', name));
process.stdout.write('Warm, of the composed document, against @react-pdf/renderer without tags:\n');
console.table(rows);

const bare = cold('-e', '0');
const commands: Readonly<Record<string, readonly string[]>> = {
  '--version': ['dist/galley.js', '--version'],
  ...Object.fromEntries(files.map((name) => [`build ${name}`, buildLine(name)])),
};

function buildLine(name: string): readonly string[] {
  return ['dist/galley.js', 'build', join('data', name), '--out', join('output', 'bench.pdf'), '--quiet'];
}

process.stdout.write(`Cold, the command with its proof, against \`node -e 0\` (${Math.round(bare)} ms):\n`);
const table = Object.entries(commands).map(([name, line]) => {
  const took = cold(...line);
  return [name, { ms: Math.round(took), '×': ratio(took, bare) }] as const;
});
console.table(Object.fromEntries(table));
