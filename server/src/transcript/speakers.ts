/**
 * The speakers of one transcript: full form, then short form, are one person. Owns the register; who an inferred speaker
 * is, is inference.ts's.
 */
import type { Attribution, Capacity } from '../layout/block.ts';
import type { Dialect } from '../layout/dialect.ts';
import { fold } from '../text/characters.ts';
import { detached } from '../text/detached.ts';
import { mostNamesakes } from '../text/limits.ts';
import type { Speaker } from './transcript.ts';

/** Brackets that say something of the occasion, not of the Member. */
const occasion =
  /^(?:V|Urgent Question|in the Chair|Maiden Speech|by private notice|holding answer .+|ctd\.?|(?:for|on behalf of) the .+)$/i;
/** Nobody's name, as `(standing on the upper step)`. */
const inSmallLetters = /^[a-z][a-z ,’'-]*$/;

const noCapacity: Capacity = {};

const addsNothing = ({ office, constituency, party }: Capacity): boolean =>
  office === undefined && constituency === undefined && party === undefined;

function capacityOf(groups: readonly string[], dialect: Dialect): Capacity {
  if (groups.length === 0) return noCapacity;
  const meant = groups.filter((group) => !occasion.test(group));
  const party = meant.find((group) => dialect.attribution.party.test(group));
  const constituency = meant.find((group) => group !== party);
  return {
    ...(constituency === undefined ? {} : { constituency }),
    ...(party === undefined ? {} : { party }),
  };
}

/** What the reading of a stretch of text asked of the register, and was answered, or told it. */
export type RegisterEntry =
  | { readonly attribution: Attribution; readonly id: string }
  | { readonly attribution?: undefined; readonly speaker: Speaker };

/** Where speakers are asked for. */
export interface SpeakerSource {
  /** The speaker that an attribution names. */
  speakerOf(attribution: Attribution): Speaker;
  /** The speaker of an id, with all that is known so far. */
  get(id: string): Speaker | undefined;
}

const isSameLabel = (one: Attribution, other: Attribution): boolean =>
  one.form === other.form &&
  one.name === other.name &&
  one.groups.length === other.groups.length &&
  one.groups.every((group, at) => group === other.groups[at]) &&
  one.capacity?.office === other.capacity?.office &&
  one.capacity?.constituency === other.capacity?.constituency &&
  one.capacity?.party === other.capacity?.party;

/** Answers as a register did for some words before an edit, for as long as it is asked for the same labels. */
export class RegisterFollower implements SpeakerSource {
  readonly #register: SpeakerRegister;
  readonly #entries: readonly RegisterEntry[];
  #at = 0;
  #differs = false;

  constructor(register: SpeakerRegister, entries: readonly RegisterEntry[]) {
    this.#register = register;
    this.#entries = entries;
  }

  /** Whether all that was asked then was asked again, and nothing else. */
  get isComplete(): boolean {
    return !this.#differs && this.#at === this.#entries.length;
  }

  speakerOf(attribution: Attribution): Speaker {
    const entry = this.#entries[this.#at++];
    const isSame = entry?.attribution && isSameLabel(entry.attribution, attribution);
    const speaker = isSame ? this.#register.get(entry.id) : undefined;
    if (!speaker) this.#differs = true;
    return speaker ?? unknown;
  }

  get(id: string): Speaker | undefined {
    return this.#register.get(id);
  }
}

/** Who speaks where nothing tells. */
export const unknown: Speaker = { id: 'unknown', kind: 'placeholder', name: '[Member]' };

/** So many forms of names are no longer those of a few texts. */
const mostForms = 20_000;
/** What printed forms tell is the same in every text of a dialect. */
const formsOf = new WeakMap<Dialect, Map<string, NameForm>>();

function knownForms(dialect: Dialect): Map<string, NameForm> {
  const known = formsOf.get(dialect);
  if (known && known.size < mostForms) return known;
  const forms = new Map<string, NameForm>();
  formsOf.set(dialect, forms);
  return forms;
}

/** Collects speakers in the order of the text. */
export class SpeakerRegister implements SpeakerSource {
  readonly #dialect: Dialect;
  readonly #forms: Map<string, NameForm>;
  #entries: RegisterEntry[] = [];
  readonly #byKey = new Map<string, Speaker>();
  /** Keys of people by folded family name, to find `Mr Brown` again. */
  readonly #byFamilyName = new Map<string, Set<string>>();
  /** How many people a key without number has been made for. */
  readonly #bearers = new Map<string, number>();
  /** Key of the person who last spoke under a folded name without title. */
  readonly #latest = new Map<string, string>();
  /** Key of the one last printed with a title of the Chair. */
  readonly #inTheChair = new Map<string, string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#forms = knownForms(dialect);
  }

  /** Begins a list of all that is asked and told from now on. */
  record(): readonly RegisterEntry[] {
    this.#entries = [];
    return this.#entries;
  }

  /**
   * Asks and tells the same again, without the text being read.
   * @returns whether the answers are the same
   */
  replay(entries: readonly RegisterEntry[]): boolean {
    for (const entry of entries) {
      if (!entry.attribution) this.#put(entry.speaker);
      else if (this.#speakerOf(entry.attribution).id !== entry.id) return false;
    }
    return true;
  }

  /** All speakers, in the order of their first turn. */
  get speakers(): readonly Speaker[] {
    return [...this.#byKey.values()];
  }

  /** The speaker of an id, with all that is known so far. */
  get(id: string): Speaker | undefined {
    return this.#byKey.get(id);
  }

  /** The speaker that an attribution names; a capacity printed once holds for every later form. */
  speakerOf(attribution: Attribution): Speaker {
    const speaker = this.#speakerOf(attribution);
    this.#entries.push({ attribution, id: speaker.id });
    return speaker;
  }

  #speakerOf({ form, name, groups, capacity }: Attribution): Speaker {
    if (form === 'person')
      return capacity
        ? this.#person(name, capacity, true)
        : this.#person(name, capacityOf(groups, this.#dialect));
    if (form === 'crowd') return this.#add(`crowd:${fold(name)}`, { kind: 'crowd', name });
    if (form === 'placeholder') return this.#add(`placeholder:${fold(name)}`, { kind: 'placeholder', name });
    const person = groups.find(
      (group) =>
        !occasion.test(group) && !inSmallLetters.test(group) && !this.#dialect.attribution.party.test(group),
    );
    return form === 'chair' ? this.#chair(name, person) : this.#officeHolder(name, person, groups);
  }

  /** Registers a speaker that was inferred. */
  add(speaker: Speaker): Speaker {
    this.#entries.push({ speaker });
    return this.#put(speaker);
  }

  #put(speaker: Speaker): Speaker {
    this.#byKey.set(speaker.id, speaker);
    return speaker;
  }

  #add(id: string, speaker: Omit<Speaker, 'id'>): Speaker {
    const known = this.#byKey.get(id);
    return known ?? this.#put({ id, ...speaker });
  }

  /** A title printed without a name is whoever it was last printed with. */
  #chair(title: string, person: string | undefined): Speaker {
    const seat = fold(title);
    if (person === undefined) {
      return this.#add(this.#inTheChair.get(seat) ?? `chair:${seat}`, { kind: 'chair', name: title });
    }
    const key = `chair:${seat}:${this.#key(person)}`;
    this.#inTheChair.set(seat, key);
    return this.#add(key, {
      kind: 'chair',
      name: person,
      office: title,
    });
  }

  #officeHolder(printed: string, person: string | undefined, groups: readonly string[]): Speaker {
    const office = printed.replace(/^The /i, '');
    if (person === undefined)
      return this.#add(`office:${fold(office)}`, { kind: 'office', name: printed, office });
    const { party } = capacityOf(groups, this.#dialect);
    return this.#person(person, { office, ...(party === undefined ? {} : { party }) });
  }

  #person(name: string, capacity: Capacity, distinct = false): Speaker {
    const form = this.#form(name);
    const key = this.#find(form, distinct ? capacity.constituency : undefined) ?? this.#newKey(form);
    const known = this.#byKey.get(key);
    this.#latest.set(form.key, key);
    if (known) return addsNothing(capacity) ? known : this.#put({ ...known, ...capacity });
    const family = fold(name).split(' ').at(-1) ?? '';
    const keys = this.#byFamilyName.get(family) ?? new Set();
    this.#byFamilyName.set(family, keys.add(key));
    return this.#put({ id: key, kind: 'person', name, ...capacity });
  }

  /** A day repeats its few hundred names thousands of times: each is looked at once. */
  #form(name: string): NameForm {
    const known = this.#forms.get(name);
    if (known) return known;
    const own = detached(name);
    const form = nameForm(own, fold(own.replace(this.#dialect.attribution.honorific, '')));
    this.#forms.set(own, form);
    return form;
  }

  #key(name: string): string {
    return this.#form(name).key;
  }

  #newKey(form: NameForm): string {
    const key = `person:${form.key}`;
    const count = (this.#bearers.get(key) ?? 0) + 1;
    this.#bearers.set(key, count);
    return count === 1 ? key : `${key}:${count}`;
  }

  /**
   * The person already printed whom this form means: the same name, or a title and family name that is just one person's.
   * Of two people with one surname, the one who spoke last.
   * @param constituency tells namesakes apart, where the dialect says for sure that the label gives one
   */
  #find(form: NameForm, constituency: string | undefined): string | undefined {
    const { key } = form;
    const latest = this.#latest.get(key);
    if (latest !== undefined && this.#fits(latest, form, constituency)) return latest;
    const family = this.#byFamilyName.get(key.split(' ').at(-1) ?? '');
    // Where more people share a family name, a title with it tells nobody apart.
    if (!family || family.size > mostNamesakes) return undefined;
    const namesakes = [...family].filter(
      (id) => this.#fits(id, form, constituency) && (!form.isFull || this.#initialsAgree(id, form)),
    );
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }

  /** Whether somebody known may be printed in this form. */
  #fits(id: string, form: NameForm, constituency: string | undefined): boolean {
    const known = this.#byKey.get(id);
    if (!known) return false;
    const isElsewhere =
      constituency !== undefined &&
      known.constituency !== undefined &&
      fold(known.constituency) !== fold(constituency);
    return !isElsewhere && (form.isFull || !differInTitle(this.#form(known.name), form));
  }

  /** Whether one form gives initials of the forenames that the other gives in full: `Sir K. Wood`, `Sir Kingsley Wood`. */
  #initialsAgree(id: string, other: NameForm): boolean {
    const one = this.#form(this.#byKey.get(id)?.name ?? '');
    if (differInTitle(one, other)) return false;
    if (one.forenames.length === 0 || other.forenames.length === 0) return false;
    if (!one.isInitials && !other.isInitials) return false;
    return one.forenames.every((forename, at) => {
      const theirs = other.forenames[at];
      return theirs === undefined || forename.startsWith(theirs.charAt(0));
    });
  }
}

