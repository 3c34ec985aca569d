/**
 * The JSON form of the knowledge packs, in Popolo's terms where Popolo has them; documented additions are `phrases`,
 * `as_of`, `source`, instruments and bodies. Owns the file format shared by builder and server; holds no logic.
 * `server/knowledge/pack.schema.json` says the same to a validator.
 */
import type { InstrumentKind, PartialDate } from './knowledge.ts';

/** A publisher of facts, with its licence as it states it. */
export interface PackSource {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
  /** When the source was last read: open-ended facts hold up to this date. */
  readonly read?: PartialDate;
}

/** What a pack is about. */
export interface PackManifest {
  readonly id: string;
  readonly title: string;
  /** Code of the country whose Members and offices these are; `world` for packs about many. Absent: about any text. */
  readonly jurisdiction?: string;
  /**
   * The days for which the pack is asked; what lies before is there for predecessors only. With `ongoing` the end is when the
   * newest source was read, and later days are asked of this pack too.
   */
  readonly coverage?: { readonly start: PartialDate; readonly end: PartialDate; readonly ongoing?: boolean };
  /** The days for which the pack has every Member. */
  readonly complete?: { readonly start: PartialDate; readonly end: PartialDate };
  readonly sources: readonly PackSource[];
  /** Number of records by list. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A country or body whose offices the pack holds. */
export interface PackJurisdiction {
  readonly id: string;
  readonly name: string;
}

/** Popolo person. */
export interface PackPerson {
  readonly id: string;
  readonly name: string;
  readonly honorific_prefix?: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly gender?: 'male' | 'female';
  readonly other_names?: readonly { readonly name: string }[];
  readonly identifiers?: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly birth_date?: PartialDate;
  readonly death_date?: PartialDate;
  /** Forms shorter than the full name that name this person in running text: `Lavrov`. */
  readonly phrases?: readonly string[];
}

/** Popolo post: an office that goes on while its title and department change. */
export interface PackPost {
  readonly id: string;
  /** The form used in debate: `Foreign Secretary`. */
  readonly label: string;
  readonly jurisdiction: string;
  /** Precedence, 1 the highest. */
  readonly rank: number;
  /** Titles under which the post is looked up, besides the label and the phrases. */
  readonly other_labels?: readonly string[];
  /** Titles that are looked up and also recognised in running text. */
  readonly phrases?: readonly string[];
}

/** Popolo membership: a time in a post, or in a House for an area. */
export interface PackMembership {
  readonly person_id: string;
  readonly post_id?: string;
  /** Title as held, where it is not the post's label. */
  readonly role?: string;
  /** Rank of a minister in the department, `Minister of State`: attributions print the rank instead of the title. */
  readonly rank?: string;
  /** Department of an office; for a seat the House (`commons`, `lords`, `senate`). */
  readonly organization?: string;
  /** Constituency, or title of a peer. */
  readonly area?: string;
  /** Party, in full. */
  readonly on_behalf_of?: string;
  readonly start_date?: PartialDate;
  readonly end_date?: PartialDate;
  /** How the end is known, where it is not the day itself, in words for a reader. */
  readonly end_basis?: string;
  /** For such an end: the first day on which the holding may have been over; the whole of it is in doubt where that is not said. */
  readonly end_from?: PartialDate;
  /** For an open end: the date for which the source still says so. */
  readonly as_of?: PartialDate;
  readonly acting?: boolean;
  /** Ids of the manifest's sources, joined by `+`. */
  readonly source: string;
}

/** A treaty, resolution, Act or doctrine. */
export interface PackInstrument {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Absent: the name alone. */
  readonly phrases?: readonly string[];
  readonly official_title?: string;
  readonly kind: InstrumentKind;
  readonly signed_date?: PartialDate;
  readonly signed_place?: string;
  readonly in_force_date?: PartialDate;
  readonly reference?: string;
  readonly status?: string;
  readonly url?: string;
  readonly source: string;
}

/** Popolo organization: an international or public body. */
export interface PackBody {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly phrases: readonly string[];
  readonly classification: string;
  readonly founding_date?: PartialDate;
  readonly url?: string;
  /** Id of the instrument that set it up. */
  readonly founding_instrument?: string;
  readonly source: string;
}

/** A party and one abbreviation of it. */
export interface PackParty {
  readonly abbreviation: string;
  readonly name: string;
  readonly source: string;
}

/** A term of procedure with its meaning in a sentence. */
export interface PackTerm {
  readonly id: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly gist: string;
  readonly source: string;
}

/** Popolo event: a Parliament, from its first meeting to its dissolution. */
export interface PackEvent {
  readonly id: string;
  readonly name: string;
  readonly classification: 'legislative period';
  readonly start_date: PartialDate;
  readonly end_date?: PartialDate;
  readonly source: string;
}

/** A pack file. Lists that a pack has no use for are absent. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly jurisdictions?: readonly PackJurisdiction[];
  readonly persons?: readonly PackPerson[];
  readonly posts?: readonly PackPost[];
  readonly memberships?: readonly PackMembership[];
  readonly instruments?: readonly PackInstrument[];
  readonly organizations?: readonly PackBody[];
  readonly parties?: readonly PackParty[];
  readonly terms?: readonly PackTerm[];
  readonly events?: readonly PackEvent[];
}
