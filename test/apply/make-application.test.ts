import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type MadeApplication, makeApplication } from '../../src/apply/make-application.ts';
import { openApplication } from '../../src/apply/open-application.ts';
import { UserError } from '../../src/errors.ts';
import { extract } from '../../src/proof/extract.ts';
import { makeExif, makeJpeg, withSegment } from '../render/photo/make-picture.ts';
import { requireTool } from '../require-tool.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const date = new Date('1902-05-13T00:00:00Z');
/** Where time is short, the longest are left out. */
const isShort = process.env.REQUIRE_TOOLS !== '1';
const python = requireTool('python3');
const qpdf = requireTool('qpdf');

async function make(file: string): Promise<MadeApplication> {
  return makeApplication(await openApplication(file), { date });
}

describe('an application of letter, résumé, profile, posting and enclosures', () => {
  let made: MadeApplication;
  beforeAll(async () => {
    made = await make(join(root, 'data/applications/union-college.yaml'));
  });

  it('has a file for each, named for whoever receives them', () => {
    expect(made.files.map(({ name }) => name.replace('Charles_Proteus_Steinmetz', 'X'))).toEqual([
      'X_Letter_Union_College.pdf',
      'X_Resume_Union_College.pdf',
      'X_List_of_patents.pdf',
      'X_Equivalent_circuit_of_the_induction.png',
      'X_Dossier_Union_College.pdf',
      'X_Application_Union_College.eml',
      'Posting_Union_College.txt',
    ]);
  });

  it('has a manifest whose hashes, sizes and pages hold', async () => {
    for (const { name, bytes, sha256 } of made.manifest.files) {
      const file = made.files.find((one) => one.name === name);
      expect(
        createHash('sha256')
          .update(file?.bytes ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
      expect(file?.bytes.length).toBe(bytes);
    }
    const pages = (part: string): number =>
      made.manifest.files.filter((file) => file.part === part).reduce((sum, file) => sum + (file.pages ?? 0), 0);
    expect(pages('dossier')).toBe(pages('letter') + pages('resume') + pages('enclosure'));
    const dossier = made.files.find(({ part }) => part === 'dossier');
    expect((await extract(dossier?.bytes ?? new Uint8Array(), { drawing: false })).pages).toHaveLength(
      pages('dossier'),
    );
    expect(made.manifest.files.filter(({ proof }) => proof?.recall === 1)).toHaveLength(2);
    expect(JSON.stringify(made.manifest)).not.toContain(root);
  });

  it('has a draft that a mail program opens, with the right attachments, marked as not yet sent', async () => {
    const draft = made.files.find(({ part }) => part === 'mail')?.bytes ?? new Uint8Array();
    const mail = await PostalMime.parse(draft);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail).toMatchObject({
      from: { name: 'Charles Proteus Steinmetz', address: 'steinmetz@example.org' },
      to: [{ address: 'president@example.org' }],
      subject: 'Professor of electrical engineering (Trustees 1902/7)',
      date: '1902-05-13T00:00:00.000Z',
    });
    expect(mail.text).toContain('Respectfully yours,\nCharles Proteus Steinmetz');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(made.manifest.mail.attachments);
    for (const { filename, content } of mail.attachments) {
      const sent = made.files.find(({ name }) => name === filename)?.bytes;
      expect(Buffer.from(content as ArrayBuffer).equals(sent ?? Buffer.alloc(0)), filename ?? '').toBe(true);
    }
  });

  it.skipIf(python.missing)('has a draft that Python’s reader of mails takes as well', () => {
    const folder = temporaryFolder();
    const draft = made.files.find(({ part }) => part === 'mail')?.bytes ?? new Uint8Array();
    const code = [
      'import sys, email, email.policy, hashlib',
      'm = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)',
      'print(m["subject"], len(m.defects))',
      'for a in m.iter_attachments(): print(a.get_filename(), hashlib.sha256(a.get_content()).hexdigest())',
    ];
    const said = python.run('-c', code.join('\n'), put(folder, 'draft.eml', draft));
    const sent = made.manifest.files.filter(({ name }) => made.manifest.mail.attachments.includes(name));
    expect(said.trim().split('\n')).toEqual([
      'Professor of electrical engineering (Trustees 1902/7) 0',
      ...sent.map(({ name, sha256 }) => `${name} ${sha256}`),
    ]);
  });

  it('tells of an untroubled upload, and of what systems that read résumés may stumble on', () => {
    const { checks } = made.manifest;
    expect(checks.filter(({ severity, ok }) => severity === 'fault' && !ok)).toEqual([]);
    for (const id of ['size', 'pages', 'text', 'parsers', 'tags', 'encryption', 'names']) {
      expect(checks.map((check) => check.id)).toContain(id);
    }
  });
});

const folder = temporaryFolder();
put(
  folder,
  'r.yaml',
  'name: Łucja Żółw\ncontact: { email: lucja@example.org }\nsections: [{ title: Work, highlights: [Maps in C++.] }]\n',
);
put(folder, 'a.pdf', '');

async function fails(yaml: string): Promise<readonly string[]> {
  const file = put(folder, 'application.yaml', `company: Acme\nrole: Analyst\nresume: r.yaml\n${yaml}\n`);
  const error: unknown = await make(file).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  return error.problems.map(({ message, position, file: at }) =>
    position ? `${position.line}:${position.column} ${message}` : `${at?.split('/').at(-1)} ${message}`,
  );
}

describe('a mistake is told at its place in the application:', () => {
  beforeAll(async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage();
    const sound = await document.save();
    put(folder, 'sound.pdf', sound);
    put(folder, 'cut.pdf', sound.subarray(0, sound.length - 200));
    document.encrypt({ userPassword: 'a', ownerPassword: 'b', permissions: {} });
    put(folder, 'locked.pdf', await document.save());
    const closed = await PDFDocument.create({ updateMetadata: false });
    closed.addPage();
    closed.encrypt({ userPassword: '', ownerPassword: 'b', permissions: {} });
    put(folder, 'closed.pdf', await closed.save());
    put(folder, 'notes.txt', 'no picture');
    put(folder, 'letter.md', '---\nsalutation: Dear {{application.reader}},\n---\nOne.\n');
    put(
      folder,
      'greek.txt',
      Buffer.from([0xc1, 0xe3, 0xe3, 0xe5, 0xeb, 0xdf, 0xe1, 0x20, 0xe8, 0xdd, 0xf3, 0xe7, 0xf2]),
    );
    cpSync(join(root, 'test/fixtures/photos/cmyk.jpg'), join(folder, 'cmyk.jpg'));
  });

  it.each([
    ['enclosures: [sound.pdf, locked.pdf]', '4:25 The enclosure “locked.pdf” is encrypted'],
    ['enclosures: [closed.pdf]', '4:14 The enclosure “closed.pdf” is encrypted'],
    ['enclosures: [cut.pdf]', '4:14 The enclosure “cut.pdf” is a damaged PDF'],
    ['enclosures: [a.pdf]', '4:14 The enclosure “a.pdf” is empty'],
    ['enclosures: [{ file: notes.txt }]', '4:22 The enclosure “notes.txt” is neither a PDF nor a JPEG or PNG'],
    ['enclosures: [nowhere.pdf]', '4:14 The enclosure “nowhere.pdf” does not exist'],
    ['enclosures: [cmyk.jpg]', '4:14 The enclosure “cmyk.jpg” is in CMYK'],
    ['enclosures: [sound.pdf]\nlimits: { max-bytes: 300 }', '4:14 The enclosure “sound.pdf” is 1 kB large'],
    ['enclosures: [sound.pdf, { file: cut.pdf, title: Sound }]', '4:33 The enclosure “cut.pdf” is a damaged PDF'],
    ['enclosures: [sound.pdf, sound.pdf]', '4:25 Another file of this application is called Lucja_Zolw_sound.pdf'],
    ['posting: greek.txt', '4:10 The posting “greek.txt” is in an encoding that nothing in it tells'],
    ['posting: none.txt', '4:10 The posting “none.txt” does not exist'],
    ['letter: letter.md', '2:13 There is no value “application.reader”'],
    ['email: { subject: "To {{application.reader}}" }', '4:23 There is no value “application.reader”'],
    ['template: clasic', '4:11 There is no template “clasic”'],
    ['limits: { max-bytes: 2 kB }', 'Lucja_Zolw_Resume_Acme.pdf: The file is'],
    ['copmany: Acme', '4:1 “copmany” is not a field'],
  ])('%s', async (yaml, expected) => {
    expect((await fails(yaml)).join('\n')).toContain(expected);
  });

  it.each([
    ['letter: emoji.md', '2:13 No font has the character "😀"'],
    ['letter: emoji.md', 'emoji.md No font has the character "😎"'],
    ['profile: emoji.yaml', '1:22 No font has the character "😀"'],
  ])('a character that no font has: %s', async (yaml, expected) => {
    put(folder, 'emoji.md', '---\nsalutation: Dear 😀,\n---\n\nOne 😎.\n');
    put(folder, 'emoji.yaml', 'replace: { headline: 😀 }\n');
    expect((await fails(yaml)).join('\n')).toContain(expected);
  });

  it.skipIf(qpdf.missing)(
    'an enclosure that is encrypted down to its packed objects is not called damaged',
    async () => {
      const { files } = await make(put(folder, 'application.yaml', 'company: Acme\nrole: Analyst\nresume: r.yaml\n'));
      const plain = put(folder, 'plain.pdf', files.find(({ part }) => part === 'resume')?.bytes ?? '');
      qpdf.run('--encrypt', '', 'b', '256', '--', plain, join(folder, 'packed.pdf'));
      expect(await fails('enclosures: [packed.pdf]')).toEqual([
        expect.stringContaining('4:14 The enclosure “packed.pdf” is encrypted'),
      ]);
    },
  );

  it('and several of them at once', async () => {
    const problems = await fails('letter: letter.md\nenclosures: [cut.pdf]\nposting: greek.txt');
    expect(problems).toHaveLength(3);
  });
});

