/** Who sat for a seat, who bore a name, and what a person held, on a day: spot questions to the shipped packs. */
import assert from 'node:assert/strict';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { shippedKnowledge } from './shipped.ts';

const seats: readonly (readonly [string, string, readonly string[]])[] = [
  ['Uxbridge and South Ruislip', '2016-10-18', ['Boris Johnson']],
  ['uxbridge AND South  Ruislip', '2016-10-18', ['Boris Johnson']],
  ['Witney', '2016-10-19', ['David Cameron']],
  ['Witney', '2016-10-20', ['Robert Courts']],
  ['Witney', '2016-10-21', ['Robert Courts']],
  ['Batley and Spen', '2021-07-01', ['Kim Leadbeater']],
  ['Newark', '2014-06-06', ['Robert Jenrick']],
  ['Newark', '2015-04-15', []],
  ['Ynys Môn', '2018-01-10', ['Albert Owen']],
  ['Ynys Mon', '2018-01-10', ['Albert Owen']],
  ['Sheffield, Brightside and Hillsborough', '2016-06-01', ['Gill Furniss']],
  ['Old Sarum', '2016-10-18', []],
];

const names: readonly (readonly [string, string, readonly string[]])[] = [
  ['Mr Brown', '2010-03-01', ['Gordon Brown', 'Nick Brown', 'Russell Brown']],
  ['Brown', '2010-03-01', ['Gordon Brown', 'Lyn Brown', 'Nick Brown', 'Russell Brown']],
  ['Lyn Brown', '2010-03-01', ['Lyn Brown']],
  ['Ms Brown', '2010-03-01', ['Lyn Brown']],
  ['Mr Gordon Brown', '2010-03-01', ['Gordon Brown']],
  ['Robert Jenrick', '2016-10-18', ['Robert Jenrick']],
  ['Robert Jenrick', '2012-10-18', []],
  ['Mr Duncan Smith', '2014-01-10', ['Iain Duncan Smith']],
  ['Mr Clifton-Brown', '2012-01-10', ['Geoffrey Clifton-Brown']],
  ['Lord Callanan', '2018-05-08', ['Lord Callanan']],
  ['Lord Wallace', '2014-02-03', ['Lord Wallace of Saltaire', 'Lord Wallace of Tankerness']],
  ['Lord Hague of Richmond', '2012-01-10', []],
  ['Lord Hague of Richmond', '2018-01-10', ['William Hague']],
  ['Sergey Lavrov', '2016-10-18', ['Sergey Lavrov']],
  ['Mr Lavrov', '2016-10-18', ['Sergey Lavrov']],
  ['Mr Invented', '2016-10-18', []],
  ['', '2016-10-18', []],
];

describe('people', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await shippedKnowledge();
  });

  for (const [constituency, date, expected] of seats) {
    it(`seatOn ${constituency} on ${date}`, () => {
      const found = knowledge.seatOn(constituency, date).map((membership) => membership.person.name);
      assert.deepEqual(found, expected);
    });
  }

  it('says when the end of a seat is only the by-election that filled it', () => {
    const [held] = knowledge.seatOn('Witney', '2016-10-19');
    assert.equal(held?.endBasis, 'the seat fell vacant before the by-election of 20 October 2016');
    assert.equal(held.endFrom, '2016-04-23');
  });

  it('says up to when an open seat is known', () => {
    assert.equal(knowledge.seatOn('Uxbridge and South Ruislip', '2026-10-01')[0]?.asOf, '2026-08');
    assert.deepEqual(knowledge.seatOn('Uxbridge and South Ruislip', '2029-10-01'), []);
  });

  for (const [name, date, expected] of names) {
    it(`peopleNamed “${name}” on ${date}`, () => {
      const found = knowledge.peopleNamed(name, date).map((person) => person.name);
      assert.deepEqual(found, expected);
    });
  }

  it('membershipsOn gives offices before the seat, the highest first', () => {
    const [clegg] = knowledge.peopleNamed('Nick Clegg', '2012-01-10');
    const roles = knowledge.membershipsOn(clegg!, '2012-01-10').map((membership) => membership.role);
    assert.equal(roles[0], 'Deputy Prime Minister');
    assert.equal(roles[1], 'Lord President of the Council');
    assert.equal(roles.at(-1), 'Member of Parliament');
  });

  it('merges the Speaker of two sources into one person with one office', () => {
    const speakers = knowledge.peopleNamed('John Bercow', '2016-10-18');
    assert.deepEqual(
      speakers.map((person) => person.id),
      ['mnis:17'],
    );
    const offices = knowledge
      .membershipsOn(speakers[0]!, '2016-10-18')
      .filter((held) => held.kind === 'office');
    assert.equal(offices.length, 1);
  });

  it('knows parties by their abbreviation', () => {
    assert.equal(knowledge.partyName('Con'), 'Conservative');
    assert.equal(knowledge.partyName('SNP'), 'Scottish National Party');
    assert.equal(knowledge.partyName('Lab/Co-op'), 'Labour and Co-operative');
    assert.equal(knowledge.partyName('Nobody'), undefined);
  });
});
