import type { Part } from './part.ts';
import { joined, type Said } from './said.ts';

/** Countries that write the postal code behind the city and its region. */
const CODE_LAST: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'IN', 'NZ', 'ZA', 'SG', 'BR']);

/**
 * Takes a place given as one text, or in parts (`address`, `city`, `region`, `postalCode`, `countryCode`), and
 * gives it in one line, in the order of its country. Without a country the code stands before the city.
 */
export function takeAddress(place: Part): Said<string> | undefined {
  if (place.spelt !== undefined) return place.take();
  const country = place.field('countryCode', 'country');
  const codeLast = CODE_LAST.has(country.spelt?.toUpperCase() ?? '');
  const code = place.field('postalCode').take();
  const region = place.field('region').take();
  const city = place.field('city').take();
  const parts = codeLast ? [city, joined([region, code], ' ')] : [joined([code, city], ' '), region];
  const line = joined([place.field('address').take(), ...parts, country.take()], ', ');
  return line && { ...line, data: line.data.replace(/\s*\n\s*/g, ', ') };
}
