import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/document/text.ts';
import type { ContactEntry, ContactLink } from '../../../src/resume/resume.ts';
import { compose } from './resume-of.ts';

function composeItem(entry: ContactEntry, language = 'en'): { text: string; url: string | undefined } {
  const content = compose({ contact: [entry], language }).contact[0]?.passage.content ?? [];
  const link = content.find((inline) => inline.type === 'link');
  return { text: inlineText(content), url: link?.url };
}

const field = (name: 'email' | 'phone' | 'location' | 'url', value: string): ContactEntry => ({
  field: name,
  value,
  path: `contact.${name}`,
});
const linkEntry = (link: ContactLink): ContactEntry => ({ field: 'link', link, path: 'contact.links[0]' });

describe('contact', () => {
  it.each<[ContactEntry, string, string | undefined]>([
    [field('email', 'm_c_1@example.org'), 'm_c_1@example.org', 'mailto:m_c_1@example.org'],
    [field('phone', '+33 (0)1 00 00'), '+33 (0)1 00 00', 'tel:+3310000'],
    [field('phone', 'on request'), 'on request', undefined],
    [field('url', 'https://example.org/'), 'example.org', 'https://example.org/'],
    [field('url', 'example.org/a_b_c'), 'example.org/a_b_c', 'https://example.org/a_b_c'],
    [field('location', 'Paris, **France**'), 'Paris, France', undefined],
    [linkEntry({ network: 'github', username: 'mcurie' }), 'GitHub: mcurie', 'https://github.com/mcurie'],
    [linkEntry({ network: 'LinkedIn', username: 'mc' }), 'LinkedIn: mc', 'https://www.linkedin.com/in/mc'],
    [linkEntry({ network: 'mastodon', username: '@a@b.social' }), 'mastodon: @a@b.social', 'https://b.social/@a'],
    [linkEntry({ network: 'constructor', username: 'a' }), 'constructor: a', undefined],
    [linkEntry({ network: 'github', url: 'https://x.y' }), 'GitHub', 'https://x.y'],
    [linkEntry({ label: 'Notebook', url: 'https://x.y' }), 'Notebook', 'https://x.y'],
    [linkEntry({ url: 'https://x.y/' }), 'x.y', 'https://x.y/'],
  ])('shows %o', (entry, text, url) => {
    expect(composeItem(entry)).toEqual({ text, url });
  });

  it('sets details as label and value, with one colon at most', () => {
    const detail = (label: string): ContactEntry => ({
      field: 'detail',
      label,
      value: 'French',
      path: 'contact.details[0]',
    });
    expect(composeItem(detail('Citizenship')).text).toBe('Citizenship: French');
    expect(composeItem(detail('Citizenship:')).text).toBe('Citizenship: French');
    expect(composeItem(detail('Nationalité'), 'fr').text).toBe('Nationalité\u00A0: French');
  });

  it('keeps the author’s order and names the network', () => {
    const document = compose({
      contact: [linkEntry({ network: 'Stack Overflow', username: '1' }), field('email', 'a@b.c')],
    });
    expect(document.contact.map(({ kind, network }) => [kind, network])).toEqual([
      ['link', 'stackoverflow'],
      ['email', undefined],
    ]);
  });
});
