import type { Part } from './part.ts';
import { joined, type Said } from './said.ts';

/** Countries that write the postal code behind the city and its region, by code and by English name. */
const CODE_LAST: ReadonlySet<string> = new Set(
  `AU AUSTRALIA BR BRAZIL CA CANADA GB UK UNITED_KINGDOM IE IRELAND IN INDIA NZ NEW_ZEALAND SG SINGAPORE US USA
  UNITED_STATES ZA SOUTH_AFRICA`.split(/\s+/),
);

/**
 * Takes a place given as one text, or in parts (`address`, `city`, `region`, `postalCode` or `code`, `countryCode` or `country`), and
 * gives it in one line, in the order of its country. Without a country the code stands before the city.
 */
export function takeAddress(place: Part): Said<string> | undefined {
  if (place.spelt !== undefined) return place.take();
  const country = place.field('countryCode', 'country');
  const codeLast = CODE_LAST.has(country.spelt?.toUpperCase().replace(/ /g, '_') ?? '');
  const code = place.field('postalCode', 'code').take();
  const region = place.field('region').take();
  const city = place.field('city').take();
  const parts = codeLast ? [city, joined([region, code], ' ')] : [joined([code, city], ' '), region];
  const address = place.field('address').take();
  // Some write the whole address into its first part as well.
  const repeated = [city, region, code].filter((part) => part !== undefined);
  const isWhole = repeated.length > 1 && repeated.every(({ data }) => address?.data.includes(data));
  const line = joined([address, ...(isWhole ? [] : parts), country.take()], ', ');
  return line && { ...line, data: line.data.replace(/\s*\n\s*/g, ', ') };
}
