import { describe, expect, it } from 'vitest';
import type { ArrangedDocument, ArrangedHead, Passage, Role } from '../../src/document/model.ts';
import { inlineText, readDocument } from '../../src/document/text.ts';

const passage = (value: string): Passage => ({ path: value, content: [{ type: 'text', value }] });

function head(lines: readonly (readonly [Role, string][])[], ...marginal: readonly string[]): ArrangedHead {
  return {
    lines: lines.map((parts) => ({
      parts: parts.map(([role, value]) => ({ role, style: 'regular', separator: ', ', passage: passage(value) })),
    })),
    marginal: marginal.map(passage),
  };
}

const document: ArrangedDocument = {
  language: 'en',
  direction: 'ltr',
  name: passage('Ada'),
  headline: passage('Engineer'),
  contact: [{ kind: 'email', passage: passage('a@b.c') }],
  words: { page: '{n}', comma: ', ', colon: ': ' },
  furniture: ['1'],
  regions: [
    {
      name: 'main',
      summary: [{ type: 'paragraph', passage: passage('Prose') }],
      sections: [
        {
          path: 's',
          head: head([[['title', 'Work']]]),
          body: [
            {
              type: 'entry',
              shape: 'entry',
              path: 'e',
              depth: 1,
              head: head(
                [
                  [
                    ['title', 'Role'],
                    ['subtitle', 'Field'],
                  ],
                  [['organization', 'House']],
                ],
                '2015',
                'Aside',
              ),
              body: [
                {
                  type: 'list',
                  columns: 1,
                  start: 3,
                  items: [{ blocks: [{ type: 'paragraph', passage: passage('Item') }] }],
                },
                { type: 'terms', rows: [{ label: passage('Label'), value: passage('Value') }] },
              ],
            },
            {
              type: 'entry',
              shape: 'bare',
              path: 'f',
              depth: 1,
              head: head([], '2016'),
              body: [{ type: 'paragraph', passage: passage('Told') }],
            },
          ],
        },
      ],
    },
    { name: 'side', summary: [], sections: [{ path: 't', head: head([[['title', 'Skills']]]), body: [] }] },
  ],
};

describe('reading a document', () => {
  it('goes through everything in the order of the page, without decoration', () => {
    expect(readDocument(document).map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'name Ada',
      'text Engineer',
      'text a@b.c',
      'text Prose',
      'heading Work',
      'title Role',
      'text Field',
      'text 2015',
      'text Aside',
      'text House',
      'text Item',
      'text Label',
      'text Value',
      'text 2016',
      'text Told',
      'heading Skills',
    ]);
  });
});

describe('inline text', () => {
  it('is what will be seen: no marks, breaks as newlines', () => {
    expect(
      inlineText([
        { type: 'strong', children: [{ type: 'text', value: 'a' }] },
        { type: 'break' },
        { type: 'code', value: 'b' },
        { type: 'link', url: 'u', children: [{ type: 'superscript', children: [{ type: 'text', value: 'c' }] }] },
      ]),
    ).toBe('a\nbc');
  });
});
