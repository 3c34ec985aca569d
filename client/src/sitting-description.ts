/** Says in words what is known of a sitting and its layout, for the status items. Pure; owns the words and no editor. */
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';

/** The words of the status item for the sitting. */
export interface SittingDescription {
  /** `House of Commons · 18 October 2016 · vol. 615`; behind the volume the number of the sitting. What is too long waits for `detail`. */
  readonly text: string;
  /** Volume and number that found no room in `text`, if there is room here. */
  readonly detail: string;
  /** All of it for a screen reader, in sentences, and what cannot be told without a date. */
  readonly label: string;
  /** Whether answers about people wait for a date. */
  readonly lacksDate: boolean;
}

/** The words of the status item for the turns. */
export interface TurnsDescription {
  /** How many turns there are, and how many lack a printed speaker or stand under a placeholder. */
  readonly text: string;
  /** The languages, if there is room. */
  readonly detail: string;
  /** All of it, in sentences. */
  readonly label: string;
}

/** The words of the status item for the layout. */
export interface LayoutDescription {
  /** `Layout: House of Commons (UK)` */
  readonly text: string;
  /** What decided, and what else the text looks like, if there is room. */
  readonly detail: string;
  /** All of it, in sentences: for a screen reader, and for the button that changes the layout. */
  readonly label: string;
}

/** Longest row, in characters, beside which a short button is still in view: the editor gives a row 500 pixels. */
const LONGEST_ROW = 60;

const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Describes a sitting; `null` when the server has nothing to say of the document. */
export function describeSitting(summary: SittingSummary | null): SittingDescription {
  if (summary === null) {
    const detail = 'Nothing is known of this sitting yet';
    return { text: 'Hansard', detail, label: `Hansard. ${detail}.`, lacksDate: false };
  }
  const house = houseName(summary);
  const lacksDate = summary.date === undefined;
  const date = lacksDate ? 'no sitting date' : longDate(summary.date);
  const volume = summary.volume === undefined ? undefined : `vol. ${summary.volume}`;
  const number = summary.number === undefined ? undefined : `no. ${summary.number}`;
  const printed = [volume, number].filter((part) => part !== undefined);
  const all = [house, date, ...printed].join(' · ');
  const isShort = all.length <= LONGEST_ROW;
  const text = isShort ? all : `${house} · ${date}`;
  const spoken = [volume?.replace('vol.', 'volume'), number?.replace('no.', 'number'), summary.session];
  const label = `${[house, date, ...spoken].filter((part) => part !== undefined).join(', ')}.`;
  return {
    text,
    detail: ifThereIsRoom(text, isShort ? '' : printed.join(' · ')),
    label: lacksDate ? `${label} Office-holders cannot be told without a date.` : label,
    lacksDate,
  };
}

/** Describes the turns and their languages; `null` when the server has nothing to say of the document. */
export function describeTurns(summary: SittingSummary | null): TurnsDescription {
  if (summary === null)
    return { text: 'Turns', detail: 'not counted yet', label: 'No turns are counted yet.' };
  const text = countTurns(summary);
  const languages = languagesOf(summary);
  return {
    text,
    detail: ifThereIsRoom(text, languages.join('; ')),
    label: `${sentences([text, ...languages])}.`,
  };
}

/** Describes the layout that a document is read with; `null` when the server has nothing to say of the document. */
export function describeLayout(summary: SittingSummary | null): LayoutDescription {
  if (summary === null) {
    return { text: 'Layout', detail: 'not known yet', label: 'The layout is not known yet.' };
  }
  const { dialectBy, dialectTitle, runnerUp } = summary;
  const text = `Layout: ${dialectTitle}`;
  const decided = DECIDED[dialectBy];
  // A choice stands whatever the text looks like; only where the text decides, the next best is worth knowing.
  const details =
    dialectBy === 'content' && runnerUp !== undefined ? [decided, `next best ${runnerUp}`] : [decided];
  const detail = details.join('; ');
  return {
    text,
    detail: ifThereIsRoom(text, detail) || decided,
    label: `${text}. ${sentences(details)}.`,
  };
}

const DECIDED: Readonly<Record<SittingSummary['dialectBy'], string>> = {
  content: 'recognised',
  comment: 'by the first line',
  setting: 'by the setting',
};

/** A detail, unless the row would then be so long that the editor cuts it, and the button at its end first. */
const ifThereIsRoom = (text: string, detail: string): string =>
  text.length + detail.length <= LONGEST_ROW ? detail : '';

/** The name of the House; where the text tells none, whose way of printing it is. */
function houseName({ house, dialectTitle }: SittingSummary): string {
  return house === 'Commons' || house === 'Lords' ? `House of ${house}` : (house ?? dialectTitle);
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** `in English and Irish`; English alone goes without saying. */
function languagesOf({ languages = [] }: SittingSummary): string[] {
  if (languages.length === 0 || (languages.length === 1 && languages[0] === 'en')) return [];
  const names = languages.map((language) => LANGUAGE_NAMES.of(language) ?? language);
  return [`in ${[names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')}`];
}

/** `3 of 120 turns lack a printed speaker`; a placeholder is printed, but names nobody, and is counted apart. */
function countTurns({ turns, unattributed, placeholders }: SittingSummary): string {
  const all = `${turns} ${turns === 1 ? 'turn' : 'turns'}`;
  const held = `${placeholders} under ${placeholders === 1 ? 'a placeholder' : 'placeholders'}`;
  if (turns === 0) return 'no turns found';
  if (unattributed === turns) return `${all}, no speaker printed`;
  if (unattributed === 0) return `${all}, ${placeholders === 0 ? 'every speaker printed' : held}`;
  if (placeholders > 0) return `${all}, ${unattributed} without a speaker, ${held}`;
  return `${unattributed} of ${all} ${unattributed === 1 ? 'lacks' : 'lack'} a printed speaker`;
}

/** `2016-10-18` as `18 October 2016`; a date that is none is shown as it is. */
function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : LONG_DATE.format(day);
}

/** Details as sentences, but for the last full stop. */
function sentences(details: readonly string[]): string {
  return details.map((detail) => detail.charAt(0).toUpperCase() + detail.slice(1)).join('. ');
}
