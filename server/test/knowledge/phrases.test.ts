/** Phrases of the shipped packs in running text: what is found, under which meaning, and what is left alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Knowledge, PhraseMeaning } from '../../src/knowledge/knowledge.ts';
import { shippedKnowledge } from './shipped.ts';

const aleppo = readFileSync(
  new URL('../../../test-fixtures/aleppo-bombings.hansard.txt', import.meta.url),
  'utf8',
);

function told(meaning: PhraseMeaning): string {
  switch (meaning.kind) {
    case 'office':
      return meaning.title;
    case 'instrument':
      return meaning.instrument.name;
    case 'body':
      return meaning.body.name;
    case 'person':
      return meaning.person.name;
    case 'term':
      return meaning.term.name;
  }
}

/** Text → phrases with their meanings. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'the Foreign Secretary’s answer': ['Foreign Secretary = Foreign Secretary'],
  'the shadow Foreign Secretary said': ['shadow Foreign Secretary = shadow Foreign Secretary'],
  'the foreign secretary of the club': [],
  'Assad’s forces': ['Assad = Bashar al-Assad'],
  'the Responsibility to Protect': ['Responsibility to Protect = Responsibility to Protect'],
  'a no-fly zone': ['no-fly zone = No-fly zone'],
  'the European convention on human rights': ['European convention on human rights = ECHR'],
  'the European Convention on Human Rights': ['European Convention on Human Rights = ECHR'],
  'the convention on human rights': ['convention on human rights = ECHR'],
  'the Lisbon treaty and the treaty of Lisbon': [
    'Lisbon treaty = Lisbon Treaty',
    'treaty of Lisbon = Lisbon Treaty',
  ],
  'the Foreign\nSecretary replied': ['Foreign\nSecretary = Foreign Secretary'],
  'the Foreign\n\nSecretary replied': [],
  'Foreign, Secretary': [],
  'one country, two systems': ['one country, two systems = One Country, Two Systems'],
  'in NATO, not nato': ['NATO = NATO'],
  'the start of a nice day in Rome, Nice, Lisbon and The Hague': [],
  'who will pay for WHO': ['WHO = World Health Organisation'],
  'Jim Kerry spoke': [],
  'Kerry Invented spoke': [],
  'John Kerry spoke': ['John Kerry = John Kerry'],
  'Robert Jenrick asked': ['Robert Jenrick = Robert Jenrick'],
  'get out of jail free, a bully, a war, the convention, the treaty, the commission': [],
  'the Taoiseach': ['Taoiseach = Taoiseach'],
  'İstanbul and the European Council': ['European Council = European Council'],
};

describe('findPhrases', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await shippedKnowledge();
  });

  const found = (text: string): readonly string[] =>
    knowledge
      .findPhrases(text, 0, text.length)
      .map((match) => `${text.slice(match.start, match.end)} = ${match.meanings.map(told).join(' | ')}`);

  for (const [text, expected] of Object.entries(texts)) {
    it(JSON.stringify(text), () => assert.deepEqual(found(text), expected));
  }

  it('finds exactly these in the debate on Aleppo', () => {
    assert.deepEqual(found(aleppo), [
      'Lavrov = Sergey Lavrov',
      'Assad = Bashar al-Assad',
      'Foreign Secretary = Foreign Secretary',
      'European Council = European Council',
      'UN = United Nations',
      'European Council = European Council',
      'General Assembly of the United Nations = UN General Assembly',
      'responsibility to protect = Responsibility to Protect',
      'responsibility to protect = Responsibility to Protect',
      'Speaker = Speaker',
      'UN Security Council = UN Security Council',
      'International Criminal Court = International Criminal Court',
      'Foreign Secretary = Foreign Secretary',
      'White House = White House',
      'Kerry = John Kerry',
    ]);
  });

  it('looks only between the offsets, and counts from the start of the text', () => {
    const start = aleppo.indexOf('Lavrov');
    assert.deepEqual(
      knowledge.findPhrases(aleppo, start, start + 6).map(({ start: from, end }) => [from, end]),
      [[start, start + 6]],
    );
    assert.deepEqual(knowledge.findPhrases(aleppo, start + 1, start + 6), []);
  });

  it('tells what kind of thing the responsibility to protect is, and where it stands', () => {
    const [match] = knowledge.findPhrases('responsibility to protect', 0, 25);
    const meaning = match?.meanings[0];
    assert.ok(meaning?.kind === 'instrument');
    assert.equal(meaning.instrument.kind, 'doctrine');
    assert.equal(meaning.instrument.reference, 'A/RES/60/1, paras 138–140');
  });

  it('tells which instrument set up the International Criminal Court', () => {
    const [match] = knowledge.findPhrases('International Criminal Court', 0, 28);
    const meaning = match?.meanings[0];
    assert.ok(meaning?.kind === 'body');
    assert.equal(meaning.body.foundingInstrument?.name, 'Rome Statute');
  });
});
