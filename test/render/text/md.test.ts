import type { List, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { textIn } from './text-in.ts';

const parse = async (yaml: string): Promise<ReturnType<typeof fromMarkdown>> => fromMarkdown(await textIn('md', yaml));

describe('a résumé as Markdown', () => {
  it('reads as a careful person would have written it', async () => {
    expect(
      await textIn(
        'md',
        `
name: Ada Lovelace
contact: { email: ada@example.org, location: London }
sections:
  - title: Work
    entries:
      - title: Analyst
        organization: Engine Ltd
        date: 1842/1843
        highlights:
          - text: |
              Wrote notes

              and more of them
            highlights: [of which _G_]
          - For \\$12 a week
  - title: Talks
    entries: ["Note G, 1843", { title: Note A, date: 1842 }]
  - title: Facts
    terms: { Languages: "French, Italian" }
`,
      ),
    ).toBe(`# Ada Lovelace

<ada@example.org> · London

## Work

### Analyst, Engine Ltd · 1842–1843

- Wrote notes

  and more of them

  - of which *G*

- For \\$12 a week

## Talks

- **Note G, 1843**
- **Note A** · 1842

## Facts

- **Languages:** French, Italian
`);
  });

  it('links a mailbox that angle brackets would not', async () => {
    expect(await textIn('md', 'name: A\ncontact: { email: ünï@exämple.org }\n')).toContain(
      '[ünï@exämple.org](mailto:ünï@exämple.org)',
    );
  });

  it('keeps lists within lists, as deep as they are', async () => {
    const tree = await parse(
      'name: A\nsummary: |\n  1. one\n     - two\n       - three\n         1. four\n\n            and on\n  2. next',
    );
    const depthOf = (node: Nodes): number =>
      'children' in node ? Math.max(0, ...node.children.map(depthOf)) + (node.type === 'list' ? 1 : 0) : 0;
    expect(depthOf(tree)).toBe(4);
    expect((tree.children.at(-1) as List).children).toHaveLength(2);
  });

  it.each([
    '<script>alert(1)</script>',
    ']]> <!-- --> <?x ?>',
    '# no heading',
    '1986. A year',
    '1) one',
    '- no item',
    '+ no item',
    '> no quotation',
    '===',
    '***',
    '~~~ no fence',
    '~~struck~~ and ~one~',
    '| a | b |',
    '$x$ and $5-$10',
    '[a](b) ![c](d) [e]: f',
    '*a* _b_ `c` ``',
    'a\\b \\* \\',
    '&amp; &#58; &copy',
    '<a@b.example> https://example.org/_x_*y*',
  ])('shows %s as it is, wherever it stands', async (literal) => {
    const escaped = literal.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const yaml = JSON.stringify({
      name: escaped,
      headline: escaped,
      summary: `a\n\n${escaped}`,
      sections: [
        { title: escaped, highlights: [escaped], entries: [{ title: escaped, note: escaped, summary: escaped }] },
      ],
      labels: {},
    });
    const kinds = new Set<string>();
    const walk = (node: Nodes): void => {
      kinds.add(node.type);
      if ('children' in node) node.children.forEach(walk);
    };
    walk(await parse(yaml));
    expect([...kinds].sort()).toEqual(['heading', 'list', 'listItem', 'paragraph', 'root', 'text']);
  });
});
