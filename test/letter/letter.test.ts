import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/text.ts';
import { arrangeLetter, buildLetter } from '../../src/pipeline/build-letter.ts';
import { openAttachedLetter, openLetter } from '../../src/pipeline/open-letter.ts';
import { composeSource, openResume } from '../../src/pipeline.ts';
import { extractSource } from '../../src/proof/extract-source.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { templates } from '../../templates/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const data = join(import.meta.dirname, '../../data');
const resume = await openResume(join(data, 'charles-steinmetz.yaml'));
const values = {
  resume: { name: 'Ada' },
  application: { company: 'Union College', role: 'Professor of electrical engineering' },
};
const folder = temporaryFolder();
const date = new Date(0);

describe.each(Object.entries(templates))('a letter set by %s', (_, load) => {
  test.each(['union-college', 'polytechnikum'])('has every word of %s, in order, on one page', async (name) => {
    const letter = await openLetter(join(data, 'letters', `${name}.md`), values);
    const { report } = await buildLetter(resume, letter, { template: await load(), date });
    expect(report).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, pages: 1 });
  });
});

async function texts(front: string, body = 'One.\n'): Promise<readonly string[]> {
  writeFileSync(join(folder, 'letter.md'), `---\n${front}\n---\n${body}`);
  const { arranged } = arrangeLetter(resume, await openLetter(join(folder, 'letter.md'), values), {
    ...(await templates.classic()),
  });
  return readDocument(arranged)
    .map(({ text }) => text.replaceAll('\u00A0', ' '))
    .slice(2 + resume.document.contact.length);
}

test('the date stands above the address in English, below it in German, and is printed in the language', async () => {
  const front = 'to: { name: Ann }\ndate: 1902-05-13';
  expect((await texts(front)).slice(0, 2)).toEqual(['May 13, 1902', 'Ann']);
  expect((await texts(`${front}\nlanguage: de`)).slice(0, 2)).toEqual(['Ann', '13. Mai 1902']);
});

test('enclosures are named in the language of the letter, below the name', async () => {
  expect((await texts('enclosures: [A, B]\nlanguage: fr')).slice(-2)).toEqual([
    'Charles Proteus Steinmetz',
    'Pièces jointes : A, B',
  ]);
});

test('a date that is none is told at its line, with the mistakes in the texts', async () => {
  await expect(texts('date: 1902-13', 'One <b>two</b>.\n')).rejects.toMatchObject({
    problems: [
      { message: expect.stringContaining('“1902-13” is not a date'), position: { line: 2, column: 7 } },
      { position: { line: 4, column: 5 } },
    ],
  });
});

test('values of the application and the résumé are filled, Markdown is read', async () => {
  expect(await texts('salutation: To {{application.company}}', 'As **{{application.role}}**.\n')).toContain(
    'As Professor of electrical engineering.',
  );
});

test.each([
  [
    'date: 1902-05-13\n---\nOne\n\nTwo {{application.compny}}.',
    { line: 6, column: 5 },
    'no value “application.compny”',
  ],
  ['salutation: Dear {{application.reader}},\n---\nOne', { line: 2, column: 13 }, 'no value “application.reader”'],
  ['date: x\n---\nOne {{application.company}\n', { line: 4 }, 'do not fit together'],
  ['date: x\n---\nOne {{> greeting}}', { line: 4, column: 5 }, 'Only a value can stand between'],
  ['date: x\n---\nOne {{application.role 1}}', { line: 4, column: 5 }, 'Only a value can stand between'],
  ['date: x\n---\nOne {{application.role.length}}', { line: 4, column: 5 }, 'no value “application.role.length”'],
  ['date: x\n---\n{{application.constructor.name}}', { line: 4 }, 'no value “application.constructor.name”'],
  ['subjct: x\n---\nOne', { line: 2, column: 1 }, '“subjct” is not a field of a letter'],
  ['date: x\n---\nOne\n\n<b>two</b>', { line: 6, column: 1 }, 'HTML stands in text'],
])('%j is refused at its place', async (rest, position, message) => {
  writeFileSync(join(folder, 'bad.md'), `---\n${rest}\n`);
  const build = async (): Promise<unknown> => {
    const letter = await openLetter(join(folder, 'bad.md'), values);
    return buildLetter(resume, letter, { template: await templates.classic(), date, proof: false });
  };
  await expect(build()).rejects.toMatchObject({
    problems: [{ position: expect.objectContaining(position), message: expect.stringContaining(message) }],
  });
});

test('a text without front matter is told what is missing', async () => {
  writeFileSync(join(folder, 'plain.md'), 'Dear all\n');
  await expect(openLetter(join(folder, 'plain.md'), values)).rejects.toThrow('This letter has no front matter.');
});

test('a letter’s PDF carries its source, filled, from which the very same letter is set', async () => {
  const template = await templates.modern();
  const opened = await openLetter(join(data, 'letters/union-college.md'), values);
  const { bytes } = await buildLetter(resume, opened, { template, date });
  const { name, content } = await extractSource(bytes);
  const text = new TextDecoder().decode(content);
  expect(name).toBe('Charles Proteus Steinmetz.letter.md');
  expect(text).toContain('post of Professor of electrical engineering at **Union College**');
  expect(text).not.toMatch(/sections:|tags:|\{\{/);
  const { head, ...letter } = openAttachedLetter(text, name);
  const again = composeSource(parseSource(head, name), '.');
  const rebuilt = await buildLetter(again, letter, { template, date });
  expect(Buffer.from(rebuilt.bytes).equals(bytes)).toBe(true);
});

test('a letter carries no source where its author wants none attached', async () => {
  const quiet = await openResume(join(data, 'charles-steinmetz.yaml'), { sets: ['design.attach-source=false'] });
  const opened = await openLetter(join(data, 'letters/union-college.md'), values);
  const { bytes } = await buildLetter(quiet, opened, { template: await templates.classic(), date });
  await expect(extractSource(bytes)).rejects.toThrow('carries no source');
});

test('values are filled in every field around the text', async () => {
  const front =
    'to: { name: "{{resume.name}}", address: ["{{application.role}}"] }\nenclosures: ["{{application.company}}"]';
  const said = await texts(front);
  expect(said.slice(0, 2)).toEqual(['Ada', 'Professor of electrical engineering']);
  expect(said.at(-1)).toBe('Enclosures: Union College');
});
