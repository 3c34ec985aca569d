/** What an answer about a mention looks like. Owns the types and the ways of making one; the rules are in the files beside it. */
import type { Body, Instrument, Knowledge, Membership, Person, Term } from '../knowledge/knowledge.ts';
import type { Certainty, Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import type { Citation } from './citations.ts';

/** How an instrument comes into it: by name; through a court, a body or an offence; or by a guess that needs a reader. */
export type Standing = 'named' | 'implied' | 'guess';

/** Whom or what is meant. */
export type Referent =
  | { readonly kind: 'person'; readonly person: Person; readonly office?: Membership }
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly turn?: Turn }
  | { readonly kind: 'office'; readonly title: string }
  | {
      readonly kind: 'instrument';
      readonly instrument: Instrument;
      readonly standing: Standing;
      /** `article 5`, `chapter VII`, as printed. */
      readonly provision?: string;
    }
  /** @property head who led the body on the sitting date: the President for the White House */
  | { readonly kind: 'body'; readonly body: Body; readonly head?: Membership }
  | { readonly kind: 'term'; readonly term: Term }
  /** A resolution, Act, Bill or column of the Official Report, by its number or title. */
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** A House or a government: `the Syrian regime`. @property about what it is, in words */
  | {
      readonly kind: 'institution';
      readonly name: string;
      readonly about: string;
      readonly head?: Membership;
    };

/** The answer for a mention. Evidence is in sentences for people, the strongest first. */
export type Resolution =
  | {
      readonly status: 'resolved';
      readonly referent: Referent;
      readonly certainty: Certainty;
      readonly evidence: readonly string[];
    }
  | {
      readonly status: 'ambiguous';
      readonly referents: readonly Referent[];
      readonly evidence: readonly string[];
      /** The words describe somebody without naming an office or a person: the referents are guesses. */
      readonly guess?: boolean;
    }
  | {
      readonly status: 'unknown';
      readonly referent?: Referent;
      readonly evidence: readonly string[];
      readonly needsDate?: boolean;
    };

/** What a resolution may draw on. */
export interface Context {
  readonly transcript: Transcript;
  readonly knowledge: Knowledge | undefined;
}

/** Nothing is known: no referent, no evidence, no card. */
export const nothing: Resolution = { status: 'unknown', evidence: [] };

/** One referent, sure of it in a degree. */
export const resolved = (
  referent: Referent,
  certainty: Certainty,
  evidence: readonly string[],
): Resolution => ({ status: 'resolved', referent, certainty, evidence });

/** The referents among which a printed form leaves the choice, as a resolution. */
export function choose(
  referents: readonly Referent[],
  certainty: Certainty,
  evidence: readonly string[],
): Resolution {
  const only = referents[0];
  if (!only) return nothing;
  return referents.length === 1
    ? resolved(only, certainty, evidence)
    : { status: 'ambiguous', referents, evidence };
}

/** The text gives no date, and none is assumed. */
export const undated = (referent?: Referent): Resolution => ({
  status: 'unknown',
  ...(referent === undefined ? {} : { referent }),
  evidence: ['The text gives no sitting date, so nobody is assumed.'],
  needsDate: true,
});
