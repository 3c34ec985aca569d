/** A reader’s own facts: an invented parliament in each format, put over the shipped packs, and what is said of bad rows. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openLibrary } from '../../src/knowledge/load.ts';
import { readOwnFacts } from '../../src/knowledge/own/read-own.ts';
import type { OwnFile } from '../../src/knowledge/own/read-own.ts';

const table = `person_id,full_name,gender,house,constituency_or_title,party,start,end,office
m1,Ann Sample,female,Assembly,North Ayrmouth,Harbour Party,2015-05-07,,
m2,Edmund O’Placeholder,male,Assembly,"Wexcombe, Lower",Hill Party,2015-05-07,2019,
m3,Jane Example,female,Assembly,Ruritania East,Harbour Party,2015-05-07,,
m4,John Doe,male,Assembly,Ruritania West,Hill Party,2015-05,,
m5,Mary Roe,female,Assembly,Mudford,Harbour Party,2015-05-07,,
m1,Ann Sample,female,,,,2016-01-10,,First Harbourmaster
`;

const everyPolitician = `id,name,sort_name,group,area,chamber,term,start_date,end_date,gender
a-1,Ann Sample,"Sample, Ann",Harbour Party,North Ayrmouth,Assembly,1,2015-05-07,,female
`;

const popolo = JSON.stringify({
  persons: [{ id: 'm1', name: 'Ann Sample', gender: 'female', family_name: 'Sample' }],
  organizations: [
    { id: 'assembly', name: 'Assembly', classification: 'legislature' },
    { id: 'harbour', name: 'Harbour Party', classification: 'party' },
  ],
  areas: [{ id: 'north', name: 'North Ayrmouth' }],
  memberships: [
    {
      person_id: 'm1',
      organization_id: 'assembly',
      on_behalf_of_id: 'harbour',
      area_id: 'north',
      role: 'member',
      start_date: '2015-05-07',
    },
    { person_id: 'm1', role: 'First Harbourmaster', start_date: '2016-01-10' },
  ],
});

const people = JSON.stringify({
  persons: [
    { id: 'publicwhip/1', other_names: [{ given_name: 'Ann', family_name: 'Sample', note: 'Main' }] },
  ],
  posts: [{ id: 'post/1', organization_id: 'assembly', area: { name: 'North Ayrmouth' } }],
  memberships: [
    { person_id: 'publicwhip/1', post_id: 'post/1', on_behalf_of_id: 'harbour', start_date: '2015-05-07' },
  ],
});

const ministers = JSON.stringify({
  memberships: [{ person_id: 'publicwhip/1', role: 'First Harbourmaster', start_date: '2016-01-10' }],
});

const tei = `<?xml version="1.0"?>
<listPerson xmlns="http://www.tei-c.org/ns/1.0"><head>People &amp; places</head>
  <person xml:id="AnnSample">
    <persName><surname>Sample</surname><forename>Ann</forename></persName>
    <sex value="F"/>
    <affiliation role="member" ref="#parliament.A" from="2015-05-07"/>
    <affiliation role="member" ref="#party.H" from="2015-05-07"/>
    <affiliation role="minister" ref="#gov" from="2016-01-10"><roleName>First Harbourmaster</roleName></affiliation>
  </person>
</listPerson>`;

const organisations = `<listOrg>
  <org xml:id="parliament.A" role="parliament"><orgName full="yes">Assembly</orgName></org>
  <org xml:id="party.H" role="politicalParty"><orgName full="yes">Harbour Party</orgName><orgName full="abb">H</orgName></org>
</listOrg>`;

/** Files, and whether they have constituencies and offices. */
const formats: Readonly<
  Record<string, readonly [files: readonly OwnFile[], seat: boolean, office: boolean]>
