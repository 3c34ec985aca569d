/** What the status item says of a sitting, and that the server tells it. */
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';
import { describeSitting } from '../src/sitting-description.ts';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, eventually, showSample } from './editor.ts';

const summary: SittingSummary = {
  house: 'Commons',
  date: '2016-10-18',
  volume: '615',
  dialect: 'uk-commons',
  dialectTitle: 'United Kingdom, House of Commons',
  turns: 8,
  unattributed: 3,
  limits: [],
};

describe('The status item', () => {
  after(closeAll);

  it('says house, date, volume and how many turns lack a printed speaker', () => {
    equal(describeSitting(summary), {
      text: 'House of Commons · 18 October 2016 · vol. 615',
      detail: '3 of 8 turns lack a printed speaker',
      label: 'House of Commons, 18 October 2016, volume 615. 3 of 8 turns lack a printed speaker.',
      lacksDate: false,
    });
  });

  for (const [turns, unattributed, expected] of [
    [0, 0, 'no turns found'],
    [1, 0, '1 turn, every speaker printed'],
    [1, 1, '1 turn, no speaker printed'],
    [8, 0, '8 turns, every speaker printed'],
    [8, 1, '1 of 8 turns lacks a printed speaker'],
    [8, 8, '8 turns, no speaker printed'],
  ] as const) {
    it(`says “${expected}”`, () =>
      equal(describeSitting({ ...summary, turns, unattributed }).detail, expected));
  }

  it('asks for a date where the text prints none, and names the manner of printing where no house is known', () => {
    const { dialect, dialectTitle, turns, unattributed, limits } = summary;
    const { text, lacksDate } = describeSitting({ dialect, dialectTitle, turns, unattributed, limits });
    equal([text, lacksDate], ['United Kingdom, House of Commons · no sitting date', true]);
  });

  it('shows a date that the calendar does not have as it is', () => {
    equal(
      describeSitting({ ...summary, date: '2016-02-99' }).text,
      'House of Commons · 2016-02-99 · vol. 615',
    );
  });

  it('tells the limits that were hit', () => {
    ok(
      describeSitting({ ...summary, limits: ['only the first 5 MB'] }).detail.endsWith(
        '; only the first 5 MB',
      ),
      'No limit.',
    );
  });

  it('has nothing to say without an answer', () => {
    equal(describeSitting(null).text, 'Hansard');
  });

  it('gets the sitting of the sample from the server', async () => {
    const hansard = await activated();
    const { uri } = await showSample();
    const sitting = await eventually('the sitting', async () => (await hansard.sitting(uri)) ?? undefined);
    equal([sitting.date, sitting.volume, sitting.turns], ['2016-10-18', '615', 8]);
  });
});
