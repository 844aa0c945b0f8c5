import { KINDS } from './node-schema.ts';
import { plain } from './suggest.ts';

/** What other formats and habits call a field, by the group it would stand in; keys without case and signs. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  node: {
    title: ['position', 'role', 'jobtitle', 'job', 'name', 'degree', 'studytype', 'heading', 'designation', 'award'],
    subtitle: ['area', 'field', 'major', 'department', 'team', 'thesis', 'instructor', 'minor'],
    organization: [
      'company',
      'employer',
      'institution',
      'school',
      'university',
      'organisation',
      'org',
      'publisher',
      'journal',
      'entity',
      'issuer',
      'awarder',
      'client',
      'event',
      'venue',
      'conference',
    ],
    location: ['place', 'city', 'address', 'country', 'where'],
    date: ['dates', 'when', 'year', 'period', 'duration', 'releasedate', 'time'],
    start: ['startdate', 'from', 'begin', 'since', 'started', 'datestart'],
    end: ['enddate', 'to', 'until', 'ended', 'till', 'dateend'],
    highlights: [
      'bullets',
      'items',
      'points',
      'achievements',
      'responsibilities',
      'list',
      'details',
      'accomplishments',
      'content',
      'tasks',
    ],
    summary: ['description', 'text', 'about', 'body', 'abstract', 'content', 'overview', 'prose'],
    entries: ['entry', 'roles', 'positions', 'children', 'sections', 'nodes', 'jobs', 'projects', 'subentries'],
    terms: ['skills', 'keywords', 'languages', 'facts', 'rows'],
    url: ['link', 'website', 'homepage', 'href', 'doi', 'web'],
    tags: ['tag', 'labels'],
    kind: ['type', 'category'],
    note: ['remark', 'comment', 'grade', 'gpa', 'score', 'notes'],
    with: ['coauthors', 'collaborators', 'companions'],
    authors: ['author', 'by', 'writers'],
    break: ['pagebreak', 'newpage', 'breakbefore'],
    language: ['lang', 'locale'],
  },
  resume: {
    headline: ['title', 'label', 'tagline', 'position', 'jobtitle', 'role', 'subtitle'],
    summary: ['about', 'profile', 'objective', 'bio', 'description'],
    language: ['lang', 'locale'],
    photo: ['image', 'picture', 'avatar'],
    contact: ['basics', 'contacts', 'personal', 'info', 'contactinfo'],
    design: ['theme', 'style', 'layout', 'settings'],
    name: ['fullname', 'person'],
    sections: ['content', 'body', 'cv', 'resume', 'entries'],
  },
  contact: {
    email: ['mail', 'emailaddress'],
    phone: ['tel', 'telephone', 'mobile', 'cell', 'phonenumber'],
    location: ['address', 'city', 'place', 'country', 'town'],
    url: ['website', 'homepage', 'web', 'site', 'link'],
    links: ['profiles', 'socials', 'socialnetworks', 'social', 'networks'],
    details: ['other', 'extra', 'more', 'facts'],
  },
  link: { label: ['text', 'name', 'title'], url: ['link', 'href', 'address', 'target'] },
  contactLink: {
    label: ['text', 'name', 'title'],
    url: ['link', 'href', 'target'],
    network: ['site', 'service', 'platform'],
    username: ['user', 'handle', 'account'],
  },
  highlight: {
    text: ['summary', 'title', 'content', 'description', 'label'],
    highlights: ['bullets', 'items', 'points', 'entries', 'children'],
  },
  term: { label: ['name', 'title', 'key', 'term'], value: ['text', 'details', 'keywords', 'values', 'items', 'level'] },
  design: {
    accent: ['color', 'colour', 'colors', 'primarycolor', 'themecolor', 'accentcolor'],
    font: ['typeface', 'fontfamily', 'family', 'typography'],
    size: ['fontsize', 'textsize'],
    paper: ['page', 'pagesize', 'papersize', 'format'],
    margin: ['margins', 'pagemargin'],
    template: ['theme', 'style', 'layout'],
    density: ['spacing', 'space', 'lineheight'],
    footer: ['pagenumbers', 'pagenumber', 'footers'],
    justify: ['justified', 'align', 'alignment', 'textalign'],
    dates: ['dateformat', 'date', 'dateformats'],
  },
};

/** The field that another word stands for in a group, if the format has one. */
export function synonym(word: string, group: string): string | undefined {
  const spelt = plain(word);
  return Object.entries(SYNONYMS[group] ?? {}).find(([, words]) => words.includes(spelt))?.[0];
}

/** Fields of the contact and headings of sections that people write at the top of the file. */
export function misplaced(word: string): string | undefined {
  const spelt = plain(word);
  const contact = Object.entries(SYNONYMS.contact ?? {}).find(
    ([name, words]) => name === spelt || words.includes(spelt),
  );
  if (contact) return `Write it under “contact”, as “${contact[0]}”.`;
  const kind = SECTION_WORDS[spelt] ?? KINDS.find((one) => one === spelt);
  return kind && `Sections stand in the list “sections”: write “- kind: ${kind}” there.`;
}

const SECTION_WORDS: Readonly<Record<string, string>> = {
  work: 'experience',
  jobs: 'experience',
  employment: 'experience',
  career: 'experience',
  studies: 'education',
  schools: 'education',
  skill: 'skills',
  project: 'projects',
  papers: 'publications',
  talks: 'presentations',
  honors: 'awards',
  honours: 'awards',
  certifications: 'certificates',
  volunteering: 'volunteer',
  hobbies: 'interests',
  references: 'references',
};
