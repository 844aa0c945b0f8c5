import type { DatePoint, Season } from '../../resume/resume.ts';
import { fillWord } from '../languages/fill-word.ts';
import type { Words } from '../languages/words.ts';
import { type DateStyle, dayParts, figures, monthParts, yearParts } from './date-parts.ts';

const roman = ['', 'I', 'II', 'III', 'IV'];

/** Prints one point in time as precisely as the author gave it: `2015`, `Oct 2015`, `c. 1906`. */
export function formatPoint(point: DatePoint, style: DateStyle): string {
  const text = formatExact(point, style);
  return point.about ? fillWord(style.words.about, { date: text }) : text;
}

function formatExact(point: DatePoint, style: DateStyle): string {
  switch (point.precision) {
    case 'year':
      return joinParts(yearParts(point, style));
    case 'season':
      return withYear(seasonWord(point.season, style.words), point, style);
    case 'quarter':
      return formatQuarter(point, style);
    case 'month':
      return joinParts(monthParts(point, style));
    case 'day':
      return joinParts(dayParts(point, style));
  }
}

/** In English as its author calls it: `Fall 2015`, `Autumn 2015`. */
function seasonWord(season: Season, words: Words): string {
  if (season !== 'fall') return words[season];
  return words.autumn === 'Autumn' ? 'Fall' : words.autumn;
}

function formatQuarter(point: Extract<DatePoint, { precision: 'quarter' }>, style: DateStyle): string {
  const numeral = roman[point.quarter] ?? String(point.quarter);
  if (style.formats.quarter === 'roman') return `${numeral}/${figures(point.year, 1, style)}`;
  const word = style.words.quarter;
  const figure = figures(point.quarter, 1, style);
  const filled = fillWord(word, { quarter: figure, roman: numeral });
  return withYear(filled === word ? `${word}${figure}` : filled, point, style);
}

/** A word with its year: where its pattern says, else behind it. */
function withYear(word: string, point: DatePoint, style: DateStyle): string {
  const year = figures(point.year, 1, style);
  const filled = fillWord(word, { year });
  return filled === word ? `${word} ${year}` : filled;
}

/** A date's pieces as text. */
export function joinParts(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}
