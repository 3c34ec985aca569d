/** The builder on made-up tables: merging, closing of open ends, and the same bytes for the same tables. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knowledgeOf } from '../../src/knowledge/load.ts';
import { packText } from '../../tools/knowledge/build.ts';
import { contradictions, resolveContradictions } from '../../tools/knowledge/contradictions.ts';
import { buildPacks } from '../../tools/knowledge/packs.ts';
import { corrected } from '../../tools/knowledge/uk-corrections.ts';
import { personRecords } from '../../tools/knowledge/uk-people.ts';
import { ukSeats } from '../../tools/knowledge/uk-seats.ts';

const psephology = 'ukparliament/psephology';
const ifg = 'ifg-ministers-database 2026-06';

const tables: Readonly<Record<string, readonly string[]>> = {
  'uk-members': [
    'person_id,full_name,given,family,gender,house,constituency_or_title,party,start,end,start_basis,end_basis,mnis_id,source',
    `mnis:1,Ann Sample,Ann,Sample,female,commons,North Ayrmouth,Labour,2015-05-07,2017-05-03,general_election,dissolution,1,${psephology}`,
    `mnis:2,Ann Sample,Ann,Sample,female,commons,Lower Wexcombe,Conservative,2015-05-07,2017-05-03,general_election,dissolution,2,${psephology}`,
    `mnis:3,Edmund O'Placeholder,Edmund,O'Placeholder,male,commons,Ayr Invented,Speaker,2019-12-12,,general_election,sitting at data date 2026-08,3,${psephology}`,
    'mnis:9,Old Example,Old,Example,male,commons,Nowhere,,1950-01-01,,maiden_speech,unknown (end not in data),9,ukparliament/psephology maiden-speeches',
  ],
  'uk-offices': [
    'person_id,full_name,office,department,start,end,rank,acting,source',
    `mnis:1,Ann Sample,Secretary of State for Health,Department of Health,2016-01-10,2016-06-10,SoS,,${ifg}`,
    `mnis:2,Ann Sample,Secretary of State for Health,Department of Health,2016-06-01,2017-05-03,SoS,,${ifg}`,
    "mnis:3,Edmund O'Placeholder,Speaker of the House of Commons,,2019-12-17,,,,parlparse ministers-2010.json@2020-10",
    "cur:edmund,Sir Edmund O'Placeholder,Speaker,House of Commons,2019-12-17,,,,common knowledge (medium confidence)",
  ],
  'uk-leaders-of-the-opposition': ['full_name,office,start,end,acting,confidence,source'],
  'world-leaders': [
    'name,country,office,start,end,end_note,wikidata_id,confidence,source',
    'Maria Fictional,Ruritania,President,2010-02-01,2014-02-01,,,medium,common knowledge',
    'Fictional,Ruritania,effective leader (head of state or government),2010-02-01,2014-02-01,,,high,Archigos 4.1',
    'Fictional,Graustark,effective leader (head of state or government),2010-02-01,,open at 2015-12-31 (end of dataset),,high,Archigos 4.1',
  ],
  treaties: [
    'short_name,aliases,official_title,kind,signed_date,reference,source',
    'Treaty of Ayrmouth,Ayrmouth treaty|the treaty,Treaty on the Harbours of Ayrmouth,treaty,1999-05-01,X 1; X 2,common knowledge',
  ],
  organisations: [
    'name,aliases,kind,founded,url,confidence,source',
    'Harbour Council,HC|the Council,forum,1999,,medium,common knowledge',
  ],
  parties: ['abbreviation,full_name,source', 'Lab,Labour,common knowledge'],
};

describe('knowledge builder', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-tables-'));
    for (const [name, lines] of Object.entries(tables))
      writeFileSync(join(folder, `${name}.csv`), lines.join('\n'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes for the same tables', () => {
    const texts = (): string => Object.values(buildPacks(folder)).map(packText).join('');
    assert.equal(texts(), texts());
  });

  it('keeps two persons of one name apart, and drops terms without an end', () => {
    const persons = buildPacks(folder)['uk-2010.json']?.persons ?? [];
    assert.deepEqual(
      persons.map((person) => [person.id, person.name]),
      [
        ['mnis:1', 'Ann Sample'],
        ['mnis:2', 'Ann Sample'],
        ['mnis:3', "Edmund O'Placeholder"],
      ],
    );
  });

  it('merges a person under a provisional id, whose seat confirms the office', () => {
    const offices = (buildPacks(folder)['uk-2010.json']?.memberships ?? []).filter(
      (held) => held.post_id === 'uk:speaker',
    );
    assert.deepEqual(
      offices.map((held) => [held.person_id, held.as_of, held.source]),
      [['mnis:3', '2026-08', 'parlparse+own+psephology']],
    );
  });

  it('lists two holders of one post as a contradiction', () => {
    const pack = buildPacks(folder)['uk-2010.json'];
    assert.ok(pack);
    assert.equal(contradictions(pack).length, 1);
    assert.match(contradictions(pack)[0] ?? '', /^uk:health-secretary: Ann Sample 2016-01-10/);
  });

  it('ends a seat with the by-election that somebody else won, however the seat is spelt', () => {
    const seat = { organization: 'commons', source: 'psephology', end_date: '2017-05-03' };
    const settled = resolveContradictions([
      { ...seat, person_id: 'a', area: 'Ayr-On-Sea', start_date: '2015-05-07' },
      { ...seat, person_id: 'b', area: 'Ayr-on-Sea', start_date: '2017-02-23' },
    ]);
    assert.deepEqual(
      settled.map(({ end_date: end, end_from: from = '', end_basis: basis = '' }) => [from, end, basis]),
      [
        ['2016-08-27', '2017-02-22', 'the seat fell vacant before the by-election of 23 February 2017'],
        ['', '2017-05-03', ''],
      ],
    );
  });

  it('ends a seat in the stretch before the by-election that a source gives as its end, never before its start', () => {
    const row = {
      person_id: 'a',
      house: 'commons',
      constituency_or_title: 'Ayr Invented',
      source: psephology,
    };
    const basis = 'seat vacant before by-election of this date';
    const ends = (start: string): unknown =>
      ukSeats([{ ...row, start, end: '2016-10-20', end_basis: basis }], { start: '2010', end: '2020' }).map(
        ({ end_from: from, end_date: end }) => [from, end],
      );
    assert.deepEqual(ends('2015-05-07'), [['2016-04-23', '2016-10-19']]);
    assert.deepEqual(ends('2016-06-16'), [['2016-06-16', '2016-10-19']]);
  });

  it('gives nobody the title of a later peerage, and no middle name that is not in use', () => {
    const row = { person_id: 'x', house: 'commons', start: '1979-05-04', end: '1983-05-13' };
    const rows = [
      { ...row, full_name: 'Ann Mary Sample', source: 'everypolitician-2015' },
      { ...row, full_name: 'Ann Sample', source: 'ukparliament/psephology' },
      {
        ...row,
        full_name: 'Lady Sample of Ayr',
        house: 'lords',
        start: '2001-01-01',
        end: '',
        source: 'ifg-',
      },
    ];
    const named = (end: string): readonly string[] =>
      personRecords(rows, { start: '1979-05-04', end }).flatMap(({ name, other_names: others = [] }) => [
        name,
        ...others.map((other) => other.name),
      ]);
    assert.deepEqual(named('1999-12-31'), ['Ann Sample', 'Ann Mary Sample']);
    assert.deepEqual(named('2009-12-31'), ['Ann Sample', 'Ann Mary Sample', 'Lady Sample of Ayr']);
  });

  it('corrects the days that are known to be wrong, and says so in the source', () => {
    const office = 'Secretary of State for the Home Department';
    const row = { full_name: 'Alan Johnson', office, start: '2009-06-06', end: '2010-05-11', source: ifg };
    assert.deepEqual(corrected(row), {
      ...row,
      start: '2009-06-05',
      source: `${ifg}; common knowledge (high confidence)`,
    });
    assert.deepEqual(corrected({ ...row, start: '2009-06-04' }), { ...row, start: '2009-06-04' });
  });

  it('completes a family name only in its own country', () => {
    const world = buildPacks(folder)['world-2000.json'];
    assert.deepEqual(
      (world?.persons ?? []).map((person) => person.name),
      ['Fictional', 'Maria Fictional'],
    );
    assert.equal(world?.memberships?.length, 2);
  });

  it('makes packs that answer', () => {
    const knowledge = knowledgeOf(Object.values(buildPacks(folder)));
    const phrases = knowledge.findPhrases('the treaty of Ayrmouth, the Council, HC', 0, 39);
    assert.equal(phrases.length, 2);
    assert.equal(knowledge.peopleNamed('Mr O’Placeholder', '2020-01-10').length, 1);
    assert.equal(knowledge.peopleNamed('Ann Sample', '2016-01-10').length, 2);
  });
});
