import type { ArrangedDocument } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import { UserError } from '../errors.ts';
import { type ArrangedResume, arrangeResume, type OpenedResume, recompose } from '../pipeline.ts';
import type { Room } from '../render/pdf/measure-pages.ts';
import type { Template } from '../render/template.ts';
import { dropLast, droppable } from '../tailor/drop-last.ts';
import { arrange } from '../theme/arrange.ts';
import { findLeast } from '../theme/find-least.ts';
import { type Extent, fitTheme } from '../theme/fit-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { TIGHTEST, tighten } from '../theme/tighten.ts';

/** How a résumé was made to fit. */
export interface FittedResume extends ArrangedResume {
  readonly opened: OpenedResume;
  /** What was changed for it, for people: empty where it fitted as it was. */
  readonly changes: readonly string[];
}

/** Tells how many pages a document takes, by the engine that will set it. */
export type MeasureDocument = (document: ArrangedDocument, template: Template) => Promise<Extent>;

/** What a résumé is to fit. */
export interface FitSettings {
  /** At most so many pages. */
  readonly pages: number;
  /** The sections that a profile gives up for it. */
  readonly drop?: readonly string[] | undefined;
  /** Who tells where pages end, if not Galley's own engine; that still guesses, so that it is asked seldom. */
  readonly measure?: MeasureDocument | undefined;
}

/**
 * Fits a résumé to at most so many pages: by its theme alone, and where that reaches its floors, by the last entries of
 * the sections that a profile gives up for it (`fit.drop`).
 * @throws UserError that says how much is over, and what is longest, where nothing helps.
 */
export async function fitPages(opened: OpenedResume, template: Template, settings: FitSettings): Promise<FittedResume> {
  const { drop = [] } = settings;
  const whole = await fitDesign(opened, template, settings);
  if (whole.fits) return whole.fitted;
  const most = droppable(opened.resume, drop);
  if (most === 0) throw await tooLong(whole, settings);
  const count = await countDrops(opened, template, settings, most);
  const best = await fitDesign(without(opened, drop, count), template, settings);
  if (!best.fits) throw await tooLong(best, settings);
  const told = `${count} ${count === 1 ? 'entry' : 'entries'} left out (fit.drop)`;
  return { ...best.fitted, changes: [...best.fitted.changes, told] };
}

/** Only the tightest design is asked how many entries must go: it alone decides whether a number is enough. */
async function countDrops(
  opened: OpenedResume,
  template: Template,
  { pages, drop = [], measure }: FitSettings,
  most: number,
): Promise<number> {
  const fitsBy =
    (one: MeasureDocument) =>
    async (count: number): Promise<boolean> => {
      const { document, ...rest } = without(opened, drop, count);
      const theme = tighten(arrangeResume({ document, ...rest }, template).template.theme, TIGHTEST);
      return (await one(arrange(document, theme), { ...template, theme })).pages <= pages;
    };
  const guess = await findLeast({ above: 0, most }, fitsBy(measureHere));
  const count = measure ? await findLeast({ above: 0, most, guess: guess ?? most }, fitsBy(measure)) : guess;
  return count ?? most;
}

/** The résumé without so many of the last entries of the sections that may be shortened. */
function without(opened: OpenedResume, drop: readonly string[], count: number): OpenedResume {
  const { resume, taken } = dropLast(opened.resume, drop, count);
  return recompose({ ...opened, taken: [...opened.taken, ...taken] }, resume);
}

interface Tried {
  readonly fits: boolean;
  readonly fitted: FittedResume;
  readonly extent: Extent;
}

async function fitDesign(
  opened: OpenedResume,
  template: Template,
  { pages, measure }: Pick<FitSettings, 'pages' | 'measure'>,
): Promise<Tried> {
  const { theme: designed } = arrangeResume(opened, template).template;
  const by = (one: MeasureDocument) => (theme: Theme) => one(arrange(opened.document, theme), { ...template, theme });
  const near = await fitTheme(designed, pages, by(measureHere));
  const { theme, fits, extent } = measure ? await fitTheme(designed, pages, by(measure), near.tightness) : near;
  const arranged = arrange(opened.document, theme);
  const changes = changesBetween(designed, theme);
  return { fits, fitted: { opened, arranged, template: { ...template, theme }, changes }, extent };
}

/** By Galley's own engine. */
async function measureHere(document: ArrangedDocument, template: Template): Promise<Room> {
  const { measurePages } = await import('../render/pdf/measure-pages.ts');
  return measurePages(document, template);
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

async function tooLong({ fitted, extent }: Tried, { pages, drop = [] }: FitSettings): Promise<UserError> {
  const { tokens } = fitted.template.theme;
  const { page, margin, leading } = tokens;
  const perPage = (page.height - margin.top - margin.bottom) / leading;
  const over = Math.max(1, Math.ceil((extent.pages - 1 + extent.lastFilled - pages) * perPage));
  const { sections } = await measureHere(fitted.arranged, fitted.template);
  const longest = sections.slice(0, 3).map(({ path, height }) => {
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
