import type { ArrangedHead, Block, Entry } from '../../../document/model.ts';
import { numberRoom } from '../../number-room.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import type { Tex } from '../tex.ts';
import { setText } from '../text/set-text.ts';
import { setEntry } from './entry.ts';

type Work = Entry<ArrangedHead>;

/** Sets a numbered work, its number hanging outside everything it says. `beside` are the blocks it stands among. */
export function setWork(
  work: Work,
  beside: readonly Block<ArrangedHead>[],
  setting: TexSetting,
  place: TexPlace,
): readonly Tex[] {
  const numbers = beside.flatMap((block) =>
    block.type === 'entry' ? [Number.parseInt(block.head.number ?? '', 10)] : [],
  );
  const highest = Math.max(...numbers.filter((number) => !Number.isNaN(number)));
  const room = Math.max(numberRoom(highest, setting), setting.tokens.hang ?? 0);
  const text = setText(work.head.number ?? '', { size: setting.tokens.size.body }, setting, work.path);
  return setEntry(work, setting, { ...place, indent: place.indent + room, mark: { text, room } });
}
