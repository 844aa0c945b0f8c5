const year = '(?:1[6-9]|20)\\d\\d';
const until = `(?:${year}|present|today|now|current|ongoing|heute|présent|aujourd’hui|actualidad|presente|oggi|atual|heden)`;
const before = '(?:(?:\\p{L}{3,10}\\.? |\\d{1,2}[./] ?|(?:\\d{1,2}\\. )?\\p{L}{3,10}\\.? )?)';

/** A whole text that is a date or a range of dates: `2019`, `May 2019 – present`, `03/2019–04/2020`. */
const pattern = new RegExp(
  `^[([]?(?:since |from |until |seit |bis |depuis |desde )?${before}${year}(?:[-/]\\d\\d)?(?: ?[-–—] ?${before}${until}(?:[-/]\\d\\d)?| ?[-–—])?[)\\]]?$`,
  'iu',
);

/** Whether a text says nothing but when. */
export function isDate(text: string): boolean {
  return pattern.test(text.trim());
}
