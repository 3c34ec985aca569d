/** What a phrase of the tables, a concept or an article means: instruments, bodies, institutions, office-holders by name. */
import type { Instrument, IsoDate, Knowledge, Membership, Person } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import { fold } from '../text/characters.ts';
import { acronymOf, isOtherBody } from './bodies.ts';
import { leaderNamed } from './cabinets.ts';
import type { Concept } from './concepts.ts';
import { countriesNamed } from './countries.ts';
import { resolveEarlier } from './earlier.ts';
import type { Mention } from './mention.ts';
import { resolveHolders } from './named-holders.ts';
import { resolveOffice, resolveOfficePhrase } from './offices.ts';
import { choose, nothing, resolved, type Context, type Referent, type Resolution } from './resolution.ts';
import type { FoundTreaty } from './treaties.ts';

type Phrase = Extract<Mention, { kind: 'phrase' }>;

/** Words of the tables. */
export function resolvePhrase(mention: Phrase, context: Context): Resolution {
  const office = mention.meanings.find((meaning) => meaning.kind === 'office');
  if (office) return resolveOfficePhrase(mention, office, context);
  const things: Referent[] = [];
  const people: Person[] = [];
  for (const meaning of mention.meanings) {
    if (meaning.kind === 'person') people.push(meaning.person);
    else if (meaning.kind !== 'office') things.push(thingOf(meaning, mention.provision, context));
  }
  return things.length > 0
    ? resolveThings(things, mention, context)
    : resolveHolders(people, mention, context);
}

/** Bodies, instruments and terms of the tables, without the bodies that other countries call by the same words. */
function resolveThings(things: readonly Referent[], { start, end }: Phrase, context: Context): Resolution {
  const known = things.map((thing) => {
    if (thing.kind !== 'body') return 'same';
    return isOtherBody(thing.body, start, end, context)
      ? 'other'
      : acronymOf(thing.body, start, end, context);
  });
  const meant = things.filter((_, at) => known[at] !== 'other');
  return known.includes('unsure')
    ? choose(meant, 'possible', ['three letters that other bodies may have too'])
    : choose(meant, 'certain', ['named in the text']);
}

function thingOf(
  meaning: Exclude<Phrase['meanings'][number], { kind: 'office' | 'person' }>,
  provision: string | undefined,
  context: Context,
): Referent {
  if (meaning.kind === 'term') return meaning;
  if (meaning.kind === 'body') {
    const head = headOfSeat(meaning.body.name, context);
    return head === undefined ? meaning : { ...meaning, head };
  }
  const { instrument } = meaning;
  return provision === undefined
    ? { kind: 'instrument', instrument, standing: 'named' }
    : { kind: 'instrument', instrument, standing: 'named', provision };
}

/** Seats of power whose name stands for who works there. */
const seats: Readonly<Record<string, readonly [title: string, country: string]>> = {
  'White House': ['President', 'United States'],
  Kremlin: ['President', 'Russia'],
  Élysée: ['President', 'France'],
};

const headOfSeat = (name: string, context: Context): Membership | undefined => {
  const seat = seats[name];
  return seat && holderOf(seat[0], seat[1], context);
};

/** The only holder of an office on the sitting date. */
function holderOf(
  title: string,
  country: string,
  { transcript, knowledge }: Context,
): Membership | undefined {
  const { date } = transcript.sitting;
  if (!knowledge || date === undefined) return undefined;
  const { holders } = knowledge.officeOn(title, date, country);
  return holders.length === 1 ? holders[0] : undefined;
}

/** Words that mean something without naming it. @param owner what the pronoun before them means, where there is one */
export function resolveConcept(
  concept: Concept,
  { start, end }: Span,
  context: Context,
  owner?: Resolution,
): Resolution {
  switch (concept.kind) {
    case 'instruments':
      return resolveImplied(concept.phrases, concept.reason, context);
    case 'doctrine':
      return resolved(
        { kind: 'instrument', instrument: doctrineOf(concept), standing: 'implied' },
        'inferred',
        ['paraphrased, not named'],
      );
    case 'metonym':
      return context.transcript.jurisdiction === 'uk' && !isPlace(context.transcript.text, start, end)
        ? resolveOffice(concept.title, context, 'inferred', ['the office stands for its holder'])
        : nothing;
    case 'earlier':
      return resolveEarlier(concept.earlier, start, context, owner);
    case 'treaty':
      return resolveTreaty(concept.treaty, context);
    case 'regime':
      return resolveRegime(concept.country, context);
    case 'cabinet':
      return resolveCabinet(concept.leader, context);
    case 'counterpart':
      return resolveCounterpart(concept.country, concept.several, context);
    case 'house':
      return resolveHouse(concept.which, context);
    case 'epithet':
      return resolveEpithet(concept.sentence, context);
  }
}

const placeBefore = /\b(?:in|inside|at|into|outside|near|behind|around|door[ \n]of)[ \n]$/;
const placeBehind =
  /^[ \n](?:Downing\b|(?:permanent[ \n]|press[ \n])?(?:advisers?|briefings?|conferences?|garden|officials?|press|reception|secretary|staff|unit|website)\b)/;

