import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { extractText } from '../../src/proof/extract-text.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import { line, printPages } from './print-pages.ts';
import { printRaw } from './print-raw.ts';

async function complaint(bytes: Uint8Array): Promise<string> {
  const error = await proofPdf(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  const problems = error instanceof UserError ? error.problems : [];
  expect(problems).toHaveLength(1);
  return problems[0]?.message ?? '';
}

const words = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an empty file, a text file and a picture are told apart from a PDF in one sentence', async () => {
  expect(await complaint(new Uint8Array())).toMatch(/^The PDF is empty/u);
  expect(await complaint(words('name: Marie Curie\n'))).toBe('This is not a PDF file.');
  expect(await complaint(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toBe('This is not a PDF file.');
});

test('a damaged file is called damaged', async () => {
  expect(await complaint(words('%PDF-1.7\nnothing else'))).toMatch(/^The PDF is damaged and cannot be read/u);
  const whole = await printPages([line('Marie Curie')]);
  expect(await complaint(whole.slice(0, 400))).toMatch(/^The PDF is damaged and cannot be read/u);
});

test('a file locked by a password is called locked, and one that opens without is read but reported', async () => {
  const locked = await printRaw((document) => document.text('Marie Curie'), { userPassword: 'radium' });
  expect(await complaint(locked)).toMatch(/^The PDF is locked by a password/u);
  const restricted = await printRaw((document) => document.text('Marie Curie'), { ownerPassword: 'radium' });
  const { checks, ok } = await proofPdf(restricted);
  expect(checks.find(({ id }) => id === 'encryption')).toMatchObject({ ok: false });
  expect(ok).toBe(false);
});

test('a file of pictures only has no text to read', async () => {
  const picture = await printRaw((document) => document.rect(10, 10, 100, 100).fill('black'));
  expect(await complaint(picture)).toMatch(/^The PDF has no text/u);
});

test('the bytes stay with the caller, and reading them twice gives the same text', async () => {
  const bytes = await printPages([line('Marie Curie'), line('Paris')], [line('Łódź, Dvořák')]);
  expect(await extractText(bytes)).toBe('Marie Curie\nParis\n\nŁódź, Dvořák\n');
  expect(bytes.length).toBeGreaterThan(0);
  expect(await extractText(bytes)).toBe('Marie Curie\nParis\n\nŁódź, Dvořák\n');
});
