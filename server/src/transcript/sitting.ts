/**
 * Date, house and volume of a sitting, from the text's own words. Owns reading dates; assumes nothing where none is printed.
 * Its number is sitting-number.ts's, its language text/language.ts's.
 */
import type { Dialect } from '../layout/dialect.ts';
import { blocksOf, type Passage } from '../layout/passages.ts';
import type { ScannedLayout } from '../layout/scan.ts';
import { recognisedPrefix } from '../text/limits.ts';
import { readSittingNumber } from './sitting-number.ts';
import type { Sitting } from './transcript.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** As the French edition of Canada's debates prints them; unlike the English ones never abbreviated. */
const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th|er)? ([A-Z][a-zéû]{2,8}),? (\d{4})\b/i;
/** Years, months and days in digits: `2013-01-17`, `2013 年 1 月 17 日`. */
const inDigits = /\b(\d{4})(?:-| ?年 ?)(\d{1,2})(?:-| ?月 ?)(\d{1,2})(?!\d)/;
/** Day, month and year in digits behind the word itself, as Singapore and Wales print them: `Sitting Date: 5-4-2022`; or with a day that is no month. */
const dayFirst =
  /\b(?:Date ?:|Plenary|Cyfarfod Llawn)[ –|-]{0,3}(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b|\b(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})\b/i;
const monthDayYear = /\b([A-Z][A-Za-z]{2,8}) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})\b/;
const volumeNumber = /\b(?:Volume|Vol\.?):? ?(\d{1,4})\b/i;
const commentDate = /\bdate ?= ?(\d{4}-\d{2}-\d{2})\b/i;
/** A heading is dated by the day of the sitting, which comes with its weekday; other dates in titles are something else's. */
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
const houseName = /\b(?:House of|^)\s?(Commons|Lords)\b|\b(Commons|Lords) Chamber\b/;

/** The ISO date for a year, month (1–12) and day, or undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return date.toISOString().slice(0, 10);
}

/** The first complete date in English words in a line, as an ISO date. */
export function readDate(words: string): string | undefined {
  const digits = inDigits.exec(words);
  if (digits) return isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = dayFirst.exec(words);
  if (named) {
    const [day, month, year] = named.slice(1).filter(Boolean).map(Number);
    return isoDate(year ?? 0, month ?? 0, day ?? 0);
  }
  const british = dayMonthYear.exec(words);
  const american = british ? null : monthDayYear.exec(words);
  const [day, month, year] = british
    ? [british[1], british[2], british[3]]
    : american
      ? [american[2], american[1], american[3]]
      : [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = months.findIndex(
    (name) => name === month.toLowerCase() || name.slice(0, 3) === month.toLowerCase(),
  );
  const index = number < 0 ? frenchMonths.indexOf(month.toLowerCase()) : number;
  return index < 0 ? undefined : isoDate(Number(year), index + 1, Number(day));
}

const valid = (date: string | undefined): string | undefined => {
  if (date === undefined) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
};

/** The passages that begin before what a sitting is read from ends. */
const isRead = ({ start }: Passage): boolean => start <= recognisedPrefix;

/** Whether an edit left what a sitting is read from as it was. */
export function isBeginningKept({ passages: old }: ScannedLayout, { passages }: ScannedLayout): boolean {
  for (const [at, passage] of passages.entries()) {
    if (passage !== old[at]) return false;
    if (!isRead(passage)) return true;
  }
  return passages.length === old.length;
}

/** Reads the first-line comment and the metadata, column and heading blocks near the text's beginning. */
export function readSitting({ text, passages }: ScannedLayout, dialect: Dialect): Sitting {
  const blocks = blocksOf(passages.filter(isRead));
  let date: string | undefined;
  let dateFrom: Sitting['dateFrom'];
  let volume: string | undefined;
  let house: string | undefined;
  for (const block of blocks) {
    if (block.start > recognisedPrefix) break;
    if (block.kind === 'paragraph' || block.kind === 'blank') continue;
    const words = text.slice(block.start, block.end).trim();
    if (block.kind === 'comment') {
      date = valid(commentDate.exec(words)?.[1]);
      if (date !== undefined) dateFrom = 'comment';
    } else if (block.kind === 'metadata' || block.kind === 'column') {
      volume ??= volumeNumber.exec(words)?.[1];
      date ??= readDate(words);
      if (date !== undefined) dateFrom ??= 'text';
    } else if (block.kind === 'heading') {
      const named = houseName.exec(words);
      house ??= named?.[1] ?? named?.[2];
      if (weekday.test(words)) date ??= readDate(words);
      if (date !== undefined) dateFrom ??= 'text';
    }
    house ??= dialect.houses?.find(({ pattern }) => pattern.test(words))?.name;
  }
  house ??= dialect.house;
  return {
    ...(house === undefined ? {} : { house }),
    ...(date === undefined || dateFrom === undefined ? {} : { date, dateFrom }),
    ...(volume === undefined ? {} : { volume }),
    ...readSittingNumber(text, blocks),
  };
}