/** What a printed name tells of its bearer. */
interface NameForm {
  /** Folded, without its title. */
  readonly key: string;
  /** Whether it has more than a family name. */
  readonly isFull: boolean;
  /** Folded; initials end with their stops. */
  readonly forenames: readonly string[];
  /** Whether all forenames are initials. */
  readonly isInitials: boolean;
  readonly isMan: boolean;
  readonly isWoman: boolean;
  /** The {@link standings} that the title shows. */
  readonly standings: readonly RegExp[];
}

const isInitial = (forename: string): boolean => /^\p{L}\.$/u.test(forename);

function nameForm(name: string, key: string): NameForm {
  const forenames = key.split(' ').slice(0, -1);
  return {
    key,
    isFull: key.includes(' '),
    forenames,
    isInitials: forenames.every(isInitial),
    isMan: man.test(name),
    isWoman: woman.test(name),
    standings: standings.filter((standing) => standing.test(name)),
  };
}

const man = /^(?:(?:The |Hon\.? |Senator )*(?:Mr|Sir|M)\.? )/;
const woman = /^(?:(?:The |Hon\.? |Senator )*(?:Mrs|Ms|Miss|Dame|Madam|Mme)\.? )/;

/** Standings that one person does not change in a sitting; `Colonel Sir` is two at once. */
const standings = [
  /^(?:The |Hon\.? |Right )*(?:Mr|Mrs|Miss|Ms)\.? /i,
  /\b(?:Sir|Dame) /i,
  /\b(?:Colonel|Col\.|Major|Captain|Capt\.|Commander|General|Admiral|Brigadier|Lieutenant|Lieut\.) /i,
];

/** Whether the titles of two forms are a man's and a woman's, or a plain Member's, a knight's and an officer's. */
function differInTitle(one: NameForm, other: NameForm): boolean {
  if ((one.isMan && other.isWoman) || (one.isWoman && other.isMan)) return true;
  if (one.standings.length === 0 || other.standings.length === 0) return false;
  return !one.standings.some((standing) => other.standings.includes(standing));
}
