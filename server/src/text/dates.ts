/** Dates in words. Owns how an ISO date, complete or not, is printed in cards: `18 October 2016`, `March 2004`, `1998`. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** @param date ISO 8601, possibly partial; anything else comes back as it is */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (month === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year ?? ''}` : `${Number(day)} ${name} ${year ?? ''}`;
}

/** `13 July 2016 – 9 July 2018`; `since 9 March 2004`; `until 2016`. */
export function intervalInWords(start: string | undefined, end: string | undefined): string {
  if (start !== undefined && end !== undefined) return `${dateInWords(start)} – ${dateInWords(end)}`;
  if (start !== undefined) return `since ${dateInWords(start)}`;
  return end === undefined ? '' : `until ${dateInWords(end)}`;
}
