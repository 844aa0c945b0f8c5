import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { familyNamed, fileOf } from '../../../src/render/fonts/families.ts';
import { expectWhole } from './hold-through-tex.ts';
import { hostileText, literal, untouched } from './hostile-words.ts';
import { letterThroughTex, skipsTex, throughTex } from './through-tex.ts';

const root = mkdtempSync(join(tmpdir(), 'galley-hostile-'));
/** Names of files and folders are hostile, too. */
const folder = join(root, 'a #%&_{}~^$ \\input b');
afterAll(() => [root, untouched].forEach((each) => void rmSync(each, { recursive: true })));

const CASES = 300;
const seed = Number(process.env.SEED ?? 42);

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an entry that a text may stand in; each case takes the next, and is a bullet besides. */
const FIELDS: readonly ((text: string) => Fields)[] = [
  ...['title', 'subtitle', 'organization', 'location', 'note', 'aside', 'summary'].map((field) => (text: string) => ({
    [field]: text,
  })),
  (text) => ({ authors: [text, 'Abel', text] }),
  (text) => ({ with: [text] }),
  (text) => ({ links: [{ label: text, url: 'https://example.org' }, { label: text }] }),
  (text) => ({ terms: [{ label: text, value: text }] }),
  (text) => ({ entries: [{ title: text, highlights: [{ text: `**${text}** _${text}_`, highlights: [text] }] }] }),
  (text) => ({ entries: [text] }),
  (text) => ({ columns: 2, highlights: [text, 'one', 'two'] }),
  (text) => ({ date: '1829/1832', summary: text }),
];

function entryOf(given: string, index: number): Fields {
  const own = FIELDS[index % FIELDS.length]?.(literal(given)) ?? {};
  const url = `https://example.org/${index}?${encodeURI(given)}&a_b=%20~$#{}\\input{x}`;
  return { url, title: `Case ${index}`, highlights: [literal(given)], ...own };
}

/** A résumé in which every field is one of the cases. */
function resumeOf(cases: readonly string[], photo: string, font: string): Fields {
  const [name, headline, location, label, value, link, section, ...rest] = cases.map(literal);
  const entries = cases.map(entryOf);
  const half = Math.ceil(entries.length / 2);
  return {
    ...{ name, headline, photo, summary: rest[0], labels: { present: rest[1] } },
    contact: {
      ...{
        location,
        url: 'https://example.org/#{}\\end%20~',
        email: 'a_b#%&{}~^$@example.org',
        phone: '+1 #%&_{}~^$\\',
      },
      ...{ links: [{ label: link, url: 'https://example.org' }], details: [{ label, value }] },
    },
    sections: [
      { title: section, entries: entries.slice(0, half) },
      { title: rest[2], kind: 'skills', terms: [{ label: rest[3], value: rest[4] }], entries: entries.slice(half) },
    ],
    design: { font: { regular: font } },
  };
}

function letterOf(cases: readonly string[]): string {
  const [name, title, organization, address, subject, salutation, closing, enclosure, ...body] = cases.map(literal);
  const fields = { to: { name, title, organization, address }, subject, salutation, closing, enclosures: [enclosure] };
  return `---\n${JSON.stringify(fields)}\n---\n\n${body.slice(0, 12).join('\n\n')}\n`;
}

describe.skipIf(skipsTex)(`hostile text, seed ${seed},`, () => {
  const cases = fc.sample(hostileText, { seed, numRuns: CASES });
  const [file, letter] = [join(folder, 'r #%&_{}~^$.yaml'), join(folder, 'l #%&_{}~^$.md')];

  beforeAll(() => {
    mkdirSync(folder);
    const [photo, font] = ['p #%&_{}~^$ b.jpg', 'f #%&_{}~^$ b.ttf'];
    copyFileSync('test/fixtures/resumes/portrait.jpg', join(folder, photo));
    const family = familyNamed('Source Serif 4');
    copyFileSync((family && fileOf(family, false, false)) ?? '', join(folder, font));
    writeFileSync(file, JSON.stringify(resumeOf(cases, photo, font)));
    writeFileSync(letter, letterOf(cases));
  });

  it(`is literal in all ${CASES} cases, fits its lines, and touches nothing`, { timeout: 240_000 }, async () => {
    // A place of its own for temporary folders, since others have theirs beside.
    const place = mkdtempSync(join(root, 'place-'));
    vi.stubEnv('TMPDIR', place);
    try {
      expectWhole(await throughTex(file));
    } finally {
      vi.unstubAllEnvs();
    }
    expect(readdirSync(untouched)).toEqual([]);
    expect(readdirSync(place)).toEqual([]);
  });

  it('is literal in every field of a letter', { timeout: 60_000 }, async () => {
    expectWhole(await letterThroughTex(letter, file));
  });

  it('that no font has is told at its field', async () => {
    const pictured = join(folder, 'pictured.yaml');
    writeFileSync(pictured, JSON.stringify({ name: 'É. Galois', sections: [{ title: 'T', highlights: ['an 😀'] }] }));
    const error = await throughTex(pictured).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ problems: [{ path: 'sections[0].highlights[0]' }] });
  });
});
