import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inlineText } from '../src/document/text.ts';
import { UserError } from '../src/errors.ts';
import { openProfile } from '../src/pipeline/open-profile.ts';
import { type OpenedResume, openResume } from '../src/pipeline.ts';
import { writeYaml } from '../src/write/write-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(yaml: string): Promise<OpenedResume> {
  const file = join(folder, 'cv.yaml');
  writeFileSync(file, yaml);
  return openResume(file);
}

/** What is told of a file: line, column, message. */
async function told(yaml: string): Promise<readonly (readonly [number | undefined, number | undefined, string])[]> {
  try {
    await open(yaml);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ position, message }) => [position?.line, position?.column, message] as const);
  }
  return [];
}

describe('opening a résumé', () => {
  it('tells the mistakes in its texts together with those in its fields, in the file’s order', async () => {
    const yaml = `name: Ada
sections:
  - titel: x
    entries:
      - title: <b>x</b>
        date: 2015/2010
        summary: "# head\\n\\ntext ![a](b)"
        columns: 9
        highlights: [x]
design: { accent: blu }
`;
    expect(await told(yaml)).toEqual([
      [3, 5, '“titel” is not a field of a section or an entry.'],
      [5, 16, 'HTML stands in “title”.'],
      [6, 15, 'The date “2015/2010” ends before it starts.'],
      [7, 18, 'A heading stands in “summary”.'],
      [7, 18, 'An image stands in “summary”.'],
      [8, 18, '“columns” must be a whole number from 1 to 4, but it is “9”.'],
      [10, 19, '“blu” is not a colour of the form #rrggbb.'],
    ]);
  });

  it('shows the line of a block of text that it refuses', async () => {
    const yaml = `name: Ada
summary: |
  A line.

  Ünd ![a](b)
sections:
  - title: x
    highlights:
      - text: >-
          Folded
          text with
          an <b>element</b>
`;
    expect(await told(yaml)).toEqual([
      [5, 7, 'An image stands in “summary”.'],
      [12, 14, 'HTML stands in “text”.'],
    ]);
  });

  it('shows where a formula begins that it cannot read, in fields of one line too', async () => {
    const yaml = String.raw`name: Ada
headline: Costs $5-$10, precise to $\alhpa$
summary: |-
  Some words, and
  then $x^a^b$ on a second line.
sections:
  - title: 'Ünd $\frac{a}$'
    entries: ['it''s $\foo$', "a $\\foo$"]
`;
    expect(await told(yaml)).toEqual([
      [2, 36, 'The formula cannot be read: “\\alhpa” is no command that formulas take.'],
      [5, 8, 'The formula cannot be read: a sign has two superscripts.'],
      [7, 17, 'The formula cannot be read: “\\frac” is followed by nothing.'],
      // Behind what is spelt otherwise than it is meant, the field’s place must do.
      [8, 15, 'The formula cannot be read: “\\foo” is no command that formulas take.'],
      [8, 34, 'The formula cannot be read: “\\foo” is no command that formulas take.'],
    ]);
  });

  it('tells of a text wherever it stands', async () => {
    const yaml = `name: <b>
headline: <b>
contact:
  location: <b>
  details: [{ label: <b>, value: x }]
  links: [{ label: <b>, url: x.org }]
sections:
  - title: x
    terms:
      a: <b>
    highlights:
      - <b>
      - text: x
        highlights: [<b>]
    entries:
      - <b>
      - authors: [<b>]
        links: [{ label: <b> }]
        entries: [{ note: <b> }]
`;
    const lines = (await told(yaml)).map(([line]) => line);
    expect(lines).toEqual([1, 2, 4, 5, 6, 10, 12, 14, 16, 17, 18, 19]);
  });
});

describe('a link', () => {
  it('gets its scheme where it goes without saying', async () => {
    const { document } = await open(
      'name: "[A](www.example.org/x)"\nsections: [{ title: x, entries: [{ title: y, url: example.org, links: [{ label: l, url: //a.org }] }] }]\n',
    );
    const links = JSON.stringify(document).match(/"url":"[^"]*"/g);
    expect(links).toEqual([
      '"url":"https://www.example.org/x"',
      '"url":"https://example.org"',
      '"url":"https://a.org"',
    ]);
  });

  it.each(['foo', 'cv.pdf', '#top', 'javascript:alert(1)'])('to %s is refused in fields and in texts', async (url) => {
    const problems = await told(
      `name: A\nheadline: "[x](${url})"\ncontact: { url: "${url}", links: [{ label: l, url: "${url}" }] }\n`,
    );
    expect(problems.map(([line]) => line)).toEqual([2, 3, 3]);
  });

  it('to an address of e-mail is told to say mailto:', async () => {
    await expect(open('name: "[A](a@example.org)"\n')).rejects.toMatchObject({
      problems: [{ hint: 'Write “mailto:a@example.org”.' }],
    });
    expect(await told('name: "[A](mailto:a@example.org)"\n')).toEqual([]);
  });
});

