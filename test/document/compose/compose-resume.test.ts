import { describe, expect, it } from 'vitest';
import { composeResume } from '../../../src/document/compose/compose-resume.ts';
import { wordsOf } from '../../../src/document/languages/words.ts';
import type { Block, Head, Passage } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/text.ts';
import { UserError } from '../../../src/errors.ts';
import type { ResumeNode } from '../../../src/resume/resume.ts';
import { compose, composeSection, resumeOf } from './resume-of.ts';

function passagesOf(block: Block<Head>): readonly Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [block.passage];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(passagesOf));
    case 'terms':
      return block.rows.flatMap((row) => [row.label, row.value]);
    case 'entry':
      return [...headPassages(block.head), ...block.body.flatMap(passagesOf)];
  }
}

const headPassages = (head: Head): readonly Passage[] => [...Object.values(head.parts), ...head.marginal];

/** A node that has every field, each text a word of its own. */
function fullNode(mark: string, entries: readonly ResumeNode[]): ResumeNode {
  const word = (field: string): string => `${field}${mark}`;
  return {
    title: word('title'),
    subtitle: word('subtitle'),
    organization: word('organization'),
    location: word('location'),
    date: { type: 'text', written: word('date') },
    authors: [word('authorOne'), word('authorTwo')],
    with: [word('withOne'), word('withTwo')],
    note: word('note'),
    aside: word('aside'),
    url: 'https://example.org',
    links: [{ label: word('linkOne'), url: 'https://example.org/1' }, { label: word('linkTwo') }],
    kind: 'other',
    tags: ['unprinted'],
    id: 'unprinted',
    summary: `${word('summaryOne')}\n\n- ${word('summaryTwo')}`,
    highlights: [
      {
        text: `${word('highlightOne')}\n\n${word('highlightTwo')}`,
        highlights: [{ text: word('highlightThree'), tags: ['unprinted'] }],
        terms: [{ label: word('labelOne'), value: word('valueOne'), key: 'a' }],
      },
    ],
    columns: 2,
    terms: [{ label: word('labelTwo'), value: word('valueTwo'), key: 0 }],
    entries,
  };
}

const words = (value: unknown): readonly string[] =>
  JSON.stringify(value)
    .replaceAll('\\n', ' ')
    .match(/[a-z]+(?:One|Two|Three)?X+/g) ?? [];

describe('composing', () => {
  it('says every text of every node exactly once', () => {
    const node = fullNode('X', [fullNode('XX', [fullNode('XXX', [])])]);
    const { head, body } = composeSection(node);
    const passages = [...headPassages(head), ...body.flatMap(passagesOf)];
    const said = passages.map(({ content }) => inlineText(content)).join(' ');
    expect(words(said).toSorted()).toEqual(words(node).toSorted());
    expect(said).not.toContain('unprinted');
  });

  it('orders a body as summary, highlights, terms, entries', () => {
    const { body } = composeSection({ ...fullNode('X', [{ title: 'a' }]), summary: 'a' });
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'list', 'terms', 'entry']);
  });

  it('names the field of every passage', () => {
    const { body } = composeSection(fullNode('X', []));
    expect(body.flatMap(passagesOf).map(({ path }) => path)).toEqual([
      'sections[0].summary',
      'sections[0].summary',
      'sections[0].highlights[0]',
      'sections[0].highlights[0]',
      'sections[0].highlights[0].highlights[0]',
      'sections[0].highlights[0].terms.a',
      'sections[0].highlights[0].terms.a',
      'sections[0].terms[0].label',
      'sections[0].terms[0].value',
    ]);
  });

  it('sets highlights in columns, and a later paragraph under its bullet', () => {
    const list = composeSection({ title: 'a', columns: 3, highlights: [{ text: 'b\n\nc' }] }).body[0];
    expect(list).toMatchObject({
      type: 'list',
      columns: 3,
      items: [{ blocks: [{ type: 'paragraph' }, { type: 'paragraph' }] }],
    });
  });

  it('finds the photo beside the file and says whom it shows', () => {
    expect(compose({ photo: 'img/ada.jpg', name: 'Ada **L**', language: 'de' }).photo).toEqual({
      path: 'photo',
      file: '/home/ada/img/ada.jpg',
      alt: 'Foto von Ada L',
    });
  });

  it('gives pages their words in the language', () => {
    expect(compose({ language: 'fr' }).words.page).toBe('Page {n} sur {m}');
    expect(compose({ language: 'he' }).direction).toBe('rtl');
  });

  it.each([
    ['eo', {}, ['language']],
    ['eo', { present: 'nun' }, ['language']],
    ['eo', wordsOf('en'), []],
    ['de-AT', {}, []],
    ['no', {}, []],
  ])('warns where %s has no words of its own and %o does not give them all', (language, labels, paths) => {
    const warnings: (string | undefined)[] = [];
    composeResume(resumeOf({ language, labels }), { directory: '/', warn: ({ path }) => warnings.push(path) });
    expect(warnings).toEqual(paths);
  });

  it('tells every refused construct at once, once a field, each with its place', () => {
    const resume = resumeOf({
      headline: '<b>loud</b>',
      summary: 'a\n\n# b',
      sections: [{ title: 'a', highlights: [{ text: '![a](b)' }] }],
    });
    const problem = (path: readonly (string | number)[], _at: unknown, message: string) => ({
      message,
      position: { line: path.length, column: 1 },
      path: path.join('/'),
    });
    const thrown = catchError(() => composeResume(resume, { directory: '/', problem }));
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).problems.map(({ path, position }) => [path, position?.line])).toEqual([
      ['headline', 1],
      ['summary', 1],
      ['sections/0/highlights/0', 4],
    ]);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