test('a finding of the PDF is not told again of its picture', async () => {
  const file = put(folder, 'c.yaml', 'company: A\nrole: B\nresume: odd.yaml\nlimits: { formats: [pdf, png] }\n');
  put(folder, 'odd.yaml', 'name: A B\nsections: [{ title: Voyages, highlights: [One.] }]\n');
  const { manifest } = await make(file);
  const unknown = manifest.checks.filter(({ message }) => message.includes('Voyages'));
  expect(unknown.map((check) => check.file)).toEqual(['A_B_Resume_A.pdf']);
});

test('pictures go out without what a camera noted', async () => {
  put(folder, 'card.jpg', withSegment(makeJpeg(24, 16), 0xe1, makeExif(1)));
  const file = put(folder, 'd.yaml', 'company: A\nrole: B\nresume: r.yaml\nenclosures: [card.jpg]\n');
  const { files, manifest } = await make(file);
  const draft = files.find(({ part }) => part === 'mail');
  const mail = await PostalMime.parse(draft?.bytes ?? new Uint8Array());
  const card = mail.attachments.find(({ filename }) => filename?.endsWith('_card.jpg'))?.content as ArrayBuffer;
  expect(Buffer.from(card).toString('latin1')).not.toContain('GPS');
  expect(manifest.checks.map(({ message }) => message).join()).toContain('has no text yet');
});

