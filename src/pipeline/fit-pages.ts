import { inlineText } from '../document/text.ts';
import { UserError } from '../errors.ts';
import { type ArrangedResume, arrangeResume, type OpenedResume, recompose } from '../pipeline.ts';
import type { Room } from '../render/pdf/measure-pages.ts';
import type { Template } from '../render/template.ts';
import { dropLast, droppable } from '../tailor/drop-last.ts';
import { arrange } from '../theme/arrange.ts';
import { fitTheme } from '../theme/fit-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { TIGHTEST, tighten } from '../theme/tighten.ts';

/** How a résumé was made to fit. */
export interface FittedResume extends ArrangedResume {
  readonly opened: OpenedResume;
  /** What was changed for it, for people: empty where it fitted as it was. */
  readonly changes: readonly string[];
}

/**
 * Fits a résumé to at most so many pages: by its theme alone, and where that reaches its floors, by the last entries of
 * the sections that a profile gives up for it (`fit.drop`).
 * @throws UserError that says how much is over, and what is longest, where nothing helps.
 */
export async function fitPages(
  opened: OpenedResume,
  template: Template,
  pages: number,
  drop: readonly string[] = [],
): Promise<FittedResume> {
  const whole = await fitDesign(opened, template, pages);
  if (whole.fits) return whole.fitted;
  const most = droppable(opened.resume, drop);
  if (most === 0) throw tooLong(pages, whole, drop);
  // Only the tightest design is asked how many entries must go: it alone decides whether a number is enough.
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await fitsTightest(without(opened, drop, middle), template, pages)) high = middle;
    else low = middle;
  }
  const best = await fitDesign(without(opened, drop, high), template, pages);
  if (!best.fits) throw tooLong(pages, best, drop);
  const told = `${high} ${high === 1 ? 'entry' : 'entries'} left out (fit.drop)`;
  return { ...best.fitted, changes: [...best.fitted.changes, told] };
}

/** The résumé without so many of the last entries of the sections that may be shortened. */
function without(opened: OpenedResume, drop: readonly string[], count: number): OpenedResume {
  const { resume, taken } = dropLast(opened.resume, drop, count);
  return recompose({ ...opened, taken: [...opened.taken, ...taken] }, resume);
}

async function fitsTightest(opened: OpenedResume, template: Template, pages: number): Promise<boolean> {
  const { measurePages } = await import('../render/pdf/measure-pages.ts');
  const theme = tighten(arrangeResume(opened, template).template.theme, TIGHTEST);
  return (await measurePages(arrange(opened.document, theme), { ...template, theme })).pages <= pages;
}

interface Tried {
  readonly fits: boolean;
  readonly fitted: FittedResume;
  readonly room: Room;
}

async function fitDesign(opened: OpenedResume, template: Template, pages: number): Promise<Tried> {
  const { measurePages } = await import('../render/pdf/measure-pages.ts');
  const asDesigned = arrangeResume(opened, template);
  const rooms = new Map<Theme, Room>();
  const measure = async (theme: Theme): Promise<Room> => {
    const room = await measurePages(arrange(opened.document, theme), { ...template, theme });
    rooms.set(theme, room);
    return room;
  };
  const { theme, fits } = await fitTheme(asDesigned.template.theme, pages, measure);
  const fitted = { opened, arranged: arrange(opened.document, theme), template: { ...template, theme } };
  const changes = changesBetween(asDesigned.template.theme, theme);
  return { fits, fitted: { ...fitted, changes }, room: rooms.get(theme) ?? (await measure(theme)) };
}

/** What a reader would see of it: each measure that differs, as it was and as it is. */
function changesBetween({ tokens: before }: Theme, { tokens: after }: Theme): readonly string[] {
  const ratio = ({ leading, size }: Theme['tokens']): string => `${Math.round((leading / size.body) * 100)} %`;
  const told: readonly (readonly [string, string, string])[] = [
    ['space', '100 %', `${Math.round((after.space.aboveSection / before.space.aboveSection) * 100)} %`],
    ['leading', ratio(before), ratio(after)],
    ['type', `${round(before.size.body)} pt`, `${round(after.size.body)} pt`],
    ['side margins', `${round(before.margin.left)} pt`, `${round(after.margin.left)} pt`],
  ];
  return told.filter(([, was, is]) => was !== is).map(([name, was, is]) => `${name} ${is} (was ${was})`);
}

function round(points: number): number {
  return Number(points.toFixed(1));
}

function tooLong(pages: number, { fitted, room }: Tried, drop: readonly string[]): UserError {
  const { tokens } = fitted.template.theme;
  const { page, margin, leading } = tokens;
  const perPage = (page.height - margin.top - margin.bottom) / leading;
  const over = Math.max(1, Math.ceil((room.pages - 1 + room.lastFilled - pages) * perPage));
  const longest = room.sections.slice(0, 3).map(({ path, height }) => {
    return `“${titleOf(fitted, path)}” ${Math.round(height / leading)} lines`;
  });
  const wanted = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  const kept = drop.length === 0 ? '' : ' What “fit.drop” names keeps the first entry of every section.';
  return new UserError({
    message: `This does not fit ${wanted}: at its tightest it is ${over} ${over === 1 ? 'line' : 'lines'} too long.`,
    hint: `The longest sections are ${longest.join(', ')}. Leave something out, by a profile if need be.${kept}`,
  });
}

function titleOf({ opened }: FittedResume, path: string): string {
  const section = opened.document.sections.find((one) => one.path === path);
  return section?.head.parts.title ? inlineText(section.head.parts.title.content) : path;
}
