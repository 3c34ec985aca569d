/** Who is meant by a seat, a name or a title and name. Owns the rules for people named in some way; forms alone are forms.ts's. */
import type { Membership, Person } from '../knowledge/knowledge.ts';
import { fold } from '../text/characters.ts';
import { dateInWords } from '../text/dates.ts';
import type { Address } from '../transcript/address.ts';
import type { Certainty, Speaker } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import { fullerNameBefore, hasOtherMiddleName, plainTitle, strangerBeside } from './namesakes.ts';
import {
  choose,
  nothing,
  resolved,
  undated,
  type Context,
  type Referent,
  type Resolution,
} from './resolution.ts';
import { rollOf } from './roll.ts';
import { lessSure, standingOn, tenureOn } from './standing.ts';

/** The holder of a seat on the sitting date, or whoever the transcript prints with it. */
export function resolveSeat(address: Address, seat: string, context: Context): Resolution {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  const here = rollOf(transcript).sittingFor(seat);
  const seated = knowledge && date !== undefined ? knowledge.seatOn(seat, date, transcript.jurisdiction) : [];
  // Senators sit for places of the same names, and are not called Members for them.
  const holders = seated.filter(({ house }) => house !== 'senate');
  const named = address.name;
  const agreeing = named === undefined ? holders : holders.filter(({ person }) => sameName(person, named));
  const onPaper = here.length === 1 && named === undefined && agreeing.every((held) => isDoubted(held, date));
  if (agreeing.length > 0 && !onPaper) return seatHolders(agreeing, seat, named, date ?? '');
  if (here.length === 1 && here[0])
    return resolved({ kind: 'speaker', speaker: here[0] }, 'certain', [
      'printed with this constituency in this transcript',
    ]);
  if (named !== undefined) {
    const speaker: Speaker = { id: 'printed', kind: 'person', name: named, constituency: seat };
    return resolved({ kind: 'speaker', speaker }, 'certain', [
      'name and constituency as printed; not found in the tables',
    ]);
  }
  return date === undefined
    ? undated()
    : { status: 'unknown', evidence: [`The tables have no Member for ${seat} on ${dateInWords(date)}.`] };
}

/** Whether a list of Members is older than the last general election, or the seat may have been vacant. */
const isDoubted = (held: Membership, date = ''): boolean =>
  [standingOn(held, date), tenureOn(held, date)].some(({ certainty }) => certainty === 'possible');

function seatHolders(
  holders: readonly Membership[],
  seat: string,
  named: string | undefined,
  date: string,
): Resolution {
  const referents = holders.map((office): Referent => ({ kind: 'person', person: office.person, office }));
  const tenures = holders.map((holder) => tenureOn(holder, date));
  const ended = tenures.flatMap(({ reasons }) => reasons);
  const held = `the ${ended.length > 0 ? 'last known ' : ''}Member for ${seat} on ${dateInWords(date)}`;
  const why = named === undefined ? held : 'name and constituency are printed and agree with the tables';
  if (named !== undefined) return choose(referents, 'certain', [why, ...ended]);
  const standings = holders.map((holder) => standingOn(holder, date));
  const certainty = [...tenures, ...standings].reduce<Certainty>(
    (least, standing) => lessSure(least, standing.certainty),
    'certain',
  );
  return choose(referents, certainty, [why, ...ended, ...standings.flatMap(({ reasons }) => reasons)]);
}

/** Whether a printed name can be this person's: the family name agrees, and the first name where both give one. */
function sameName(person: Person, printed: string): boolean {
  const last = (name: string): string => fold(name).split(' ').at(-1) ?? '';
  return (
    [person.name, ...person.otherNames].some((name) => fold(name) === fold(printed)) ||
    last(person.name) === last(printed)
  );
}

/** People of this name in this Parliament or in office on the sitting date. */
export function membersNamed(name: string, { transcript, knowledge }: Context): readonly Person[] {
  const { date } = transcript.sitting;
  return knowledge && date !== undefined ? knowledge.peopleNamed(name, date, transcript.jurisdiction) : [];
}

const title =
  /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Deputy|Senator|Sen|Congress(?:man|woman)|[Hh]on)\.? (?:\(?(?:Prof|Dr|Eng)\.?\)? )?/;