test('an encoding that was guessed is told', async () => {
  put(folder, 'p.txt', Buffer.from('Wir suchen eine Kartographin für Überblickskarten in C++.', 'latin1'));
  const file = put(folder, 'b.yaml', 'company: Äther & Söhne\nrole: B\nresume: r.yaml\nposting: p.txt\n');
  const { manifest } = await make(file);
  expect(manifest.keywords?.terms.map(({ term, state }) => `${term}: ${state}`)).toEqual([
    'Kartographin: absent',
    'Überblickskarten: absent',
    'C++: found',
  ]);
  expect(manifest.checks.filter(({ id }) => id === 'posting')).toHaveLength(1);
  expect(manifest.files.map(({ name }) => name)).toContain('Lucja_Zolw_Resume_Ather_Sohne.pdf');
});

test.skipIf(isShort)('what an employer takes at most, the résumé is fitted to', async () => {
  const long = Array.from({ length: 58 }, (_, index) => `      - Point ${index} of a life, said in a line.`).join('\n');
  put(folder, 'long.yaml', `name: Ada\nsections:\n  - title: Work\n    highlights:\n${long}\n`);
  const { manifest } = await make(
    put(folder, 'd.yaml', 'company: A\nrole: B\nresume: long.yaml\nlimits: { max-pages: 1 }\n'),
  );
  expect(manifest.fitted.length).toBeGreaterThan(0);
  expect(manifest.files[0]).toMatchObject({ part: 'resume', pages: 1 });
});

test.skipIf(isShort)(
  'résumé and letter are made in each format that the employer takes, and only these are sent',
  async () => {
    put(
      folder,
      'l.md',
      '---\nsalutation: Dear Ms Äther,\nto: { organization: "{{application.company}}" }\n---\nOne.\n',
    );
    const { manifest } = await make(
      put(folder, 'e.yaml', 'company: A\nrole: B\nresume: r.yaml\nletter: l.md\nlimits: { formats: [docx, txt] }\n'),
    );
    const own = ['Letter_A.docx', 'Letter_A.txt', 'Resume_A.docx', 'Resume_A.txt'].map((name) => `Lucja_Zolw_${name}`);
    expect(manifest.mail.attachments).toEqual(own);
    const read = manifest.files.filter(({ part }) => part === 'resume' || part === 'letter');
    expect(read.map(({ proof }) => [proof?.recall, proof?.precision, proof?.order])).toEqual(read.map(() => [1, 1, 1]));
  },
);
