import type { Attachment } from './anatomy.ts';
import { get, list, type Thing, text } from './objects.ts';

/** The files inside a file: those it lists by name, and those it only calls associated. */
export function readAttachments(root: Thing | undefined): readonly Attachment[] {
  const associated = list(get(root, 'AF'));
  const named = filesIn(get(get(root, 'Names'), 'EmbeddedFiles'));
  const refs = new Set(associated.map(({ ref }) => ref));
  const unnamed = associated.filter(({ ref }) => !named.some((file) => file.ref === ref));
  return [...named, ...unnamed].map((file) => ({
    name: text(get(file, 'UF')) ?? text(get(file, 'F')) ?? '',
    relationship: text(get(file, 'AFRelationship')),
    mime: text(get(streamOf(file), 'Subtype')),
    associated: file.ref !== undefined && refs.has(file.ref),
  }));
}

function streamOf(file: Thing): Thing | undefined {
  return get(get(file, 'EF'), 'UF') ?? get(get(file, 'EF'), 'F');
}

/** The values of a name tree. */
function filesIn(node: Thing | undefined): readonly Thing[] {
  const own = list(get(node, 'Names')).filter((_, index) => index % 2 === 1);
  return [...own, ...list(get(node, 'Kids')).flatMap(filesIn)];
}
