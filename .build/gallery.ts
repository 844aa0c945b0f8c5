import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { buildResume, openResume } from '../src/pipeline.ts';
import { drawPages } from '../src/render/image/draw-pages.ts';
import { templates } from '../templates/index.ts';

/** The résumé that every template shows. */
const SHOWN = 'data/charles-steinmetz.yaml';
/** Small enough for a page of seven, large enough to be read. */
const DPI = 96;

/** Where a template's picture stands in the repository. */
export function pictureOf(template: string): string {
  return join('templates', template, 'page.png');
}

/** Draws the first page of the example through a template, as a PNG. */
export async function drawPicture(template: keyof typeof templates): Promise<Uint8Array> {
  const opened = await openResume(SHOWN);
  const { bytes } = await buildResume(opened, {
    template: await templates[template](),
    date: new Date(0),
    proof: false,
  });
  const [picture] = await drawPages(bytes, { dpi: DPI, page: 1 });
  if (picture === undefined) throw new Error(`${template} has no first page.`);
  return pack(picture);
}

/** Rounds colours to sixteen steps, which no eye sees in print on paper, so that the picture takes a third of the room. */
function pack(picture: Uint8Array): Uint8Array {
  const png = PNG.sync.read(Buffer.from(picture));
  const data = png.data.map((value) => Math.round(value / 17) * 17);
  return PNG.sync.write(Object.assign(png, { data: Buffer.from(data) }), {
    colorType: 2,
    deflateLevel: 9,
    filterType: 0,
  });
}

/** `npm run gallery`: draws every template's picture anew; those that are the same are left. */
async function drawAll(): Promise<void> {
  for (const name of Object.keys(templates) as (keyof typeof templates)[]) {
    const picture = await drawPicture(name);
    const old = await readFile(pictureOf(name)).catch(() => undefined);
    if (old?.equals(picture)) continue;
    await writeFile(pictureOf(name), picture);
    console.log(pictureOf(name));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await drawAll();
