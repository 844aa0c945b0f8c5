import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { annotationsOf, copyPart } from '../../src/dossier/copy-part.ts';

it('of what a stranger’s file would do at a click, links alone are left', async () => {
  const source = await PDFDocument.create();
  const uri = { S: 'URI', URI: 'https://example.org' };
  const script = { S: 'JavaScript', JS: 'app.alert(1)' };
  const actions = [uri, { ...uri, Next: script }, script, { S: 'Launch' }, { S: 'SubmitForm' }, { S: 'GoToR' }, 7];
  const annotations = actions.map((A) => ({ Type: 'Annot', Subtype: 'Link', A, AA: { E: script } }));
  source.addPage().node.set(PDFName.of('Annots'), source.context.obj(annotations));
  const merged = await PDFDocument.create();
  await copyPart({ title: 'Diploma', bytes: await source.save(), isPicture: false }, merged);
  const kept = merged.getPages().flatMap(({ node }) => annotationsOf(node));
  expect(kept.map((one) => one.lookup(PDFName.of('A')) instanceof PDFDict)).toEqual(actions.map((_, i) => i < 2));
  expect(kept.join('')).not.toMatch(/JavaScript|Next|AA/);
});