> = {
  'our columns': [[{ name: 'members.csv', text: table }], true, true],
  'EveryPolitician CSV': [[{ name: 'term-1.csv', text: everyPolitician }], true, false],
  'Popolo JSON': [[{ name: 'assembly.json', text: popolo }], true, true],
  'parlparse people.json and ministers.json': [
    [
      { name: 'ministers.json', text: ministers },
      { name: 'people.json', text: people },
    ],
    true,
    true,
  ],
  'ParlaMint TEI': [
    [
      { name: 'listPerson.xml', text: tei },
      { name: 'listOrg.xml', text: organisations },
    ],
    false,
    true,
  ],
};

const folder = new URL('../../knowledge/', import.meta.url);
const day = '2016-10-18';

describe('own facts', () => {
  for (const [format, [files, seat, office]] of Object.entries(formats)) {
    it(`are read from ${format}`, async () => {
      const { packs, reports } = readOwnFacts(files);
      assert.deepEqual(
        reports.flatMap(({ problems }) => problems),
        [],
      );
      const library = openLibrary((name) => readFile(new URL(name, folder), 'utf8'));
      library.useOwn(packs);
      const knowledge = await library.about('', day);
      const [person, ...others] = knowledge.peopleNamed('Ms Sample', day, '');
      assert.deepEqual([person?.name, others.length], ['Ann Sample', 0]);
      const held = knowledge.membershipsOn(person!, day);
      assert.equal(
        held
          .find(({ kind }) => kind === 'seat')
          ?.party?.toLowerCase()
          .replace(' party', ''),
        'harbour',
      );
      if (seat) assert.equal(knowledge.seatOn('North Ayrmouth', day, '')[0]?.person.name, 'Ann Sample');
      if (office)
        assert.deepEqual(
          knowledge.officeOn('the First Harbourmaster', day, '').holders.map(({ start }) => start),
          ['2016-01-10'],
        );
    });
  }

  it('make a parliament of five without code, found in running text too', async () => {
    const library = openLibrary((name) => readFile(new URL(name, folder), 'utf8'));
    library.useOwn(readOwnFacts([{ name: 'members.csv', text: table }]).packs);
    const knowledge = await library.about('', day);
    assert.equal(knowledge.seatsOn(day, '').length, 5);
    assert.equal(knowledge.seatOn('Lower Wexcombe', day, '')[0]?.person.name, 'Edmund O’Placeholder');
    assert.equal(knowledge.seatOn('Lower Wexcombe', '2021-01-10', '').length, 0);
    const text = 'I asked the First Harbourmaster and Jane Example.';
    const kinds = knowledge.findPhrases(text, 0, text.length).map(({ meanings }) => meanings[0]?.kind);
    assert.deepEqual(kinds, ['office', 'person']);
  });

  it('come before the shipped ones', async () => {
    const library = openLibrary((name) => readFile(new URL(name, folder), 'utf8'));
    const text = 'name,office,start\nAnn Sample,Foreign Secretary,2016-07-13';
    library.useOwn(readOwnFacts([{ name: 'offices.csv', text }]).packs);
    const knowledge = await library.about('uk', day);
    const holders = knowledge.officeOn('Foreign Secretary', day).holders.map(({ person }) => person.name);
    assert.deepEqual(holders, ['Ann Sample']);
    assert.equal(knowledge.officeOn('Home Secretary', day).holders[0]?.person.name, 'Amber Rudd');
    library.useOwn([]);
    const shipped = await library.about('uk', day);
    assert.equal(shipped.officeOn('Foreign Secretary', day).holders[0]?.person.name, 'Boris Johnson');
  });

  it('of one name are two people where they sit for two constituencies at a time, and one where they moved', () => {
    const rows = [
      'name,constituency,start,end,office',
      'John Doe,North Ayrmouth,2015-05-07,2019-05-01,',
      'John Doe,Mudford,2015-05-07,,',
      'John Doe,"Ayrmouth, North",2019-05-02,,',
      'Jane Example,Ruritania East,2015-05-07,2019-05-01,',
      'Jane Example,Ruritania West,2019-05-02,,',
      'Jane Example,,2016,,First Harbourmaster',
      'John Doe,,2016,,Keeper of the Pier',
    ];
    const { packs, reports } = readOwnFacts([{ name: 'a.csv', text: rows.join('\n') }]);
    assert.deepEqual(
      packs[0]?.memberships?.map(({ person_id: id }) => id),
      [
        'own:john-doe',
        'own:john-doe:2',
        'own:john-doe',
        'own:jane-example',
        'own:jane-example',
        'own:jane-example',
      ],
    );
    assert.deepEqual(
      reports[0]?.problems.map(({ line }) => line),
      [8],
    );
  });

  const sameOrNot: readonly (readonly [what: string, text: string, persons: number])[] = [
    ['the same name and seat', 'name,constituency,start\nBoris Johnson,Uxbridge & South Ruislip,2016', 1],
    ['the same identifier', 'name,wikidata,office,start\nB. Johnson,Q180589,Patron of Examples,2016', 1],
    ['the name alone', 'name,office,start\nBoris Johnson,Patron of Examples,2016', 2],
    ['another seat', 'name,constituency,start\nBoris Johnson,Ruritania East,2016', 2],
    ['another time', 'name,constituency,start\nBoris Johnson,Uxbridge and South Ruislip,2025', 1],
  ];
  for (const [what, text, persons] of sameOrNot) {
    it(`are about a person of the shipped ones, or not: ${what}`, async () => {
      const library = openLibrary((name) => readFile(new URL(name, folder), 'utf8'));
      library.useOwn(readOwnFacts([{ name: 'a.csv', text }]).packs);
      const knowledge = await library.about('uk', day);
      const found = knowledge.peopleNamed('Boris Johnson', day);
      assert.equal(found.length, persons);
      assert.ok(
        found.some((person) => knowledge.membershipsOn(person, day)[0]?.role.startsWith('Secretary')),
      );
    });
  }

  const bad: readonly (readonly [
    name: string,
    text: string,
    line: number | undefined,
    says: RegExp,
    problems?: number,
  ])[] = [
    ['a.csv', 'name,start\nAnn Sample,07/05/2015', 2, /not a date such as/],
    ['a.csv', 'name,start,end\nAnn Sample,2015,2016\n\nJane Example,2016-05,2015', 4, /before the start/],
    ['a.csv', 'name,party\n,Harbour Party', 2, /no name/],
    ['a.csv', 'colour,size\nred,3', 1, /No column/],
    ['a.csv', 'name,start\n"Ann\nSample",2015\nJane Example,soon', 4, /“soon”/],
    ['a.json', '{\n"persons": [\n}', 3, /not JSON/],
    ['a.json', '{"persons": [\n{"id": "a", "name": "\\"{["},\n{"name": "Ann Sample"}]}', 3, /persons\[1\]/],
    ['a.json', '{"persons": [],\n"memberships":\n[{"person_id": "x"}]}', 3, /who the person x is/],
    ['a.json', '{"memberships": [\n{},\n{"person_id": "x", "start_date": "soon"}]}', 2, /no person_id/, 2],
    ['a.json', '{\n"persons": [1.5e3, true, {"a": "b\\"c"}],\n"memberships": [],\n}', 4, /not JSON/],
    ['a.json', '{"persons": [\n{"id" "a"}]}', 2, /not JSON/],
    ['a.json', '{"persons": []}\n\nand more', 3, /not JSON/],
    ['a.json', '{"persons": [\n{"id": "a}]}', 2, /not JSON/],
    ['a.json', '[]', undefined, /neither a list/],
    ['a.xml', '<listPerson>\n<person><persName/></person></listPerson>', 2, /surname/],
    ['a.xml', 'nothing', undefined, /no listPerson/],
  ];
  for (const [name, text, line, says, count = 1] of bad) {
    it(`point at what is wrong: ${says.source}, ${name}`, () => {
      const problems = readOwnFacts([{ name, text }]).reports[0]?.problems ?? [];
      assert.equal(problems.length, count);
      assert.match(problems[0]?.message ?? '', says);
      assert.equal(problems[0]?.line, line);
    });
  }
});
