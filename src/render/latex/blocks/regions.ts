import type { Region } from '../../../document/model.ts';
import type { TexSetting } from '../setting.ts';
import type { Tex } from '../tex.ts';
import { setBlocks } from './blocks.ts';
import { setSection, topPlace } from './section.ts';

/** Sets the regions of a document one under the other; `lead` is the space above the summary, in pt. */
export function setRegions(regions: readonly Region[], setting: TexSetting, lead: number): readonly Tex[] {
  return regions.flatMap(({ summary, sections }) => [
    ...setBlocks(summary, setting, topPlace(lead, setting)),
    ...sections.flatMap((section) => setSection(section, setting)),
  ]);
}
