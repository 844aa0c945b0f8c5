import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { requireTool } from '../require-tool.ts';

const { missing } = requireTool('chromium');
const picture = readFileSync(join(import.meta.dirname, '../fixtures/resumes/portrait.png'));

async function open(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  return browser;
}

// A machine without tools has it by its server alone; a browser takes its time.
it.skipIf(missing || process.env.REQUIRE_TOOLS !== '1')(
  'a browser shows every change, what is wrong as text, and the pages that were last right',
  async () => {
    const set = { pdf: Buffer.from('%PDF-'), pages: [picture, picture] };
    const served = await servePreview(
      { file: 'ada.yaml', facts: 'Setting …', problems: [] },
      { host: '127.0.0.1', port: 0 },
    );
    onTestFinished(served.close);
    const page = await (await open()).newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.goto(served.url);
    served.show({ file: 'ada.yaml', facts: '2 pages', problems: [], set });
    await page.locator('main img').nth(1).waitFor();
    expect(await page.evaluate("document.querySelector('main img').naturalWidth > 0")).toBe(true);
    served.show({ file: 'ada.yaml', facts: '1 problem', problems: [{ message: '<img src=x>', hint: 'Mend it.' }] });
    await page.locator('main.old').waitFor();
    expect(await page.locator('#problems').textContent()).toContain('<img src=x>');
    expect(await page.locator('main img').count()).toBe(2);
    expect(await page.title()).toBe('ada.yaml – Galley');
    expect(errors).toEqual([]);
  },
);
