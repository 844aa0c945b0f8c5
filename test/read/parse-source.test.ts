import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseSource } from '../../src/read/parse-source.ts';

const dataOf = (text: string): unknown => JSON.parse(JSON.stringify(parseSource(text, 'cv.yaml').data));

function thrown(text: string): string {
  try {
    parseSource(text, 'cv.yaml');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('parseSource', () => {
  it('keeps every scalar as the author spelt it', () => {
    const spelt = {
      a: '1.10',
      b: '2015',
      c: 'true',
      d: '2015-10',
      e: 'no',
      f: '2001-12-14 21:59:43',
      g: '0x1F',
      h: '1_000',
    };
    const text = Object.entries(spelt).map(([key, value]) => `${key}: ${value}`);
    expect(dataOf(text.join('\n'))).toEqual(spelt);
  });

  it('tells of an item that is spelt as nothing, but not in JSON', () => {
    const { problems } = parseSource('name: A\nsections:\n  - null\n  - title: x\n', 'cv.yaml');
    expect(problems).toMatchObject([{ position: { line: 3, column: 5 } }]);
    expect(parseSource('{"name": "A", "sections": [null]}', 'cv.json').problems).toEqual([]);
  });

  it('ends a line at a lone carriage return, as old programs do', () => {
    expect(dataOf('a: b\rc: |\r  d\r  e\r')).toEqual({ a: 'b', c: 'd\ne' });
  });

  it.each([
    ['a: "x\\uD83D y"', 'half of a character (U+D83D)'],
    ['a: "x\\uFFFE y"', 'control character (U+FFFE)'],
    ['a: x\x92 y', 'control character (U+0092)'],
  ])('refuses what nothing prints: %s', (text, said) => {
    expect(parseSource(text, 'cv.yaml').problems).toMatchObject([{ message: expect.stringContaining(said) }]);
  });

  it('counts items as their author does', () => {
    const source = parseSource('name: A\nsections:\n  -\n  - title: x\n', 'cv.yaml');
    expect(source.problem(['sections', 0, 'title'], 'value', 'x').path).toBe('sections[1].title');
  });

  it('says that JSON knows no comments', () => {
    const { problems } = parseSource('{"name": "A", // her name\n "headline": "x"}', 'cv.json');
    expect(problems).toMatchObject([{ message: 'JSON knows no comments.', position: { line: 1, column: 15 } }]);
  });

  it('takes empty values for absent, and leaves empty items out of lists', () => {
    expect(dataOf('a:\nb: ~\nc: ""\nd: null\ne: Null\nl:\n  - x\n  -\n  - y')).toEqual({
      a: null,
      b: null,
      c: null,
      d: null,
      e: 'Null',
      l: ['x', 'y'],
    });
  });

  it('writes out anchors and merge keys; what stands in the mapping itself wins', () => {
    const text = 'a: &a { x: 1, y: 2 }\nb: { <<: *a, y: 3 }\nc: [*a]\n';
    expect(dataOf(text)).toEqual({ a: { x: '1', y: '2' }, b: { x: '1', y: '3' }, c: [{ x: '1', y: '2' }] });
  });

  it('remembers the order of keys that objects sort', () => {
    expect(parseSource('terms: { 2015: a, 1999: b, x: c, 3: d }', 'f').keys(['terms'])).toEqual([
      '2015',
      '1999',
      'x',
      '3',
    ]);
  });

  it('reads JSON, indented with tabs too', () => {
    const text = '{\n\t"a": 1.10,\n\t"b": ["x", "\\u00e9\\ud83d\\ude00"]\n}\n';
    expect(dataOf(text)).toEqual({ a: '1.10', b: ['x', 'é😀'] });
  });

  it('finds keys, values and items, counting columns in code points', () => {
    const source = parseSource('\uFEFFa: 😀\nb: { "😀": x, c: "y" }\nl:\n  -\n  - z\n', 'f');
    expect(source.locate(['b', 'c'], 'key')).toEqual({ line: 2, column: 14 });
    expect(source.locate(['b', 'c'], 'value')).toEqual({ line: 2, column: 17 });
    expect(source.locate(['l', 0], 'value')).toEqual({ line: 5, column: 5 });
    expect(source.locate(['q'], 'key')).toBeUndefined();
  });

  it('points to the nearest node for what is not there', () => {
    const { position, excerpt, path } = parseSource('a:\n  - b: 1\n', 'f').problem(['a', 0, 'c'], 'value', 'missing');
    expect({ position, excerpt, path }).toEqual({
      position: { line: 2, column: 5 },
      excerpt: '  - b: 1',
      path: 'a[0].c',
    });
  });

  it('finds mistakes of YAML in every line, not only the first', () => {
    const { problems, data } = parseSource('name: "Marie\na: *foo* bar\nb: c: d\ntags: [x, y\nl:\n - z\nw: 1\n', 'f');
    expect(problems.map(({ position }) => position)).toEqual([
      { line: 1, column: 7 },
      { line: 2, column: 4 },
      { line: 3, column: 4 },
      { line: 4, column: 7 },
    ]);
    expect(data).toMatchObject({ l: ['z'], w: '1' });
  });

  it('finds a control character behind an escape, in YAML and in JSON, but no tab and no line end', () => {
    for (const text of ['a: ok\nname: "Marie\\x01"', '{"a": "ok",\n"name": "Marie\\u0001"}']) {
      const { problems } = parseSource(text, 'cv.yaml');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({
        message: 'An escape of this text stands for a control character (U+0001), which nothing can print.',
        position: { line: 2 },
      });
    }
    expect(parseSource('name: "Marie\\tCurie\\n"', 'cv.yaml').problems).toEqual([]);
  });

  it('accepts a document between markers', () => {
    expect(dataOf('---\na: 1\n---\n')).toEqual({ a: '1' });
    expect(parseSource('a: 1\n---\nb: 1\n', 'f').problems[0]?.position).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['', 'The file is empty.'],
    ['# only a comment\n', 'The file is empty.'],
    ['- a\n', 'The file holds a list, but fields are expected at the top.'],
    ['just text\n', 'The file holds a single text, but fields are expected at the top.'],
  ])('refuses %j in one sentence', (text, message) => {
    expect(thrown(text)).toBe(message);
  });

  it('refuses an alias bomb', () => {
    const lines = [...'bcdefg'].map(
      (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`,
    );
    expect(thrown(['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lines].join('\n'))).toContain('100,000');
  });

  it('refuses bottomless nesting of any kind', () => {
    expect(thrown(`a: ${'['.repeat(50_000)}`)).toContain('nested');
    expect(thrown(`a:\n  ${'- '.repeat(20_000)}x`)).toContain('nested');
    expect(thrown(`a: ${'['.repeat(150)}${']'.repeat(150)}`)).toContain('nested');
    expect(thrown('a: &a { b: *a }')).toBe('');
    expect(parseSource('a: &a { b: *a }', 'f').problems[0]?.message).toContain('contains itself');
  });
});
