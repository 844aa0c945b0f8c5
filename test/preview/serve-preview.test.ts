import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Preview } from '../../src/preview/preview.ts';
import { type Served, servePreview } from '../../src/preview/serve-preview.ts';

const picture = readFileSync(join(import.meta.dirname, '../fixtures/resumes/portrait.png'));
const set = { pdf: Buffer.from('%PDF-'), pages: [picture] };
const good: Preview = { file: 'ada.yaml', facts: '1 page', problems: [], set };
const place = { host: '127.0.0.1', port: 0 };

async function serve(preview: Preview): Promise<Served> {
  const served = await servePreview(preview, place);
  onTestFinished(served.close);
  return served;
}

/** The status of a request for another name than the address. */
function asking(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, fail) =>
    request(url, { headers: { host } }, ({ statusCode }) => resolve(statusCode))
      .on('error', fail)
      .end(),
  );
}

describe('a preview', () => {
  it('has a page that runs nothing of others, the pictures of the pages, and the PDF', async () => {
    const { url } = await serve(good);
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(await page.text()).toContain('<main id="pages">');
    expect(Buffer.from(await (await fetch(`${url}pages/1.png?3`)).arrayBuffer())).toEqual(picture);
    expect((await fetch(`${url}preview.pdf`)).headers.get('content-type')).toBe('application/pdf');
    expect((await fetch(`${url}preview.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}pages/2.png`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}events`, { method: 'POST' })).status).toBe(405);
    expect(await (await fetch(`${url}events`, { method: 'HEAD' })).text()).toBe('');
  });

  it('answers no stranger’s name that leads to this machine', async () => {
    const { url } = await serve(good);
    expect(await asking(url, 'evil.example')).toBe(403);
    expect(await asking(`${url}events`, 'evil.example')).toBe(403);
    expect(await asking(url, 'localhost:1')).toBe(200);
  });

  it('tells whoever looks of every change, and keeps the last pages where nothing could be set', async () => {
    const { url, show } = await serve(good);
    const events = (await fetch(`${url}events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<unknown> => JSON.parse((await events?.read())?.value?.slice('data: '.length) ?? '');
    expect(await next()).toMatchObject({ version: 1, file: 'ada.yaml', count: 1, isOld: false });
    const problem = { message: 'Wrong.', file: 'ada.yaml', position: { line: 2, column: 3 }, excerpt: 'x: y' };
    show({ file: 'ada.yaml', facts: '1 problem', problems: [problem] });
    const told = { place: 'ada.yaml:2:3', message: 'Wrong.', excerpt: 'x: y' };
    expect(await next()).toMatchObject({ version: 2, problems: [told], count: 1, isOld: true });
    expect((await fetch(`${url}pages/1.png`)).status).toBe(200);
    show({ ...good, set: { ...set, pages: [picture, picture] } });
    expect(await next()).toMatchObject({ version: 3, count: 2, isOld: false });
  });

  it('lets go of whoever leaves unread what it is told', async () => {
    const { url, show } = await serve(good);
    const events = await new Promise<IncomingMessage>((resolve) => void request(`${url}events`, resolve).end());
    const dropped = new Promise((resolve) => events.once('error', resolve));
    const facts = 'x'.repeat(2_000_000);
    for (let told = 0; told < 12; told += 1) show({ ...good, facts });
    events.resume();
    expect(await dropped).toMatchObject({ code: 'ECONNRESET' });
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { readonly port: number };
    await expect(servePreview(good, { ...place, port })).rejects.toThrow(`Port ${port} is taken`);
  });
});
