import { PDFDocument } from '@cantoo/pdf-lib';
import type { Anatomy, Catalog } from './anatomy.ts';
import { entries, follow, get, isDict, isTrue, list, number, type Thing, text } from './objects.ts';
import { readAttachments } from './read-attachments.ts';
import { readFonts } from './read-fonts.ts';
import { readImages } from './read-images.ts';
import { readMetadata } from './read-metadata.ts';
import { readPages } from './read-pages.ts';
import { readTree } from './read-tree.ts';

/** Reads a file's objects. Undefined when they are locked or too damaged to be followed one by one. */
export async function readAnatomy(file: Uint8Array): Promise<Anatomy | undefined> {
  try {
    const { context } = await PDFDocument.load(file.slice(), { updateMetadata: false, warnOnInvalidObjects: false });
    const { Root, Info, ID } = context.trailerInfo;
    const root = follow(context, Root);
    const pages = leaves(get(root, 'Pages'));
    const structure = get(root, 'StructTreeRoot');
    return {
      catalog: readCatalog(root),
      hasId: list(follow(context, ID)).length === 2,
      info: Object.fromEntries(entries(follow(context, Info)).map(([key, value]) => [key, text(value) ?? ''])),
      metadata: readMetadata(get(root, 'Metadata')),
      fonts: readFonts(context),
      images: readImages(context),
      pages: readPages(pages),
      attachments: readAttachments(root),
      tree: readTree(structure, new Map(pages.map(({ ref }, index) => [ref ?? '', index + 1]))),
      parents: new Map(parentsIn(get(structure, 'ParentTree'))),
    };
  } catch {
    // The reader of the pages is more patient with damage; what it found is still proofread.
    return undefined;
  }
}

function readCatalog(root: Thing | undefined): Catalog {
  const actions = [get(root, 'OpenAction'), ...entries(get(root, 'AA')).map(([, action]) => action)];
  const scripts = actions.some((action) => ['JavaScript', 'Launch'].includes(text(get(action, 'S')) ?? ''));
  return {
    marked: isTrue(get(get(root, 'MarkInfo'), 'Marked')),
    language: text(get(root, 'Lang')),
    showsTitle: isTrue(get(get(root, 'ViewerPreferences'), 'DisplayDocTitle')),
    isPortfolio: get(root, 'Collection') !== undefined,
    runsScripts: scripts || get(get(root, 'Names'), 'JavaScript') !== undefined,
    hiddenLayers: countHiddenLayers(get(root, 'OCProperties')),
    outline: countOutline(get(get(root, 'Outlines'), 'First')),
    outputIntents: list(get(root, 'OutputIntents')).map((intent) => ({
      kind: text(get(intent, 'S')) ?? '',
      hasProfile: isDict(get(intent, 'DestOutputProfile')),
      channels: number(get(get(intent, 'DestOutputProfile'), 'N')) ?? 0,
    })),
  };
}

/** By the setting a file opens with (PDF 32000-1, 8.11.4). */
function countHiddenLayers(layers: Thing | undefined): number {
  const setting = get(layers, 'D');
  if (text(get(setting, 'BaseState')) !== 'OFF') return list(get(setting, 'OFF')).length;
  return list(get(layers, 'OCGs')).length - list(get(setting, 'ON')).length;
}

function countOutline(first: Thing | undefined, seen = new Set<string>()): number {
  let count = 0;
  for (let item = first; item && !seen.has(item.ref ?? ''); item = get(item, 'Next')) {
    seen.add(item.ref ?? '');
    count += 1 + countOutline(get(item, 'First'), seen);
  }
  return count;
}

/** The pages of a page tree in their order. */
function leaves(node: Thing | undefined, seen = new Set<string>()): readonly Thing[] {
  if (node === undefined || seen.has(node.ref ?? '')) return [];
  seen.add(node.ref ?? '');
  const kids = get(node, 'Kids');
  return kids === undefined ? [node] : list(kids).flatMap((kid) => leaves(kid, seen));
}

/** The entries of a number tree whose values are elements or lists of them. */
function parentsIn(node: Thing | undefined): readonly (readonly [number, readonly string[]])[] {
  const own = list(get(node, 'Nums'));
  const pairs = own.flatMap((thing, index) => {
    const key = index % 2 === 0 ? number(thing) : undefined;
    return key === undefined ? [] : [[key, list(own[index + 1]).map(({ ref }) => ref ?? '')] as const];
  });
  return [...pairs, ...list(get(node, 'Kids')).flatMap(parentsIn)];
}
