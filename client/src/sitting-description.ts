/** Says in words what is known of a sitting and its layout, for the status items. Pure; owns the words and no editor. */
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';

/** The words of the status item. */
export interface SittingDescription {
  /** `House of Commons · 18 October 2016 · vol. 615`; behind the volume the number of the sitting, where there is one. */
  readonly text: string;
  /** How many turns there are and how many of them lack a printed speaker, if there is room; limits that were hit. */
  readonly detail: string;
  /** Text and detail for a screen reader, in sentences. */
  readonly label: string;
  /** Whether answers about people wait for a date. */
  readonly lacksDate: boolean;
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
  const parts = [house, date, volume, number].filter((part) => part !== undefined);
  const details = [describeTurns(summary), ...languagesOf(summary), ...summary.limits];
  // The editor cuts a long row, and the button at its end first: where a date is missing, that button is what counts.
  const shown = lacksDate ? summary.limits : details;
  if (lacksDate) details.push('office-holders cannot be told without a date');
  const spoken = [volume?.replace('vol.', 'volume'), number?.replace('no.', 'number'), summary.session];
  const label = `${[house, date, ...spoken].filter((part) => part !== undefined).join(', ')}.`;
  return {
    text: parts.join(' · '),
    detail: shown.join('; '),
    label: `${label} ${sentences(details)}.`,
    lacksDate,
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
    detail: text.length + detail.length <= LONGEST_ROW ? detail : decided,
    label: `${text}. ${sentences(details)}.`,
  };
}

const DECIDED: Readonly<Record<SittingSummary['dialectBy'], string>> = {
  content: 'recognised',
  comment: 'by the first line',
  setting: 'by the setting',
};

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
function describeTurns({ turns, unattributed, placeholders }: SittingSummary): string {
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
