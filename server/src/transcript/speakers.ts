/**
 * The speakers of one transcript: full form, then short form, are one person. Owns the register; who an inferred speaker
 * is, is inference.ts's.
 */
import type { Attribution } from '../layout/block.ts';
import type { Dialect } from '../layout/dialect.ts';
import { fold } from '../text/characters.ts';
import type { Speaker } from './transcript.ts';

/** Brackets that say something of the occasion, not of the Member. */
const occasion = /^(?:V|Urgent Question|in the Chair|urgent question|Maiden Speech)$/i;

interface Particulars {
  readonly constituency?: string;
  readonly party?: string;
}

function particularsOf(groups: readonly string[], dialect: Dialect): Particulars {
  const meant = groups.filter((group) => !occasion.test(group));
  const party = meant.find((group) => dialect.attribution.party.test(group));
  const constituency = meant.find((group) => group !== party);
  return {
    ...(constituency === undefined ? {} : { constituency }),
    ...(party === undefined ? {} : { party }),
  };
}

/** Collects speakers in the order of the text. */
export class SpeakerRegister {
  readonly #dialect: Dialect;
  readonly #byKey = new Map<string, Speaker>();
  /** Keys of people by folded family name, to find `Mr Brown` again. */
  readonly #byFamilyName = new Map<string, Set<string>>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** All speakers, in the order of their first turn. */
  get speakers(): readonly Speaker[] {
    return [...this.#byKey.values()];
  }

  /** The speaker that an attribution names; particulars printed once hold for every later form. */
  speakerOf(attribution: Attribution): Speaker {
    const { form, name, groups } = attribution;
    if (form === 'crowd') return this.#add(`crowd:${fold(name)}`, { kind: 'crowd', name });
    const person = groups.find(
      (group) => !occasion.test(group) && !this.#dialect.attribution.party.test(group),
    );
    if (form === 'chair') return this.#chair(name, person);
    if (form === 'office') return this.#officeHolder(name, person, groups);
    return this.#person(name, particularsOf(groups, this.#dialect));
  }

  /** Registers a speaker that was inferred. */
  add(speaker: Speaker): Speaker {
    this.#byKey.set(speaker.id, speaker);
    return speaker;
  }

  #add(id: string, speaker: Omit<Speaker, 'id'>): Speaker {
    const known = this.#byKey.get(id);
    return known ?? this.add({ id, ...speaker });
  }

  #chair(title: string, person: string | undefined): Speaker {
    if (person === undefined) return this.#add(`chair:${fold(title)}`, { kind: 'chair', name: title });
    return this.#add(`chair:${fold(title)}:${this.#key(person)}`, {
      kind: 'chair',
      name: person,
      office: title,
    });
  }

  #officeHolder(printed: string, person: string | undefined, groups: readonly string[]): Speaker {
    const office = printed.replace(/^The /, '');
    if (person === undefined)
      return this.#add(`office:${fold(office)}`, { kind: 'office', name: printed, office });
    const { party } = particularsOf(groups, this.#dialect);
    return this.#person(person, { office, ...(party === undefined ? {} : { party }) });
  }

  #person(name: string, particulars: Particulars & { office?: string }): Speaker {
    const key = this.#find(name) ?? `person:${this.#key(name)}`;
    const known = this.#byKey.get(key);
    if (known) {
      const fuller = { ...known, ...particulars };
      this.#byKey.set(key, fuller);
      return fuller;
    }
    const family = fold(name).split(' ').at(-1) ?? '';
    const keys = this.#byFamilyName.get(family) ?? new Set();
    this.#byFamilyName.set(family, keys.add(key));
    return this.add({ id: key, kind: 'person', name, ...particulars });
  }

  #key(name: string): string {
    return fold(name.replace(this.#dialect.attribution.honorific, ''));
  }

  /** The person already printed whom a title and family name mean, if there is just one. */
  #find(name: string): string | undefined {
    const key = this.#key(name);
    if (this.#byKey.has(`person:${key}`)) return `person:${key}`;
    if (key.includes(' ')) return undefined;
    const keys = this.#byFamilyName.get(key);
    return keys?.size === 1 ? [...keys][0] : undefined;
  }
}
