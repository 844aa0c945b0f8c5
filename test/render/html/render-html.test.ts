import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { resumes, setFile, setText, type TemplateName, templateNames } from './set-page.ts';

const SYSTEM = ['design.web-fonts=system'];

/** In CI every résumé through every template; else a few of them through each. */
const every = process.env.REQUIRE_TOOLS === '1';
const pairs = templateNames.flatMap((name, index): readonly (readonly [string, TemplateName])[] =>
  resumes.filter((_, at) => every || at % 20 === index * 2).map((file) => [file, name]),
);

describe('every word of a résumé is on its web page, once and in order', () => {
  it.each(pairs)('%s through %s', async (file, template) => {
    const { report } = await setFile(file, template, SYSTEM);
    expect(report).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, missing: [], extra: [] });
  });

  it('also where parsers are to read it best', async () => {
    const sets = [...SYSTEM, 'design.ats=true'];
    const { html, report } = await setFile('data/charles-steinmetz.yaml', 'sidebar', sets);
    expect(report).toMatchObject({ ok: true });
    expect(html).not.toContain('<aside');
  });
});

describe('a web page', () => {
  it('tells its language and direction, and those of a node that differs', async () => {
    const { html } = await setText(
      'name: Ada\nlanguage: he\nsections:\n  - { title: Work, language: en, entries: [Notes] }\n',
    );
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toMatch(/<section class="section turned" lang="en" dir="ltr"/);
  });

  it('draws one bar over all that a root holds', async () => {
    const { html } = await setText("name: Ada\nsummary: 'At $\\sqrt{s_{NN}} = 1$ GeV'\n");
    expect(html).toMatch(/√(?:<\/span>)?<span class="barred"><span[^>]*>s<\/span><sub[^>]*>NN<\/sub>/);
    expect(html.match(/class="barred"/g)).toHaveLength(1);
  });

  it('has one heading of the first level, and leaves out no level below it', async () => {
    for (const file of resumes.slice(0, 8)) {
      const { html } = await setFile(file, 'classic', SYSTEM);
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      for (const [index, level] of levels.slice(1).entries()) {
        expect(level - (levels[index] ?? 0), `${file}: ${levels.join('')}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says when a date is, where it is one point in time', async () => {
    const { html } = await setText(
      'name: Ada\nsections:\n  - title: Work\n    entries:\n      - { title: A, date: Oct 1842 }\n      - { title: B, date: ~1843 }\n      - { title: C, date: 1842/1843 }\n',
    );
    expect(html.match(/<time[^>]*>[^<]*<\/time>/g)).toEqual(['<time datetime="1842-10">Oct 1842</time>']);
  });

  it('counts works by the numbers of its list', async () => {
    const { html } = await setFile('data/marie-curie.yaml', 'academic', SYSTEM);
    const numbers = [...html.matchAll(/<li value="(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.at(-1)).toBe(1);
  });

  it('names nothing that it would have to fetch, and runs nothing', async () => {
    const { html } = await setFile('test/fixtures/resumes/everything.yaml', 'sidebar');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\bsrc="(?!data:)|url\((?!data:)|<link|@import|<script(?! type="application\/ld\+json")/);
  });

  it('says who it is about, as data', async () => {
    const { html } = await setText(
      'name: Ada \\</script>\\<! Lovelace\nheadline: Countess\ncontact: { email: ada@example.org, links: [{ network: github, username: ada }] }\n',
    );
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Ada </script><! Lovelace',
      jobTitle: 'Countess',
      email: 'ada@example.org',
      sameAs: 'https://github.com/ada',
    });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('takes the typefaces of the reader’s machine where its author wants that, and else is not large', async () => {
    const system = await setFile('data/marie-curie.yaml', 'margin', SYSTEM);
    expect(system.html).not.toContain('@font-face');
    const embedded = await setFile('data/marie-curie.yaml', 'margin');
    expect(embedded.html).toContain('font/woff2');
    expect(embedded.html.length).toBeLessThan(300_000);
  });

  it('keeps text that looks like a link to a script, and links to none', async () => {
    const passage = (url: string): object => ({
      path: 'summary',
      content: [{ type: 'link', url, children: [{ type: 'text', value: '"x" onclick="y"' }] }],
    });
    const { arranged, template } = await arrangedWith([passage('javascript:alert(1)'), passage('https://a.example/"')]);
    const html = new TextDecoder().decode(await renderHtml(arranged, template));
    expect(html).not.toContain('javascript:');
    expect(html).toContain('href="https://a.example/&quot;"');
    expect(html).toContain('&quot;x&quot; onclick=&quot;y&quot;');
  });
});

async function arrangedWith(passages: readonly object[]): Promise<{
  readonly arranged: Parameters<typeof renderHtml>[0];
  readonly template: Parameters<typeof renderHtml>[1];
}> {
  const { arrangeResume, composeSource } = await import('../../../src/pipeline.ts');
  const { parseSource } = await import('../../../src/read/parse-source.ts');
  const { templates } = await import('../../../templates/index.ts');
  const opened = composeSource(parseSource('name: Ada\ndesign: { web-fonts: system }', 'ada.yaml'), '/');
  const { arranged, template } = arrangeResume(opened, await templates.classic());
  const summary = passages.map((passage) => ({ type: 'paragraph', passage }));
  const regions = arranged.regions.map((region) => ({ ...region, summary }));
  return { arranged: { ...arranged, regions } as Parameters<typeof renderHtml>[0], template };
}
