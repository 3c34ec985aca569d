/** Says in words what is known of a sitting, for the status item. Pure; owns the words and no editor. */
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';

/** The words of the status item. */
export interface SittingDescription {
  /** `House of Commons · 18 October 2016 · vol. 615` */
  readonly text: string;
  /** How many turns there are and how many of them lack a printed speaker; limits that were hit. */
  readonly detail: string;
  /** Text and detail for a screen reader, in sentences. */
  readonly label: string;
  /** Whether answers about people wait for a date. */
  readonly lacksDate: boolean;
}

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
  const parts = [house, date, volume].filter((part) => part !== undefined);
  const details = [describeTurns(summary), ...summary.limits];
  if (lacksDate) details.push('office-holders cannot be told without a date');
  const label = `${[house, date, volume?.replace('vol.', 'volume')].filter((part) => part !== undefined).join(', ')}.`;
  return {
    text: parts.join(' · '),
    detail: details.join('; '),
    label: `${label} ${sentence(details)}.`,
    lacksDate,
  };
}

/** The name of the House; where the text tells none, whose way of printing it is. */
function houseName({ house, dialectTitle }: SittingSummary): string {
  return house === 'Commons' || house === 'Lords' ? `House of ${house}` : (house ?? dialectTitle);
}

/** `3 of 120 turns lack a printed speaker` */
function describeTurns({ turns, unattributed }: SittingSummary): string {
  const all = `${turns} ${turns === 1 ? 'turn' : 'turns'}`;
  if (turns === 0) return 'no turns found';
  if (unattributed === 0) return `${all}, every speaker printed`;
  if (unattributed === turns) return `${all}, no speaker printed`;
  return `${unattributed} of ${all} ${unattributed === 1 ? 'lacks' : 'lack'} a printed speaker`;
}

/** `2016-10-18` as `18 October 2016`; a date that is none is shown as it is. */
function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : LONG_DATE.format(day);
}

function sentence(details: readonly string[]): string {
  const text = details.join('. ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
