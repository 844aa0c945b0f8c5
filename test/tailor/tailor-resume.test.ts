import { expect, test } from 'vitest';
import type { Resume, ResumeNode } from '../../src/resume/resume.ts';
import type { Profile } from '../../src/tailor/profile-schema.ts';
import { tailorResume } from '../../src/tailor/tailor-resume.ts';

function resumeOf(...sections: readonly ResumeNode[]): Resume {
  return { name: 'Ada', language: 'en', contact: [], labels: {}, sections, design: {} };
}

function titles(profile: Profile, ...sections: readonly ResumeNode[]): readonly unknown[] {
  return tailorResume(resumeOf(...sections), profile).resume.sections.map(short);
}

function short({ title, highlights, entries }: ResumeNode): unknown {
  const below = [...(highlights ?? []).map(({ text }) => text), ...(entries ?? []).map(short)];
  return below.length === 0 ? title : [title, ...below];
}

const work: ResumeNode = {
  title: 'Work',
  kind: 'experience',
  entries: [
    { title: 'Engine', tags: ['design'], highlights: [{ text: 'drawn', tags: ['design'] }, { text: 'built' }] },
    { title: 'Notes', tags: ['writing'] },
    { title: 'Tables' },
  ],
};
const talks: ResumeNode = { title: 'Talks', id: 'spoken', entries: [{ title: 'Turin', tags: ['writing'] }] };

test('what has no tags stays, whatever is asked for', () => {
  expect(titles({ tags: { include: ['writing'] } }, work)).toEqual([['Work', 'Notes', 'Tables']]);
});

test('an excluded tag goes before an included one', () => {
  const both: ResumeNode = { title: 'Both', entries: [{ title: 'x', tags: ['design', 'writing'] }, { title: 'y' }] };
  expect(titles({ tags: { include: ['design'], exclude: ['writing'] } }, both)).toEqual([['Both', 'y']]);
});

test('a highlight is left out for itself', () => {
  const profile: Profile = { tags: { exclude: ['design'] } };
  const node: ResumeNode = { title: 'W', entries: [{ title: 'E', highlights: work.entries?.[0]?.highlights ?? [] }] };
  expect(titles(profile, node)).toEqual([['W', ['E', 'built']]]);
});

test('sections come by id, kind or title, in the order asked for, each once', () => {
  expect(titles({ sections: ['spoken', 'experience', 'work'] }, work, talks)).toEqual([
    ['Talks', 'Turin'],
    ['Work', ['Engine', 'drawn', 'built'], 'Notes', 'Tables'],
  ]);
});

test('a limit keeps the first of each list, in the sections that it names', () => {
  expect(titles({ limit: { highlights: 1, entries: { work: 2 } } }, work, talks)).toEqual([
    ['Work', ['Engine', 'drawn'], 'Notes'],
    ['Talks', 'Turin'],
  ]);
});

test('a heading with nothing left below it goes, one that never had anything stays', () => {
  const bare: ResumeNode = { title: 'Bare' };
  const { resume, taken } = tailorResume(resumeOf(talks, bare), { tags: { exclude: ['writing'] } });
  expect(resume.sections.map(({ title }) => title)).toEqual(['Bare']);
  expect(taken.map(({ rule, text }) => [rule, text])).toEqual([
    ['tags.exclude: writing', 'Turin'],
    ['nothing left below it', 'Talks'],
  ]);
});

test('a head that says more than a title stays when nothing is left below it', () => {
  const node: ResumeNode = {
    title: 'W',
    entries: [
      { ...talks, location: 'Turin' },
      { ...talks, with: ['Babbage'] },
    ],
  };
  expect(titles({ tags: { exclude: ['writing'] } }, node)).toEqual([['W', 'Talks', 'Talks']]);
});

test('what stays knows the place it had', () => {
  const { resume } = tailorResume(resumeOf(work, talks), { sections: ['talks'], limit: { entries: 5 } });
  expect(resume.sections[0]?.at).toBe(1);
});
