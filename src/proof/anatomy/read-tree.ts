import type { Element, Kid } from './anatomy.ts';
import { entries, get, isDict, list, number, type Thing, text } from './objects.ts';

interface Reading {
  readonly roles: ReadonlyMap<string, string>;
  readonly classes: Thing | undefined;
  readonly pages: ReadonlyMap<string, number>;
  readonly seen: Set<string>;
}

/** Reads the structure tree; `pages` gives a page's number by its reference. Undefined where there is none. */
export function readTree(root: Thing | undefined, pages: ReadonlyMap<string, number>): Element | undefined {
  if (root === undefined || list(get(root, 'K')).length === 0) return undefined;
  const roles = new Map(entries(get(root, 'RoleMap')).map(([own, standard]) => [own, text(standard) ?? own]));
  const reading = { roles, classes: get(root, 'ClassMap'), pages, seen: new Set<string>() };
  const kids = list(get(root, 'K')).flatMap((kid) => readKid(kid, undefined, reading));
  return {
    ref: '',
    tag: 'StructTreeRoot',
    language: undefined,
    alt: undefined,
    actualText: undefined,
    attributes: {},
    kids,
  };
}

function readKid(thing: Thing, page: number | undefined, reading: Reading): readonly Kid[] {
  const content = number(thing);
  if (content !== undefined) return page === undefined ? [] : [{ type: 'content', page, content }];
  if (!isDict(thing)) return [];
  const onPage = reading.pages.get(get(thing, 'Pg')?.ref ?? '') ?? page;
  const marked = number(get(thing, 'MCID'));
  if (marked !== undefined) return onPage === undefined ? [] : [{ type: 'content', page: onPage, content: marked }];
  const object = get(thing, 'Obj');
  if (object !== undefined) return [{ type: 'object', ref: object.ref ?? '' }];
  if (thing.ref !== undefined) {
    if (reading.seen.has(thing.ref)) return [];
    reading.seen.add(thing.ref);
  }
  return [{ type: 'element', element: readElement(thing, onPage, reading) }];
}

function readElement(thing: Thing, page: number | undefined, reading: Reading): Element {
  return {
    ref: thing.ref ?? '',
    tag: standardTag(text(get(thing, 'S')) ?? '', reading.roles),
    language: text(get(thing, 'Lang')),
    alt: text(get(thing, 'Alt')),
    actualText: text(get(thing, 'ActualText')),
    attributes: { ...attributesOf(classesOf(thing, reading.classes)), ...attributesOf(list(get(thing, 'A'))) },
    kids: list(get(thing, 'K')).flatMap((kid) => readKid(kid, page, reading)),
  };
}

/** A file may call its elements as it likes, when it says which standard type each is. */
function standardTag(own: string, roles: ReadonlyMap<string, string>): string {
  let tag = own;
  for (let steps = 0; steps < 10; steps++) tag = roles.get(tag) ?? tag;
  return tag;
}

function classesOf(thing: Thing, classes: Thing | undefined): readonly Thing[] {
  return list(get(thing, 'C')).flatMap((name) => list(get(classes, text(name) ?? '')));
}

function attributesOf(owners: readonly Thing[]): Readonly<Record<string, string>> {
  const pairs = owners.flatMap((owner) => entries(owner));
  return Object.fromEntries(pairs.map(([key, value]) => [key, text(value) ?? String(number(value) ?? '')]));
}
