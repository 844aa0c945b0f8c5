import type { Problem } from '../../src/errors.ts';

/** What is told: line, column, message, hint. */
export type Told = readonly [number, number, string, string];

/** Typical mistakes by the name of their file in test/fixtures/mistakes. */
export const MISTAKES: Readonly<Record<string, readonly Told[]>> = {
  'bad-email': [
    [3, 10, '“emmy at example.org” is not an e-mail address.', 'Write it like marie@example.org, without “mailto:”.'],
  ],
  'camel-case-dates': [[6, 9, '“startDate” is not a field of a section or an entry.', 'Did you mean “start”?']],
  'code-points': [[2, 24, '“acent” is not a field of “design”.', 'Did you mean “accent”?']],
  'colour-as-comment': [
    [
      3,
      11,
      '“#1f4e79” is a comment, because it begins with “#”; so there is no value here.',
      "Put it in quotes: '#1f4e79'.",
    ],
  ],
  'colour-by-name': [[2, 19, '“steelblue” is not a colour of the form #rrggbb.', 'Did you mean "#4682b4"?']],
  'contact-at-the-top': [
    [2, 1, '“email” is not a field of the résumé.', 'Write it under “contact”, as “email”.'],
    [3, 1, '“phone” is not a field of the résumé.', 'Write it under “contact”, as “phone”.'],
    [4, 1, '“lang” is not a field of the résumé.', 'Did you mean “language”?'],
  ],
  'duplicate-field': [[3, 1, 'The field “name” is given twice.', 'It already stands in line 1; keep one of the two.']],
  'empty-entry': [[5, 9, 'This entry has no field with a value.', 'Give it a title, or remove it.']],
  'empty-term': [[5, 7, '“German” has no value.', 'Write “German: …”, or remove the line.']],
  'end-before-start': [[4, 11, 'The date “1933/1919” ends before it starts.', 'Put the earlier date first.']],
  'escaped-dollar': [
    [
      2,
      19,
      '“\\$” is not allowed in double quotes: the backslash has a meaning of its own there.',
      'Use single quotes or none around the value, or write “\\\\$”.',
    ],
  ],
  'formula-in-double-quotes': [
    [
      2,
      29,
      '“\\t” is a sign of its own in double quotes, so the formula loses “\\times”.',
      'Put the text in single quotes or none, or write “\\\\times”.',
    ],
  ],
  'field-of-another-format': [
    [5, 9, '“position” is not a field of a section or an entry.', 'Did you mean “title”?'],
    [6, 9, '“company” is not a field of a section or an entry.', 'Did you mean “organization”?'],
  ],
  'five-mistakes': [
    [1, 1, '“nmae” is not a field of the résumé.', 'Did you mean “name”?'],
    [
      2,
      11,
      'The value contains a colon followed by a space, which YAML reads as a field.',
      "Put the whole value in quotes: 'Algebra: rings and ideals'.",
    ],
    [4, 10, '“emmy at example.org” is not an e-mail address.', 'Write it like marie@example.org, without “mailto:”.'],
    [7, 11, '“1923-13” is not a date: there is no month 13.', 'Months run from 01 to 12.'],
    [10, 9, '“bullets” is not a field of a highlight.', 'Did you mean “highlights”?'],
  ],
  'harmful-link': [[3, 8, 'A link must not begin with “javascript:”.', 'Use an address that begins with https://.']],
  'kind-unknown': [[3, 11, 'There is no kind of section called “eduction”.', 'Did you mean “education”?']],
  'language-name': [[2, 11, '“German” is not a language tag.', 'Did you mean “de”?']],
  'leading-bracket': [
    [
      2,
      11,
      'The value begins with “[”, which YAML reads as a list.',
      "Put the whole value in quotes: '[Modern] algebra'.",
    ],
  ],
  'leading-greater-than': [
    [
      4,
      11,
      'The value begins with “>”, which YAML reads as the beginning of a block of lines.',
      "Put the whole value in quotes: '> 50 papers'.",
    ],
  ],
  'leading-quote': [
    [
      2,
      11,
      'The value begins with a quotation mark, but goes on after the closing one.',
      'Put the whole value in single quotes: \'"Mother" of modern algebra\'.',
    ],
  ],
  'leading-star': [
    [
      2,
      11,
      'The value begins with “*”, which YAML reads as a reference to an anchor.',
      "Put the whole value in quotes: '*Modern* algebra'.",
    ],
  ],
  'list-expected': [
    [4, 17, '“highlights” must be a list, but it is “Proved a theorem”.', 'Write “highlights: [Proved a theorem]”.'],
  ],
  'missing-label': [[5, 9, 'The field “label” is missing here.', 'It must be a text.']],
  'missing-name': [[1, 1, 'The field “name” is missing.', 'Add a line such as “name: Marie Curie”.']],
  'missing-space': [[2, 10, 'A space is missing after “headline:”.', 'Write “headline: Mathematician”.']],
  'misspelt-field': [[2, 1, '“headlin” is not a field of the résumé.', 'Did you mean “headline”?']],
  'misspelt-name': [[1, 1, '“nmae” is not a field of the résumé.', 'Did you mean “name”?']],
  'misspelt-nested-field': [
    [5, 9, '“organisation” is not a field of a section or an entry.', 'Did you mean “organization”?'],
    [6, 9, '“locaton” is not a field of a section or an entry.', 'Did you mean “location”?'],
  ],
  'month-thirteen': [[4, 11, '“1923-13” is not a date: there is no month 13.', 'Months run from 01 to 12.']],
  'out-of-line': [[4, 4, 'This line does not line up with the fields above it.', 'Begin it in column 5.']],
  'paper-unknown': [
    [3, 10, 'There is no paper named “A44”.', 'Did you mean “a4”? A size of your own is [210mm, 297mm].'],
  ],
  'section-at-the-top': [
    [
      2,
      1,
      '“work” is not a field of the résumé.',
      'Sections stand in the list “sections”: write “- kind: experience” there.',
    ],
  ],
  'size-too-large': [
    [3, 9, '“size” must be a number from 8.5 to 12 (pt), but it is “14”.', 'Write 10 or 10.5, for example.'],
  ],
  tab: [[3, 1, 'This line is indented with a tab.', 'Use spaces, two for each level: YAML does not allow tabs there.']],
  'text-expected': [
    [
      3,
      12,
      '“title” must be a text, but it is a list.',
      'Write one text; if it begins with a bracket, put it in quotes.',
    ],
  ],
  'too-far-in': [
    [2, 3, 'This line is indented further than “name” above it, which has a value already.', 'Begin it in column 1.'],
  ],
  'too-many-columns': [
    [5, 14, '“columns” must be a whole number from 1 to 4, but it is “5”.', 'Write 2, for example.'],
  ],
  'two-dates': [
    [
      5,
      5,
      '“start” says the same as “date”; only one of them may stand here.',
      'Keep either “date”, or “start” and “end”.',
    ],
  ],
  'unclosed-bracket': [
    [4, 11, 'This “[” is never closed.', 'Put “]” at its end, or quotes around the value if it is text.'],
  ],
  'unclosed-quote': [
    [
      2,
      11,
      'This quotation mark is never closed.',
      "Put the same mark at the end of the text; a mark within it must be doubled ('') or escaped (\\\").",
    ],
  ],
  'unquoted-colon-in-bullet': [
    [
      5,
      9,
      '“Proved a theorem” is not a field of a highlight.',
      'If the whole line is a text, put it in quotes: an unquoted “: ” makes a field of it.',
    ],
  ],
  'unquoted-colon': [
    [
      2,
      11,
      'The value contains a colon followed by a space, which YAML reads as a field.',
      "Put the whole value in quotes: 'Algebra: rings and ideals'.",
    ],
  ],
  'word-of-a-list': [
    [
      3,
      12,
      '“density” must be “compact”, “normal” or “airy”, but it is “dense”.',
      'Write “compact”, “normal” or “airy”.',
    ],
    [4, 13, '“headings” must be “as-is”, “upper” or “small-caps”, but it is “uppr”.', 'Did you mean “upper”?'],
  ],
  'years-with-hyphen': [
    [
      4,
      11,
      '“1913-14” is not a date: there is no month 14.',
      'Months run from 01 to 12. For the years write “1913/1914”.',
    ],
  ],
  'missing-space-in-item': [[5, 9, 'A space is missing after “title:”.', 'Write “title: Docent”.']],
  'network-as-field': [
    [3, 3, '“linkedin” is not a field of “contact”.', 'Write it under “links”: { network: linkedin, username: … }.'],
  ],
  'field-without-value': [
    [2, 1, '“headlin” is not a field of the résumé.', 'Did you mean “headline”?'],
    [3, 37, '“foo” is not a field of “contact”.', 'Its fields are email, phone, location, url, links, details.'],
    [8, 9, '“locaton” is not a field of a section or an entry.', 'Did you mean “location”?'],
  ],
  'comma-in-braces': [
    [
      5,
      51,
      'The comma before “Germany” ends the text, because it stands within braces.',
      "Put the whole text in quotes: 'Göttingen, Germany'.",
    ],
    [
      6,
      40,
      'The comma before “1919” ends the text, because it stands within braces.',
      "Put the whole text in quotes: 'June 4th, 1919'.",
    ],
    [
      7,
      44,
      'The comma before “ideals” ends the text, because it stands within braces.',
      "Put the whole text in quotes: 'on rings, ideals, fields'.",
    ],
  ],
  'colour-in-braces': [
    [
      2,
      38,
      '“#1f4e79” is a comment, because it begins with “#”; so there is no value here.',
      "Put it in quotes: '#1f4e79'.",
    ],
  ],
  'anchor-as-text': [
    [
      3,
      12,
      '“&Sons” is read as the name of an anchor, which nothing refers to, and not as text.',
      "Put the whole value in quotes: '&Sons of Göttingen'.",
    ],
  ],
  'value-in-braces': [
    [
      2,
      11,
      '“{{application.role}}” is read as groups of fields, not as text.',
      'Put the whole value in quotes: "{{application.role}}".',
    ],
  ],
  'misspelt-present': [
    [5, 32, '“1919/presnt” is not a date: “presnt” is no date.', 'Did you mean “present”?'],
    [6, 32, '“present/1919” is not a date: a range cannot begin with the present.', 'Put the earlier date first.'],
  ],
  'date-as-group': [
    [
      4,
      11,
      '“date” must be a text, but it is a group of fields.',
      'Write “date: 2015/2018”, or “start” and “end” as fields of their own.',
    ],
  ],
  'unknown-label': [[2, 11, '“presnt” is not a word that “labels” can override.', 'Did you mean “present”?']],
};

/** A problem as told. */
export function told({ position, message, hint }: Problem): Told {
  return [position?.line ?? 0, position?.column ?? 0, message, hint ?? ''];
}
