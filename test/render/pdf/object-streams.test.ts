import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileEnd, packObjects } from '../../../src/render/pdf/object-streams.ts';

/** What pdfkit writes of an object. */
const plain = (id: number, body: string): readonly string[] => [`${id} 0 obj`, body, 'endobj'];

test('objects without a stream are kept, all else is written as it comes', () => {
  const packer = packObjects();
  const pieces = ['%PDF-1.7', ...plain(1, '<< /A 1 >>'), '2 0 obj', '<< /Length 3 >>', 'stream', 'abc', 'endobj'];
  expect(pieces.flatMap(packer.take)).toEqual(['%PDF-1.7', '2 0 obj', '<< /Length 3 >>', 'stream', 'abc', 'endobj']);
  expect(packer.packed.map(({ id, body }) => [id, `${body}`])).toEqual([[1, '<< /A 1 >>\n']]);
});

test('the end of the file has the kept objects and where everything is', () => {
  const packer = packObjects();
  for (const piece of [...plain(3, '<< /B 2 >>'), ...plain(1, '<< /A 1 >>')]) packer.take(piece);
  const facts = { packed: packer.packed, offsets: [null, 9, null], length: 500, root: '1 0 R', info: '3 0 R' };
  const end = fileEnd({ ...facts, id: Buffer.from('0a0b', 'hex') });
  const text = end.toString('latin1');
  const [objects, table] = [...text.matchAll(/\/Length (\d+)[^\n]*\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(end.subarray(start, start + Number(found[1])));
  });
  expect(`${objects}`).toBe('3 0 1 11\n<< /B 2 >>\n<< /A 1 >>\n');
  expect(text).toContain('4 0 obj\n<< /Type /ObjStm /N 2 /First 9 ');
  expect(text).toContain('/Type /XRef /Size 6 /W [1 4 2] /Root 1 0 R /Info 3 0 R /ID [<0a0b> <0a0b>]');
  const rows = Array.from({ length: 6 }, (_, row) => {
    return [table?.readUInt8(row * 7), table?.readUInt32BE(row * 7 + 1), table?.readUInt16BE(row * 7 + 5)];
  });
  const at = 500 + text.indexOf('5 0 obj');
  expect(rows).toEqual([
    [0, 0, 65535],
    [2, 4, 1],
    [1, 9, 0],
    [2, 4, 0],
    [1, 500, 0],
    [1, at, 0],
  ]);
  expect(text.endsWith(`startxref\n${at}\n%%EOF\n`)).toBe(true);
});
