import type { ArrangedHead, Block, Entry } from '../../../document/model.ts';
import { numberRoom } from '../../number-room.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import type { Tex } from '../tex.ts';
import { setText } from '../text/text-span.ts';
import { setEntry } from './entry.ts';

type Work = Entry<ArrangedHead>;

/** Sets a numbered work, its number hanging outside everything it says. `beside` are the blocks it stands among. */
export function setWork(
  work: Work,
  beside: readonly Block<ArrangedHead>[],
  setting: TexSetting,
  place: TexPlace,
): readonly Tex[] {
  const list = listAround(work, beside);
  const numbers = beside.flatMap((block) =>
    block.type === 'entry' ? [Number.parseInt(block.head.number ?? '', 10)] : [],
  );
  const highest = Math.max(...numbers.filter((number) => !Number.isNaN(number)));
  const room = Math.max(numberRoom(highest, setting), setting.tokens.hang ?? 0);
  const item: TexPlace['structure'] = [
    ...place.structure,
    { key: (list[0] ?? work).head, tag: 'L', numbering: 'Decimal' },
    { key: work, tag: 'LI' },
  ];
  const number = setText(work.head.number ?? '', { size: setting.tokens.size.body }, setting, work.path);
  const mark = { text: setting.tags.leaf('Lbl', item, number), room };
  const structure = [...item, { key: work.body, tag: 'LBody' }];
  return setEntry(work, setting, { ...place, structure, indent: place.indent + room, mark });
}

/** The numbered entries that follow each other around a work. */
function listAround(work: Work, beside: readonly Block<ArrangedHead>[]): readonly Work[] {
  const at = beside.indexOf(work);
  const isNumbered = (block: Block<ArrangedHead>): block is Work =>
    block.type === 'entry' && block.head.number !== undefined;
  const start = beside.slice(0, at).findLastIndex((block) => !isNumbered(block)) + 1;
  const end = beside.findIndex((block, index) => index > at && !isNumbered(block));
  return beside.slice(start, end < 0 ? beside.length : end).filter(isNumbered);
}
