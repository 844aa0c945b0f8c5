import { expect, test } from 'vitest';
import { openApplication } from '../../src/apply/open-application.ts';
import { type ReadPosting, readPosting } from '../../src/apply/read-posting.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
put(folder, 'r.yaml', 'name: Ada\n');

async function read(name: string, bytes: Uint8Array): Promise<ReadPosting | undefined> {
  put(folder, name, bytes);
  return readPosting(
    await openApplication(put(folder, 'a.yaml', `company: A\nrole: B\nresume: r.yaml\nposting: ${name}\n`)),
  );
}

const german = 'Wir suchen eine Kartographin für Überblickskarten in C++.';
const french = 'L’ingénieur d’études dirige l’équipe : 25 m², 3 à 5 années d’expérience.';
const polish = 'Szukamy osoby, która prowadziła zespół i zna się na żegludze śródlądowej.';
const czech = 'Hledáme člověka, který řídil tým a umí přesně měřit. Zkušenost nutná, šíře s praxí.';

/** Letters of the middle of Europe, by their bytes. */
const BYTES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  iso: {
    ą: 0xb1,
    ę: 0xea,
    ł: 0xb3,
    ó: 0xf3,
    ś: 0xb6,
    ż: 0xbf,
    á: 0xe1,
    č: 0xe8,
    ě: 0xec,
    í: 0xed,
    ř: 0xf8,
    š: 0xb9,
    ý: 0xfd,
  },
  windows: { ą: 0xb9, ę: 0xea, ł: 0xb3, ó: 0xf3, ś: 0x9c, ż: 0xbf },
};

function encode(text: string, alphabet: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (sign) => BYTES[alphabet]?.[sign] ?? sign.charCodeAt(0));
}

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${german}`, 'utf16le'), german, 'UTF-16', false],
  ['UTF-16 without a mark', Buffer.from(german, 'utf16le'), german, 'UTF-16', false],
  ['Latin-1', Buffer.from(german, 'latin1'), german, 'Windows-1252', true],
  ['French Latin-1', Buffer.from(french.replaceAll('’', '\x92'), 'latin1'), french, 'Windows-1252', true],
  ['UTF-8', Buffer.from(polish), polish, 'UTF-8', false],
  ['Polish ISO 8859-2', encode(polish, 'iso'), polish, 'ISO 8859-2', true],
  ['Polish Windows-1250', encode(polish, 'windows'), polish, 'Windows-1250', true],
  ['Czech ISO 8859-2', encode(czech, 'iso'), czech, 'ISO 8859-2', true],
])('a posting in %s is read', async (_, bytes, text, encoding, isGuessed) => {
  const posting = await read('p.txt', bytes);
  expect(posting?.text.replace('\uFEFF', '')).toBe(text);
  expect(posting).toMatchObject({ encoding, isGuessed });
});

test('a saved web page is read as its reader sees it, in the encoding that it names', async () => {
  const page = `<html><head><title>x</title><meta http-equiv="content-type" content="text/html; charset=koi8-r"></head>
    <body><script>Rust</script><p>We use <b>C&#43;&#43;</b></p>&amp; Caf&eacute;<!-- > --> <a title="a > b">here</a>.</body></html>`;
  expect(await read('p.html', Buffer.from(page))).toMatchObject({ text: 'We use C++\n\n& Café here.' });
  const russian = Buffer.concat([Buffer.from(page), Uint8Array.of(0xf0, 0xcf, 0xd7, 0xc1, 0xd2)]);
  const posting = await read('p.html', russian);
  expect(posting?.text).toContain('Повар');
  expect(posting).toMatchObject({ encoding: 'koi8-r', isGuessed: false });
});
