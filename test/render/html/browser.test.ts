import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofPdf } from '../../../src/proof/proof.ts';
import { requireTool } from '../../require-tool.ts';
import { setFile, templateNames } from './set-page.ts';

const { missing } = requireTool('chromium');
const everything = process.env.REQUIRE_TOOLS === '1';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'http://resume.example/';

/** From the left, from the right, without spaces between words, and full of signs. */
const files = [
  'data/charles-steinmetz.yaml',
  'test/fixtures/scripts/ar.yaml',
  'test/fixtures/scripts/ja.yaml',
  'test/fixtures/resumes/hostile.yaml',
];

let browser: Browser | undefined;
beforeAll(async () => {
  if (!missing) browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => browser?.close());

interface Opened {
  readonly page: Page;
  /** Every address that it has asked for. */
  readonly asked: readonly string[];
}

async function open(html: string, width = 1200): Promise<Opened> {
  if (!browser) throw new Error('The browser is not open.');
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return { page, asked };
}

describe.skipIf(missing || !everything)('in a browser, a web page', () => {
  it.each(templateNames)('through %s has nothing that axe finds fault with, light or dark', async (template) => {
    for (const file of files) {
      const { html } = await setFile(file, template, ['design.web-fonts=system']);
      const { page } = await open(html);
      await page.evaluate(axe);
      const light = await page.evaluate<AxeResults>('axe.run()');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await page.evaluate<AxeResults>("axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] })");
      const found = [light, dark].map(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
      );
      expect(found, file).toEqual([[], []]);
      expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
      await page.close();
    }
  });

  it.each(templateNames)(
    'through %s asks for nothing, shows its own faces, and is no wider than a telephone',
    async (name) => {
      const { html } = await setFile('test/fixtures/resumes/everything.yaml', name);
      const { page, asked } = await open(html, 390);
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([ADDRESS]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const states = await page.evaluate<readonly string[]>('[...document.fonts].map(({ status }) => status)');
      expect(states).toContain('loaded');
      expect(states).not.toContain('error');
      await page.close();
    },
  );

  it.each(templateNames)('through %s is printed without a heading alone at the end of a page', async (template) => {
    for (const file of ['data/charles-steinmetz.yaml', 'data/marie-curie.yaml'].slice(0, files.length)) {
      const { html } = await setFile(file, template);
      const { page } = await open(html);
      const { checks, pages } = await proofPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toBeGreaterThan(1);
      expect(checks.filter(({ id, ok }) => id === 'keep-with-next' && !ok)).toEqual([]);
      await page.close();
    }
  });
});
