/**
 * Own facts from Popolo JSON, among them parlparse’s people.json and ministers.json and packs like the shipped ones. Owns the
 * reading of what these files call the same thing by several names; a record that lacks what it needs is a problem, not an
 * error.
 */
import type { PackPerson } from '../pack.ts';
import { FactCollector, timesProblem } from './facts.ts';
import type { OwnFacts, Times } from './facts.ts';
import { lineOfFault, recordLines } from './json-lines.ts';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function text(record: Json | undefined, ...names: readonly string[]): string | undefined {
  const found = names
    .map((name) => record?.[name])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : undefined;
}

function byId(records: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(records.map((record) => [text(record, 'id') ?? '', record]));
}

/** The names of parlparse are in parts, `note` saying which is the main one. */
function nameInParts(name: Json): string | undefined {
  const parts = ['given_name', 'family_name']
    .map((part) => text(name, part))
    .filter((part) => part !== undefined);
  const peer = text(name, 'lordname');
  if (peer === undefined) return parts.length > 0 ? parts.join(' ') : undefined;
  const place = text(name, 'lordofname');
  return [text(name, 'honorific_prefix') ?? 'Lord', peer, ...(place === undefined ? [] : ['of', place])].join(
    ' ',
  );
}

function identifiersOf(record: Json): Pick<PackPerson, 'identifiers'> {
  const identifiers = list(record.identifiers).flatMap((each) => {
    const [scheme, identifier] = [text(each, 'scheme'), text(each, 'identifier')];
    return scheme === undefined || identifier === undefined ? [] : [{ scheme, identifier }];
  });
  return identifiers.length > 0 ? { identifiers } : {};
}

function personOf(record: Json): PackPerson | undefined {
  const id = text(record, 'id');
  const others = list(record.other_names);
  const forms = others
    .map((name) => text(name, 'name') ?? nameInParts(name))
    .filter((name) => name !== undefined);
  const main = others.filter((name) => text(name, 'note') === 'Main').at(-1);
  const name = text(record, 'name') ?? (main === undefined ? undefined : nameInParts(main)) ?? forms[0];
  if (id === undefined || name === undefined) return undefined;
  const gender = text(record, 'gender');
  const family = text(record, 'family_name') ?? text(main, 'family_name');
  const given = text(record, 'given_name') ?? text(main, 'given_name');
  const rest = [...new Set(forms)].filter((form) => form !== name);
  return {
    id,
    name,
    ...(given !== undefined && { given_name: given }),
    ...(family !== undefined && { family_name: family }),
    ...identifiersOf(record),
    ...((gender === 'male' || gender === 'female') && { gender }),
    ...(rest.length > 0 && { other_names: rest.map((form) => ({ name: form })) }),
  };
}

/** The lists of a file to which memberships refer. */
interface Lists {
  readonly posts: ReadonlyMap<string, Json>;
  readonly organizations: ReadonlyMap<string, Json>;
  readonly areas: ReadonlyMap<string, Json>;
}

function areaOf(record: Json, post: Json | undefined, { areas }: Lists): string | undefined {
  const named = (holder: Json | undefined): string | undefined => {
    const area = holder?.area;
    return isJson(area) ? text(area, 'name') : text(holder, 'area');
  };
  const id = text(record, 'area_id') ?? text(post, 'area_id') ?? '';
  return named(record) ?? named(post) ?? text(areas.get(id), 'name');
}

function nameOf(id: string | undefined, { organizations }: Lists): string | undefined {
  return id === undefined ? undefined : (text(organizations.get(id), 'name') ?? id);
}

/** Roles that are a seat, with or without an area. */
const MEMBER = /^(?:member\b|senator$|deputy$|mp$|peer$)/i;

function addMembership(record: Json, index: number, lists: Lists, facts: FactCollector): void {
  const place = `memberships[${index}]`;
  const person = text(record, 'person_id');
  if (person === undefined) {
    facts.problem(`${place}: there is no person_id.`);
    return;
  }
  const times: Times = { start: text(record, 'start_date'), end: text(record, 'end_date') };
  const wrong = timesProblem(times);
  if (wrong !== undefined) {
    facts.problem(`${place}: ${wrong}`);
    return;
  }
  const post = lists.posts.get(text(record, 'post_id') ?? '');
  const area = areaOf(record, post, lists);
  const title = text(record, 'role') ?? (area === undefined ? text(post, 'label', 'role') : undefined);
  const house = nameOf(
    text(record, 'organization_id', 'organization') ?? text(post, 'organization_id'),
    lists,
  );
  const party = nameOf(text(record, 'on_behalf_of_id', 'on_behalf_of'), lists);
  if (title !== undefined && !MEMBER.test(title) && area === undefined) {
    facts.office(person, title, { organization: house, ...times });
    return;
  }
  facts.seat(person, { house, area, party, ...times });
}

/** Facts of a JSON file. */
export function readPopolo(content: string): OwnFacts {
  let root: unknown;
  try {
    root = JSON.parse(content);
  } catch (error) {
    const facts = new FactCollector(undefined);
    const message = error instanceof Error ? error.message : String(error);
    facts.problem(`This is not JSON: ${message}.`, lineOfFault(content));
    return facts.facts();
  }
  const file = isJson(root) ? root : {};
  const manifest = isJson(file.manifest) ? file.manifest : undefined;
  const facts = new FactCollector(text(manifest, 'jurisdiction'));
  if (!['persons', 'memberships'].some((name) => Array.isArray(file[name])))
    facts.problem('There is neither a list “persons” nor a list “memberships”.');
  const lines = recordLines(content);
  list(file.persons).forEach((record, index) => {
    facts.at(lines.get('persons')?.[index]);
    const person = personOf(record);
    if (person === undefined) facts.problem(`persons[${index}]: a person needs an id and a name.`);
    else facts.person(person);
  });
  const lists: Lists = {
    posts: byId(list(file.posts)),
    organizations: byId(list(file.organizations)),
    areas: byId(list(file.areas)),
  };
  list(file.memberships).forEach((record, index) => {
    facts.at(lines.get('memberships')?.[index]);
    addMembership(record, index, lists, facts);
  });
  return facts.facts();
}
