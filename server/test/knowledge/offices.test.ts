/** Who held an office on a day: spot questions to the shipped packs, change-over days among them. */
import assert from 'node:assert/strict';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { shippedKnowledge } from './shipped.ts';

/** Title, date, holders in order, jurisdiction. */
type Question = readonly [string, string, readonly string[], string?];

const questions: readonly Question[] = [
  ['Foreign Secretary', '2016-10-18', ['Boris Johnson']],
  ['the Foreign Secretary', '2018-07-10', ['Jeremy Hunt']],
  ['FOREIGN SECRETARY', '2016-07-13', ['Philip Hammond', 'Boris Johnson']],
  ['Secretary of State for Foreign and Commonwealth Affairs', '2016-10-18', ['Boris Johnson']],
  ['Foreign Secretary', '2020-09-02', ['Dominic Raab']],
  ['Foreign Secretary', '2022-01-10', ['Liz Truss']],
  ['Prime Minister', '2016-07-13', ['David Cameron', 'Theresa May']],
  ['Prime Minister', '2022-10-01', ['Liz Truss']],
  ['the Chancellor', '2016-10-18', ['Philip Hammond']],
  ['Chancellor of the Exchequer', '2010-03-01', ['Alistair Darling']],
  ['Home Secretary', '2016-10-18', ['Amber Rudd']],
  ['Defence Secretary', '2016-10-18', ['Michael Fallon']],
  ['Health Secretary', '2017-01-10', ['Jeremy Hunt']],
  ['Health Secretary', '2019-01-10', ['Matt Hancock']],
  ['Education Secretary', '2010-03-01', ['Ed Balls']],
  ['Education Secretary', '2012-03-01', ['Michael Gove']],
  ['Business Secretary', '2012-03-01', ['Vince Cable']],
  ['Business Secretary', '2017-03-01', ['Greg Clark']],
  ['Business Secretary', '2023-03-01', ['Kemi Badenoch']],
  ['Communities Secretary', '2016-10-18', ['Sajid Javid']],
  ['Work and Pensions Secretary', '2012-03-01', ['Iain Duncan Smith']],
  ['Transport Secretary', '2016-10-18', ['Chris Grayling']],
  ['Environment Secretary', '2018-03-01', ['Michael Gove']],
  ['Culture Secretary', '2011-03-01', ['Jeremy Hunt']],
  ['Justice Secretary', '2016-10-18', ['Liz Truss']],
  ['Lord Chancellor', '2016-10-18', ['Liz Truss']],
  ['International Development Secretary', '2016-10-18', ['Priti Patel']],
  ['Northern Ireland Secretary', '2016-10-18', ['James Brokenshire']],
  ['Secretary of State for Scotland', '2016-05-11', ['David Mundell']],
  ['Scotland Secretary', '2016-05-11', ['David Mundell']],
  ['Wales Secretary', '2016-10-18', ['Alun Cairns']],
  ['Leader of the House', '2016-10-18', ['David Lidington']],
  ['Chief Secretary', '2016-10-18', ['David Gauke']],
  ['Attorney General', '2016-10-18', ['Jeremy Wright']],
  ['Attorney-General', '2016-10-18', ['Jeremy Wright']],
  ['Speaker', '2016-10-18', ['John Bercow']],
  ['Mr Speaker', '2020-02-03', ['Lindsay Hoyle']],
  ['Madam Deputy Speaker', '2016-10-18', ['Lindsay Hoyle', 'Eleanor Laing', 'Natascha Engel']],
  ['Leader of the Opposition', '2016-10-18', ['Jeremy Corbyn']],
  ['Leader of Her Majesty’s Official Opposition', '2012-10-18', ['Ed Miliband']],
  ['Leader of the Opposition', '2024-08-01', ['Rishi Sunak']],
  ['shadow Foreign Secretary', '2016-10-18', ['Emily Thornberry']],
  ['Shadow Chancellor', '2010-03-01', ['George Osborne']],
  ['shadow Chancellor', '2016-10-18', ['John McDonnell']],
  ['shadow Defence Secretary', '2010-03-01', ['Liam Fox']],
  ['President', '2016-10-18', ['Bashar al-Assad'], 'Syria'],
  ['Secretary-General', '2016-10-18', ['Ban Ki-moon'], 'United Nations'],
  ['UN Secretary-General', '2018-10-18', ['António Guterres'], 'United Nations'],
  ['Secretary of State', '2016-10-18', ['John Kerry'], 'United States'],
  ['Foreign Minister', '2016-10-18', ['Sergey Lavrov'], 'Russia'],
  ['Taoiseach', '2016-10-18', ['Enda Kenny']],
  ['Minister for Invented Affairs', '2016-10-18', []],
  ['Foreign Secretary', '2016-10-18', [], 'Russia'],
  ['', '2016-10-18', []],
];

describe('officeOn', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await shippedKnowledge();
  });

  for (const [title, date, names, jurisdiction] of questions) {
    it(`${title} on ${date}${jurisdiction === undefined ? '' : `, ${jurisdiction}`}`, () => {
      const { holders } = knowledge.officeOn(title, date, jurisdiction);
      assert.deepEqual(
        holders.map((holder) => holder.person.name),
        names,
      );
      for (const holder of holders) assert.notEqual(holder.source, '');
    });
  }

  it('gives interval, neighbours and source', () => {
    const { holders, predecessor, successor } = knowledge.officeOn('Foreign Secretary', '2016-10-18');
    const [holder] = holders;
    assert.ok(holder);
    assert.equal(holder.start, '2016-07-13');
    assert.equal(holder.end, '2018-07-09');
    assert.equal(predecessor?.person.name, 'Philip Hammond');
    assert.equal(successor?.person.name, 'Jeremy Hunt');
    assert.match(holder.source, /Institute for Government/);
  });

  it('on a change-over day gives those before and after both holders', () => {
    const { predecessor, successor } = knowledge.officeOn('Foreign Secretary', '2016-07-13');
    assert.equal(predecessor?.person.name, 'William Hague');
    assert.equal(successor?.person.name, 'Jeremy Hunt');
  });

  it('passes over a holder’s own earlier title when it names the predecessor', () => {
    assert.equal(
      knowledge.officeOn('Foreign Secretary', '2021-01-10').predecessor?.person.name,
      'Jeremy Hunt',
    );
  });

  it('says who was last known, not who holds, after the source was last read', () => {
    const answer = knowledge.officeOn('shadow Transport Secretary', '2023-03-01');
    assert.deepEqual(answer.holders, []);
    assert.deepEqual(
      answer.lastKnown?.map((known) => [known.person.name, known.asOf]),
      [['Jim McMahon', '2020-10']],
    );
  });

  it('leaves a title that several bodies have ambiguous', () => {
    const names = knowledge
      .officeOn('Secretary-General', '2016-10-18')
      .holders.map((holder) => holder.person.name);
    assert.ok(names.length > 1 && names.includes('Ban Ki-moon'));
  });
});
