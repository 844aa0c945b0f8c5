import { expect, test } from 'vitest';
import { collectIcons } from '../../.build/contact-icons.ts';
import { readDocument } from '../../src/document/text.ts';
import { extract } from '../../src/proof/extract.ts';
import { contactIcons } from '../../src/render/contact-icons.ts';
import { type Build, buildText } from '../build-resume.ts';

const yaml = `name: Ada Lovelace
contact:
  email: ada@example.org
  phone: +44 20 0000 0000
  location: London
  url: https://example.org
  links:
    - { network: github, username: ada }
    - { network: Kaggle, username: ada }
    - { label: Notes, url: https://example.org/notes }
  details: [{ label: Citizenship, value: British }]
sections: [{ title: Work, highlights: [Wrote the notes] }]
`;

async function build(...sets: readonly string[]): Promise<Build> {
  return buildText(yaml, ['design.attach-source=false', ...sets], 'modern');
}

async function textOf({ bytes }: Build): Promise<string> {
  const { pages } = await extract(bytes, { drawing: false });
  return pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
}

test('the icons are as the packages have them that they come from', () => {
  expect(contactIcons).toEqual(collectIcons());
});

test('every icon is an outline on a square, closed or not', () => {
  for (const { side, path } of Object.values(contactIcons)) {
    expect([16, 24]).toContain(side);
    expect(path).toMatch(/^[Mm][\dMmLlHhVvCcSsQqTtAaZz\s.,+-]+$/u);
  }
});

test('icons are drawn, and say nothing: the text is the same with and without', async () => {
  const [drawn, bare] = [await build(), await build('design.modern.icons=false')];
  expect(drawn.bytes.length).toBeGreaterThan(bare.bytes.length + 1000);
  expect(await textOf(drawn)).toBe(await textOf(bare));
  expect(readDocument(drawn.arranged)).toEqual(readDocument(bare.arranged));
});

test('each way to reach the author has its own, and a network whose mark is a word that of a link', async () => {
  const sizes = new Map<string, number>();
  const links = ['github', 'kaggle'].map((network) => `links: [{ network: ${network}, username: ada }]`);
  for (const kind of ['email: a@example.org', 'phone: "1"', 'location: L', 'url: example.org', ...links]) {
    const one = `name: Ada\ncontact: {${kind}}\nsections: [{ title: Work, highlights: [Notes] }]\n`;
    const lengths = await Promise.all(
      ['true', 'false'].map(async (icons) => {
        const sets = ['design.attach-source=false', `design.modern.icons=${icons}`];
        return (await buildText(one, sets, 'modern')).bytes.length;
      }),
    );
    sizes.set(kind, (lengths[0] ?? 0) - (lengths[1] ?? 0));
  }
  expect(Math.min(...sizes.values())).toBeGreaterThan(100);
  expect(new Set(sizes.values()).size).toBe(sizes.size);
});

test('the variant for parsers has none', async () => {
  const [drawn, bare] = [await build('design.ats=true'), await build('design.ats=true', 'design.modern.icons=false')];
  expect(Buffer.compare(drawn.bytes, bare.bytes)).toBe(0);
});
