/** What the status items say of a sitting and its layout, and that the server tells it. */
import type { SittingSummary } from '../../server/src/lsp/protocol.ts';
import { describeLayout, describeSitting, describeTurns } from '../src/sitting-description.ts';
import { equal, ok } from './assertions.ts';
import { activated, closeAll, eventually, showSample } from './editor.ts';

const summary: SittingSummary = {
  house: 'Commons',
  date: '2016-10-18',
  volume: '615',
  dialect: 'uk-commons',
  dialectTitle: 'House of Commons (UK)',
  dialectBy: 'content',
  runnerUp: 'House of Lords (UK)',
  turns: 8,
  unattributed: 3,
  placeholders: 0,
  limits: [],
};

describe('The status item', () => {
  after(closeAll);

  it('says house, date and volume', () => {
    equal(describeSitting(summary), {
      text: 'House of Commons · 18 October 2016 · vol. 615',
      detail: '',
      label: 'House of Commons, 18 October 2016, volume 615.',
      lacksDate: false,
    });
  });

  it('says number and session of the sitting', () => {
    const { text, label } = describeSitting({
      ...summary,
      number: '86',
      session: '2nd Session, 41st Parliament',
    });
    equal(
      [text, label],
      [
        'House of Commons · 18 October 2016 · vol. 615 · no. 86',
        'House of Commons, 18 October 2016, volume 615, number 86, 2nd Session, 41st Parliament.',
      ],
    );
  });

  it('asks for a date where the text prints none, and names the manner of printing where no house is known', () => {
    const { dialect, dialectTitle, dialectBy, turns, unattributed, placeholders, limits } = summary;
    const { text, detail, label, lacksDate } = describeSitting({
      dialect,
      dialectTitle,
      dialectBy,
      turns,
      unattributed,
      placeholders,
      limits,
    });
    equal([text, detail, lacksDate], ['House of Commons (UK) · no sitting date', '', true]);
    ok(label.endsWith('. Office-holders cannot be told without a date.'), `Not read out: ${label}`);
  });

  it('leaves room for its button: volume and number of a House with a long name wait', () => {
    const house = 'Legislative Assembly of the Northern Islands';
    const { text, detail, label } = describeSitting({ ...summary, house, number: '86' });
    equal([text, detail], [`${house} · 18 October 2016`, '']);
    ok(label.includes('volume 615, number 86'), `Not read out: ${label}`);
  });

  it('shows a date that the calendar does not have as it is', () => {
    equal(
      describeSitting({ ...summary, date: '2016-02-99' }).text,
      'House of Commons · 2016-02-99 · vol. 615',
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

describe('The status item for the turns', () => {
  for (const [turns, unattributed, placeholders, expected] of [
    [0, 0, 0, 'no turns found'],
    [1, 0, 0, '1 turn, every speaker printed'],
    [1, 1, 0, '1 turn, no speaker printed'],
    [1, 0, 1, '1 turn, 1 under a placeholder'],
    [8, 0, 0, '8 turns, every speaker printed'],
    [8, 0, 3, '8 turns, 3 under placeholders'],
    [8, 1, 0, '1 of 8 turns lacks a printed speaker'],
    [8, 3, 0, '3 of 8 turns lack a printed speaker'],
    [8, 2, 3, '8 turns, 2 without a speaker, 3 under placeholders'],
    [8, 8, 0, '8 turns, no speaker printed'],
    [9999, 1500, 1200, '9999 turns, 1500 without a speaker, 1200 under placeholders'],
  ] as const) {
    it(`says “${expected}”, and leaves room for its button`, () => {
      const counted = { ...summary, turns, unattributed, placeholders, languages: ['en', 'fr', 'ga'] };
      const { text, detail } = describeTurns(counted);
      equal(text, expected);
      ok(text.length + detail.length <= 60, `Too long: ${text} ${detail}`);
    });
  }

  it('says languages other than English alone', () => {
    const { detail, label } = describeTurns({ ...summary, languages: ['en', 'fr'] });
    equal(
      [detail, label],
      ['in English and French', '3 of 8 turns lack a printed speaker. In English and French.'],
    );
    equal(describeTurns({ ...summary, languages: ['en'] }).detail, '');
  });

  it('has nothing to say without an answer', () => {
    equal(describeTurns(null).detail, 'not counted yet');
  });
});

describe('The status item for the layout', () => {
  for (const [dialectBy, runnerUp, detail] of [
    ['content', 'Parliament of Fiji', 'recognised; next best Parliament of Fiji'],
    ['content', 'A parliament whose name leaves no room for a button', 'recognised'],
    ['comment', 'Parliament of Fiji', 'by the first line'],
    ['setting', 'Parliament of Fiji', 'by the setting'],
  ] as const) {
    it(`says “${detail}” beside ${runnerUp}, when decided by ${dialectBy}`, () => {
      const described = describeLayout({ ...summary, dialectTitle: 'Example', dialectBy, runnerUp });
      equal([described.text, described.detail], ['Layout: Example', detail]);
    });
  }

  it('is read out in sentences, with the next best in any case', () => {
    equal(
      describeLayout(summary).label,
      'Layout: House of Commons (UK). Recognised. Next best House of Lords (UK).',
    );
  });

  it('has nothing to say without an answer', () => {
    equal(describeLayout(null).detail, 'not known yet');
  });
});