const peerage = /^(?:Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess)(?: of)? /;
/** Private people stand behind these words; nobody looks them up. */
const privately = /\b(?:constituents?|friend|husband|wife|son|daughter|father|mother|patient|victim),? $/;
/** How far before a name those words stand. */
const privateReach = 16;

/** A title and name, or a plain name: a speaker of the transcript first, then the tables. */
export function resolveName(mention: Extract<Mention, { kind: 'name' }>, context: Context): Resolution {
  const { transcript } = context;
  const { name, start } = mention;
  if (privately.test(transcript.text.slice(Math.max(0, start - privateReach), start))) return nothing;
  if (isNoMember(name, transcript.text.slice(mention.end, mention.end + privateReach), context))
    return nothing;
  const people = membersTitled(name, context);
  const here = speakersTitled(name, people.length > 0 && knowsAll(context), context);
  if (here.length > 0)
    return choose(
      here.map((speaker): Referent => ({ kind: 'speaker', speaker })),
      'inferred',
      ['title and name fit a speaker of this transcript'],
    );
  const evidence =
    people.length > 1
      ? [
          `${people.length} people of this name in office or Parliament on ${dateInWords(transcript.sitting.date ?? '')}`,
        ]
      : ['the name is printed; one person of it in the tables on this date'];
  const referents = people.map((person): Referent => ({ kind: 'person', person }));
  const stranger = bareName(mention, people, context) ?? otherOfTitle(mention, people, context);
  if (stranger) return stranger;
  if (!knowsAll(context))
    return choose(referents, 'possible', [...evidence, 'the tables do not have all Members of that day']);
  const isSpelled = isTitledName(name) || people.some((person) => isSpelledAs(person, name));
  return isSpelled
    ? choose(referents, 'inferred', evidence)
    : choose(referents, 'possible', [...evidence, 'the given name is printed in another form']);
}

const isTitledName = (name: string): boolean =>
  title.test(name) || peerage.test(name) || /^(?:SIR|DAME) /.test(name);

/** Whether a name is printed as the tables have it, but for what stands in the middle or behind. */
const isSpelledAs = (person: Person, printed: string): boolean =>
  [person.name, ...person.otherNames].some(
    (name) => fold(name).split(' ')[0] === fold(printed).split(' ')[0],
  ) ||
  !printed.includes(' ') ||
  / of |^Minister /.test(printed);

/** `Mr Example`, after somebody else of that family has been named in full. */
function otherOfTitle(
  mention: Extract<Mention, { kind: 'name' }>,
  people: readonly Person[],
  context: Context,
): Resolution | undefined {
  if (people.length === 0) return undefined;
  const full = fullerNameBefore(mention, mention.name, context.transcript, (name) =>
    membersNamed(name, context).some(({ id }) => people.some((person) => person.id === id)),
  );
  return full === undefined
    ? undefined
    : { status: 'unknown', evidence: [`“${full}” is named before it, who is none of the tables.`] };
}

/** A name without title or seat may be anybody's: who is said beside it to be somebody else is not looked up. */
function bareName(
  mention: Extract<Mention, { kind: 'name' }>,
  people: readonly Person[],
  context: Context,
): Resolution | undefined {
  const { date = '' } = context.transcript.sitting;
  if (people.length === 0 || title.test(mention.name) || peerage.test(mention.name)) return undefined;
  if (people.every(({ name, otherNames }) => hasOtherMiddleName(mention.name, [name, ...otherNames])))
    return { status: 'unknown', evidence: ['The tables have nobody of this name with this middle name.'] };
  const held = people.flatMap((person) => context.knowledge?.membershipsOn(person, date) ?? []);
  return strangerBeside(mention, mention.name, held, context.transcript);
}

const notAName = /^(?:Deputy|Sir)\.? (?:Speaker|Chair|Chairman|Chairperson|President)$/i;

/** Whether words that look like a title and a name are none of a Member's. @param behind the words after them */
function isNoMember(name: string, behind: string, { transcript }: Context): boolean {
  if (notAName.test(name) || /^ \p{Lu}\.? \p{Lu}/u.test(behind)) return true;
  // Members of the Oireachtas are Deputies and Senators; who is called otherwise is somebody else, unless he or she speaks.
  return transcript.jurisdiction === 'ie' && plainTitle.test(name) && !rollOf(transcript).named(name);
}