describe('a family of fonts', () => {
  it('that is not there is told at its line, with the one that was meant', async () => {
    await expect(open('name: A\ndesign: { font: Sorce Serif 4, size: 99 }\n')).rejects.toMatchObject({
      problems: [{ position: { line: 2, column: 17 }, hint: 'Did you mean “Source Serif 4”?' }, {}],
    });
    expect(await told('name: A\ndesign: { font: source sans 3 }\n')).toEqual([]);
  });
});

describe('an account', () => {
  it.each([
    ['{ network: githb, username: a }', 'Did you mean “github”?'],
    ['{ network: Kununu, username: a }', 'Give its “url” as well.'],
    ['{ network: mastodon, username: a }', 'Write it like "@marie@example.social".'],
  ])('without an address is told: %s', async (link, hint) => {
    await expect(open(`name: A\ncontact: { links: [${link}] }\n`)).rejects.toMatchObject({ problems: [{ hint }] });
  });

  it.each([
    '{ network: GitHub, username: a }',
    '{ network: Kununu, username: a, url: kununu.com/a }',
    '{ network: mastodon, username: "@a@b.social" }',
    '{ label: on request }',
  ])('with an address, or a mere label, is taken: %s', async (link) => {
    expect(await told(`name: A\ncontact: { links: [${link}] }\n`)).toEqual([]);
  });
});

describe('a date in the words of the language', () => {
  it('is printed like any other, and survives writing', async () => {
    const { document, resume } = await open(
      'name: A\nlanguage: de\nsections: [{ title: x, entries: [{ title: y, date: März 2005 bis heute }, { title: z, start: Okt. 2005, end: dato }] }]\n',
    );
    const dates = document.sections[0]?.body.flatMap((block) =>
      block.type === 'entry' ? block.head.marginal.map(({ content }) => inlineText(content)) : [],
    );
    expect(dates?.map((date) => date.replace(/\s/g, ' '))).toEqual(['März 2005 – heute', 'Okt. 2005 – heute']);
    expect((await open(writeYaml(resume))).resume).toEqual(resume);
  });

  it('is told of where it is misspelt, and where the pattern for days lacks a part', async () => {
    const yaml =
      'name: A\nlanguage: de\nsections: [{ title: x, date: Dezmber 2015 }]\ndesign: { dates: { day: d MMM } }\n';
    expect((await told(yaml)).map(([line]) => line)).toEqual([3, 4]);
  });
});

it('warns of a section that has a heading and nothing below it, and prints it', async () => {
  const { warnings } = await open('name: A\nsections:\n  - title: Work\n    entries: [x]\n  - kind: skills\n');
  expect(warnings).toMatchObject([
    { message: 'The section “Skills” has a heading and nothing below it.', position: { line: 5, column: 5 } },
  ]);
});

it('tells of characters that icon fonts leave in copied text, at their place', async () => {
  expect(
    await told('name: Ada\nheadline: Analyst \uE000\nsections: [{ title: A, highlights: ["x \uF0E0"] }]\n'),
  ).toEqual([
    [2, 19, 'A character without a meaning (U+E000) stands in “headline”.'],
    [3, 40, 'A character without a meaning (U+F0E0) stands in item 1 of “highlights”.'],
  ]);
});

it('warns of a font of the author’s that lacks the faces of marked text', async () => {
  const lato = createRequire(import.meta.url).resolve('@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf');
  const { warnings } = await open(`name: Ada\ndesign: { font: { regular: ${JSON.stringify(lato)} } }\n`);
  expect(warnings).toMatchObject([
    { message: expect.stringContaining('no bold and no italic'), position: { line: 2 } },
  ]);
});

it('accounts for what a profile replaces by what it says, without what is never printed', async () => {
  const section =
    '{ id: a, kind: skills, tags: [x], title: Skills, terms: { Go: well }, entries: [{ title: b, lead: title }] }';
  writeFileSync(join(folder, 'cv.yaml'), `name: Ada\nsections: [${section}]\n`);
  writeFileSync(join(folder, 'lead.yaml'), 'merge: { sections: [] }\n');
  const profile = await openProfile(join(folder, 'lead.yaml'));
  const { taken } = await openResume(join(folder, 'cv.yaml'), { profile });
  expect(taken).toEqual([{ rule: 'merge.sections', path: 'sections', text: 'Skills · Go · well · b' }]);
});
