import assert from 'node:assert/strict';
import { fixture } from '../fixture.ts';
import { outline } from '../../src/features/outline.ts';
import { generic } from '../../src/layout/dialects/generic.ts';
import { ukCommons as uk } from '../../src/layout/dialects/uk-commons.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { ordinalNumber } from '../../src/transcript/sitting-number.ts';

const heads: Readonly<Record<string, [text: string, number: string | undefined, session?: string]>> = {
  'Canada, number padded with zeros': [
    'CANADA\n\nHouse of Commons Debates\n\nVOLUME 147\nNUMBER 086\n2nd SESSION\n41st PARLIAMENT\n\nOFFICIAL REPORT (HANSARD)\n\nWednesday, May 14, 2014\n\nThe Speaker: Order.\n',
    '86',
    '2nd Session, 41st Parliament',
  ],
  'Canada, in French': [
    'CANADA\n\nDébats de la Chambre des communes\n\nVOLUME 148\nNUMÉRO 002\n1re SESSION\n42e LÉGISLATURE\n\nLe vendredi 4 décembre 2015\n\nLe Président: À l’ordre.\n',
    '2',
    '1re Session, 42e Législature',
  ],
  'Canada, new print': ['House of Commons Debates\n\nVolume 151\n\nNo. 196\n\nFriday, May 12, 2023\n', '196'],
  Ireland: ['Thursday,\n18 November 2021\n\nVol. 280\nNo. 6\n\nSEANAD ÉIREANN\n', '6'],
  'Kenya, on one line': [
    'NATIONAL ASSEMBLY DEBATES\n\n5TH SESSION  6TH PARLIAMENT  VOLUME 87  NUMBER 10\n\nOFFICIAL REPORT (HANSARD)\n',
    '10',
    '5th Session, 6th Parliament',
  ],
  'Kenya, Roman volume': ['REPUBLIC OF KENYA\n\nVol. II No. 024\n', '24'],
  Singapore: [
    'Official Reports - Parliamentary Debates (Hansard)\n\nParliament No: 14\nSession No: 1\nVolume No: 95\nSitting No: 56\nSitting Date: 5-4-2022\n',
    '56',
    'Session 1, Parliament 14',
  ],
  'Security Council': [
    'United Nations S/PV.9901\n\nSecurity Council\n\nFifty-ninth year\n\n9901st meeting\n\nTuesday, 4 March 2003, 10.30 a.m.\n',
    '9901',
    'Fifty-ninth Year',
  ],
  'General Assembly': [
    'United Nations A/58/PV.1\n\nGeneral Assembly\n\nFifty-eighth session\n\n1st plenary meeting\n',
    '1',
    'Fifty-eighth Session',
  ],
  'Congressional Record': [
    '[Congressional Record Volume 199, Number 7 (Tuesday, March 4, 2003)]\n[House]\n[Page H1]\n',
    '7',
  ],
  'Cook Islands, the number in words': [
    'FORTY-NINTH SESSION\n\nHansard Report\n\n49th Session\n\nTwenty-first Meeting\n\nVolume 12\n',
    '21',
    'Forty-ninth Session',
  ],
  'Australia, the number of the year': [
    'HOUSE OF REPRESENTATIVES\n\nNo. 14, 2021\n\nTuesday, 19 October 2021\n',
    '14',
  ],
  'nothing is printed': ['House of Commons\n\nTuesday 18 October 2016\n', undefined],
  'a question’s number below the first speaker is none': [
    'House of Commons\n\nJane Example (Northtown) (Con): I ask about the harbour.\n\nNo. 6\n\nJohn Sample: Yes.\n',
    undefined,
  ],
  'words about a session in a sentence are none': [
    'House of Commons\n\nThe House met for the first time after the recess, and in the course of the day many Members spoke about the second session of talks.\n',
    undefined,
  ],
};

describe('the number of a sitting', () => {
  for (const [name, [text, number, session]] of Object.entries(heads))
    it(name, () => {
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.number, sitting.session], [number, session]);
    });

  for (const [words, number] of [
    ['7th', 7],
    ['Twelfth', 12],
    ['FORTIETH', 40],
    ['Forty-ninth', 49],
    ['Ninety-first', 91],
    ['Twentieth', 20],
    ['Prettieth', undefined],
    ['Cheap-first', undefined],
  ] as const)
    it(`${words} is ${number ?? 'none'}`, () => assert.equal(ordinalNumber(words), number));
});

describe('the languages of a sitting', () => {
  for (const [name, ...expected] of [
    ['canada', 'en'],
    ['canada-french', 'fr'],
    ['hong-kong', 'zh-Hant'],
    ['hong-kong-english', 'en'],
    ['ireland', 'en', 'ga'],
    ['new-zealand', 'en'],
    ['kenya', 'en'],
    ['uk-reported', 'en'],
  ] as const)
    it(`of ${name}`, () => {
      const { languages } = buildTranscript(fixture(`dialects/${name}.hansard.txt`));
      assert.deepEqual(languages, expected);
    });
});

describe('a line that is a date', () => {
  for (const [line, date] of [
    ['12 March 2024', '2024-03-12'],
    ['12th March, 2024.', '2024-03-12'],
    ['Tuesday 12 March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['On 12 March 2024 the harbour was closed.', undefined],
    ['12 boats 2024', undefined],
  ] as const)
    for (const dialect of [uk, generic])
      it(`${line}, read as ${dialect.id}, ${date === undefined ? 'dates nothing' : 'is the sitting’s and no turn'}`, () => {
        const text = `Harbour Works\n${line}\nWill the Minister say when work begins?\n\nIt begins in May.\n`;
        const transcript = buildTranscript(text, dialect);
        const { sitting, turns } = transcript;
        assert.equal(sitting.date, date);
        if (date !== undefined)
          assert.deepEqual(
            outline(transcript).map(({ kind, name }) => [kind, name]),
            [['section', 'Harbour Works']],
          );
        assert.equal(
          turns.some(({ start, end }) => text.slice(start, end).includes(line)),
          date === undefined,
        );
      });
});