const genderOfTitle = (name: string): 'female' | 'male' | undefined =>
  /^(?:Mr|Sir)\.? /.test(name) ? 'male' : /^(?:Mrs|Ms|Miss|Dame)\.? /.test(name) ? 'female' : undefined;

/** Those of a name whom the printed title fits: gender, House, office, and for a bare family name this Parliament. */
function membersTitled(name: string, context: Context): readonly Person[] {
  const { transcript, knowledge } = context;
  const { date } = transcript.sitting;
  const people = membersNamed(name, context);
  const printed = /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Deputy|Senator|Minister)\b/.exec(name)?.[0];
  if (!knowledge || date === undefined || printed === undefined) return people;
  const gender = genderOfTitle(name);
  const isBare = !name.replace(/^\S+ /, '').includes(' ');
  return people.filter((person) => {
    if (gender !== undefined && (person.gender ?? gender) !== gender) return false;
    const held = knowledge.membershipsOn(person, date);
    const isHere = held.some(({ jurisdiction }) => jurisdiction === transcript.jurisdiction);
    if (isBare && transcript.jurisdiction !== '' && !isHere) return false;
    if (printed === 'Senator') return held.some(({ house }) => house === 'senate' || house === 'seanad');
    // The tables lack offices of late years: then the name must be spelled as theirs is.
    return (
      printed !== 'Minister' ||
      held.some(({ kind }) => kind === 'office') ||
      person.name.endsWith(name.slice(printed.length))
    );
  });
}

/** Whether a name that is in the tables once is one person's. */
const knowsAll = ({ transcript, knowledge }: Context): boolean =>
  transcript.sitting.date !== undefined &&
  knowledge?.knowsAllMembers(transcript.sitting.date, transcript.jurisdiction) === true;

/** Speakers whom a title and name can mean. @param isTabled the tables have all Members, and some of this name */
function speakersTitled(name: string, isTabled: boolean, context: Context): readonly Speaker[] {
  const roll = rollOf(context.transcript);
  const exact = roll.named(name);
  if (exact) return [exact];
  if (peerage.test(name)) return peersCalled(name, context);
  if (!title.test(name) || isTabled) return [];
  const found = roll.ofFamily(name.replace(title, '')).filter((speaker) => isTitled(speaker, name, context));
  // A Member takes the Chair for an hour, and labels are printed now in capitals, now not.
  return found.filter(
    (speaker, at) => found.findIndex((other) => fold(other.name) === fold(speaker.name)) === at,
  );
}

const printedTitle = /^(?:Mrs?|Ms|Miss|Sir|Dame|Deputy|Senator)\b/;

/** Whether a speaker can be called so: a Senator is no Deputy and no Mr, and the gender of a title is the speaker's. */
function isTitled({ name: spoken }: Speaker, name: string, context: Context): boolean {
  const [called, own] = [printedTitle.exec(name)?.[0], printedTitle.exec(spoken)?.[0]];
  if ((called === 'Senator' || called === 'Deputy') && own !== undefined && own !== called) return false;
  const gender = genderOfTitle(name);
  if (gender === undefined) return true;
  const known = membersNamed(spoken, context);
  const held = genderOfTitle(spoken) ?? (known.length === 1 ? known[0]?.gender : undefined);
  return (held ?? gender) === gender;
}

/** Peers and bishops of the transcript under this title; `Lord Example` is no Mr Example. */
const peersCalled = (name: string, { transcript }: Context): readonly Speaker[] =>
  rollOf(transcript)
    .ofFamily(name.replace(peerage, ''))
    .filter((speaker) => !peerage.test(name) || peerage.test(speaker.name.replace(/^The /, '')));

/** A peer named behind the form: `the noble Baroness, Lady Example`. Lady is said of a Baroness, Lord of every lower rank. */
export function resolvePeer(name: string, context: Context): Resolution {
  const here = peersCalled(name, context);
  if (here.length === 1 && here[0])
    return resolved({ kind: 'speaker', speaker: here[0] }, 'inferred', [
      'speaks in this transcript under this title',
    ]);
  const forms = name.startsWith('Lady ') ? [name, name.replace('Lady', 'Baroness')] : [name];
  const people = new Set(forms.flatMap((form) => membersNamed(form, context)));
  return choose(
    [...people].map((person): Referent => ({ kind: 'person', person })),
    'inferred',
    ['the title is printed; in the tables on this date'],
  );
}