/** Whether the address is spoken of as a house or an office, and not as whoever acts from there. */
const isPlace = (text: string, start: number, end: number): boolean =>
  placeBefore.test(text.slice(Math.max(0, start - 12), start)) || placeBehind.test(text.slice(end, end + 40));

/** The country of a report as treaties name it, where one party goes without saying. */
const homes: Readonly<Record<string, readonly string[]>> = {
  uk: ['UK'],
  au: ['Australia'],
  ca: ['Canada'],
  ie: ['EU'],
  nz: ['New Zealand', 'NZ'],
  sg: ['Singapore'],
  us: ['United States', 'US'],
};

/** A treaty of the tables by the whole of its name; else one that is called as printed, of which no more is known. */
function resolveTreaty(
  { title, by, partner = '' }: FoundTreaty,
  { transcript, knowledge }: Context,
): Resolution {
  const rest = title.slice(partner.length);
  const titles =
    by === 'partner'
      ? (homes[transcript.jurisdiction] ?? []).flatMap((home) => [
          `${partner}-${home}${rest}`,
          `${home}-${partner}${rest}`,
        ])
      : [title];
  const tabled = titles.flatMap((name) => instrumentsCalled([name], knowledge, true));
  if (tabled.length > 0)
    return choose(
      [...new Set(tabled)].map((instrument): Referent => ({
        kind: 'instrument',
        instrument,
        standing: 'named',
      })),
      'inferred',
      [by === 'place' ? 'named by the place where it was concluded' : 'named by its parties'],
    );
  if (by === 'partner' || by === 'place') return nothing;
  const instrument: Instrument = {
    id: `printed:${fold(title)}`,
    name: title,
    aliases: [],
    kind: 'treaty',
    source: 'the text alone',
  };
  return resolved({ kind: 'instrument', instrument, standing: 'named' }, 'possible', [
    `${by === 'parties' ? 'named by its parties' : 'printed as the title of a treaty'}; not in the tables`,
  ]);
}

const doctrineOf = ({ name, reference, basis }: Extract<Concept, { kind: 'doctrine' }>): Instrument => ({
  id: `doctrine:${fold(name)}`,
  name,
  aliases: [],
  kind: 'doctrine',
  reference,
  status: `rests on ${basis}`,
  source: 'the documents named',
});

/** Instruments that the packs know under these phrases, each once. @param whole no part of a phrase counts */
function instrumentsCalled(
  phrases: readonly string[],
  knowledge: Knowledge | undefined,
  whole = false,
): Instrument[] {
  const found = phrases.flatMap((phrase) =>
    (knowledge?.findPhrases(phrase, 0, phrase.length) ?? []).flatMap(({ start, end, meanings }) =>
      (whole && end - start < phrase.length ? [] : meanings).flatMap((meaning) =>
        meaning.kind === 'instrument' ? [meaning.instrument] : [],
      ),
    ),
  );
  return [...new Map(found.map((instrument) => [instrument.id, instrument])).values()];
}

function resolveImplied(phrases: readonly string[], reason: string, { knowledge }: Context): Resolution {
  const referents = instrumentsCalled(phrases, knowledge).map((instrument): Referent => ({
    kind: 'instrument',
    instrument,
    standing: 'implied',
  }));
  return choose(referents, 'inferred', [`implied, not named: ${reason}`]);
}

/** Articles and chapters that the words around them place. By the printed provision in small letters. */
const provisions: Readonly<Record<string, readonly { near: RegExp; phrase: string }[]>> = {
  'article 5': [
    { near: /\bNATO\b|alliance|collective[ \n]defence|North[ \n]Atlantic/, phrase: 'North Atlantic treaty' },
    { near: /\bECHR\b|[Hh]uman[ \n][Rr]ights|detention|deprivation[ \n]of[ \n]liberty/, phrase: 'ECHR' },
  ],
  'article 51': [{ near: /\bUN\b|United[ \n]Nations|self-defence/, phrase: 'UN charter' }],
  'article 2(4)': [{ near: /\bUN\b|United[ \n]Nations|use[ \n]of[ \n]force/, phrase: 'UN charter' }],
  'article 3': [{ near: /\bECHR\b|[Hh]uman[ \n][Rr]ights|torture|degrading/, phrase: 'ECHR' }],
  'article 8': [{ near: /\bECHR\b|[Hh]uman[ \n][Rr]ights|family[ \n]life/, phrase: 'ECHR' }],
  'article 16': [{ near: /Northern[ \n]Ireland|protocol/i, phrase: 'Northern Ireland protocol' }],
  'chapter vi': [{ near: /\bUN\b|United[ \n]Nations|Security[ \n]Council/, phrase: 'UN charter' }],
  'chapter vii': [{ near: /\bUN\b|United[ \n]Nations|Security[ \n]Council|sanctions/, phrase: 'UN charter' }],
};

/** How far on both sides the words that place an article may stand. */
const contextReach = 300;

/** An article or chapter whose instrument is not printed beside it. A Bill's or an Act's own articles stay unplaced. */
export function resolveProvision(
  mention: Extract<Mention, { kind: 'provision' }>,
  context: Context,
): Resolution {
  const { text } = context.transcript;
  const printed = fold(mention.provision);
  const around = text.slice(Math.max(0, mention.start - contextReach), mention.end + contextReach);
  const behind = text.slice(mention.end, mention.end + 24);
  if (/^[ \n]of[ \n](?:the|this|that)[ \n](?:Bill|Act|order|Order|draft|regulation)/.test(behind))
    return nothing;
  const readings = (provisions[printed] ?? []).filter(({ near }) => near.test(around));
  const referents = readings.flatMap(({ phrase }) =>
    instrumentsCalled([phrase], context.knowledge).map((instrument): Referent => ({
      kind: 'instrument',
      instrument,
      standing: 'implied',
      provision: mention.provision,
    })),
  );
  return choose(referents, 'inferred', ['the words around it place the article']);
}

/** Offices of those who lead a country, the first that has one known holder counts. */
const leading = ['President', 'Prime Minister', 'Monarch', 'Supreme Leader'];
/** The same where the President does not govern. */
const ministerial = ['Prime Minister', 'Taoiseach', 'Chancellor'];
/** Countries of a President who does not govern, as the packs name them. */
const ministerialCountries = new Set([
  'Albania', 'Austria', 'Bangladesh', 'Bulgaria', 'Croatia', 'Czech Republic', 'Czechia', 'Estonia', 'Ethiopia', 'Fiji',
  'Finland', 'Germany', 'Greece', 'Hungary', 'Iceland', 'India', 'Iraq', 'Ireland', 'Israel', 'Italy', 'Kosovo', 'Latvia',
  'Lebanon', 'Malta', 'Mauritius', 'Moldova', 'Montenegro', 'Nepal', 'North Macedonia', 'Poland', 'Portugal', 'Serbia',
  'Singapore', 'Slovakia', 'Slovenia', 'Trinidad and Tobago', 'Vanuatu',
]); // prettier-ignore

const leaderOf = (country: string, context: Context): Membership | undefined => {
  for (const title of ministerialCountries.has(country) ? ministerial : leading) {
    const holder = holderOf(title, country, context);
    if (holder) return holder;
  }
  return undefined;
};

function resolveRegime(country: string, context: Context): Resolution {
  const head = leaderOf(country, context);
  const name = `Government of ${country}`;
  const referent: Referent = {
    kind: 'institution',
    name,
    about: 'government',
    ...(head === undefined ? {} : { head }),
  };
  return resolved(referent, 'certain', ['the country is named']);
}

/** A government by its leader's name: this country's, on this date. */
function resolveCabinet(leader: string, context: Context): Resolution {
  const head = leaderNamed(leader, context);
  if (!head) return nothing;
  const name = `Government of ${head.jurisdictionName}`;
  return resolved({ kind: 'institution', name, about: 'government', head }, 'certain', [
    `the name of its ${head.role}`,
  ]);
}

/** `his Russian counterpart`: the like office of the one who answers, where that is the Foreign Secretary's. */
function resolveCounterpart(country: string, several: boolean, context: Context): Resolution {
  const foreign = /\bforeign\b/i;
  const speaker = context.transcript.speakers.find(
    ({ office }) => office !== undefined && foreign.test(office),
  );
  const holder = speaker && holderOf('Foreign Minister', country, context);
  if (!holder) return nothing;
  const referent: Referent = { kind: 'person', person: holder.person, office: holder };
  const reason = `the Foreign Minister of ${country} is the counterpart of the Foreign Secretary`;
  return several
    ? {
        status: 'ambiguous',
        referents: [referent],
        evidence: [`${reason}; several counterparts are meant, the others are not named`],
      }
    : resolved(referent, 'possible', [reason]);
}

function resolveHouse(which: 'this' | 'other', { transcript }: Context): Resolution {
  const { house } = transcript.sitting;
  if (transcript.jurisdiction !== 'uk' || (house !== 'Commons' && house !== 'Lords')) return nothing;
  const meant = which === 'this' ? house : house === 'Commons' ? 'Lords' : 'Commons';
  const referent: Referent = { kind: 'institution', name: `House of ${meant}`, about: 'House of Parliament' };
  return resolved(referent, 'certain', [which === 'this' ? 'the House of this report' : 'the other House']);
}

/** A tyrant is nobody by name: whoever leads a country of the same sentence is offered as a guess. */
function resolveEpithet(sentence: string, context: Context): Resolution {
  const referents = countriesNamed(sentence).flatMap((country): Referent[] => {
    const leader = leaderOf(country, context);
    return leader ? [{ kind: 'person', person: leader.person, office: leader }] : [];
  });
  if (referents.length === 0) return nothing;
  return {
    status: 'ambiguous',
    guess: true,
    referents,
    evidence: ['the text names nobody; the sentence names the country'],
  };
}

/** Memberships of a person on the sitting date, where both are known. */
export function membershipsOn(
  person: Person,
  date: IsoDate | undefined,
  knowledge: Knowledge | undefined,
): readonly Membership[] {
  return knowledge && date !== undefined ? knowledge.membershipsOn(person, date) : [];
}
