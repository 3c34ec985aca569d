/** Canada: the House in English, French and older print, and a committee. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { canada } from '../../../src/layout/dialects/canada.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house, date and volume of the sitting, outline. */
const outlines: readonly (readonly [string, string, string, string | undefined, string])[] = [
  [
    'canada',
    'Commons',
    '2019-05-03',
    '159',
    `section House of Commons Debates @3
section GOVERNMENT ORDERS @19
  section Lighthouses Act @25
    turn Hon. Marie-Ève Exemple (Minister of Lighthouses and Minister responsible for the Northern Shores, Lib.) @27
    turn Mr. Luc Échantillon (Mégantic—L'Exemple, CPC) @43
    turn Hon. Marie-Ève Exemple (Minister of Lighthouses and Minister responsible for the Northern Shores, Lib.) @45
    turn Mrs. Joan Sample (The Assistant Deputy Speaker) @47
    turn Mr. John Sample (Northtown—Southtown, NDP) @49
    turn Some hon. members @51
    turn Mrs. Joan Sample (The Assistant Deputy Speaker) @53
    turn Mr. John Sample (Northtown—Southtown, NDP) @57
section STATEMENTS BY MEMBERS @61
  section “Night Light” Campaign @65
    turn Ms. Ann Token (Easttown, NDP) @67
  section keepers of the light @69
    turn Ms. Jane Placeholder (Westtown, GP) @71
  section Points of Order @73
    section Oral Questions @75
      turn Hon. Peter Specimen (Parliamentary Secretary to the Minister of Lighthouses (Northern Shores), Lib.) @77
section ROUTINE PROCEEDINGS @80
  section Questions Passed as Orders for Returns @82
    question Question 21 @84
      turn Mr. Luc Échantillon (Mégantic—L'Exemple, CPC, question 21) @84
    question Question 22 @90
      turn Ms. Jane Placeholder (Westtown, GP, question 22) @90
  section Harbours Act @96
    turn Ms. Jane Placeholder (Westtown, GP) @98
    turn Mr. John Sample (Northtown—Southtown, NDP) @100
    division Division 7 (Ayes 2, Noes 3) @110
    turn Mrs. Joan Sample (The Assistant Deputy Speaker) @125`,
  ],
  [
    'canada-french',
    'Commons',
    '2019-02-01',
    '159',
    `section Débats de la Chambre des communes @3
section QUESTIONS ORALES @19
  section Les phares @25
    turn L'hon. Dominique Exemple (leader du gouvernement à la Chambre des communes, Lib.) @27
    turn M. Pierre Échantillon-Modèle (Charlesbourg—Haute-Exemple, PCC) @33
    turn Mme Carole Modèle (La vice-présidente) @35
    turn Des voix @37
    turn Le très hon. Jean de la Fiction (premier ministre, Lib.) @41
    turn Une voix @45
    turn L'hon. Dominique Exemple (leader du gouvernement à la Chambre des communes, Lib.) @47
    turn Mme Carole Modèle (La vice-présidente) @49`,
  ],
  [
    'canada-committee',
    'Commons',
    '2019-09-18',
    undefined,
    `section Standing Committee on Lighthouses and Harbours @3
  turn Mr. John Sample (The Chair) @18
  turn Dr. Tracy Specimen-Carrier (Research Chair in Tides, University of Southtown, As an Individual) @24
  turn LGen Frank J. Example (Commander, Coastal Command, Department of Lighthouses) @26
  turn Mr. John Sample (The Chair) @28
  turn Ann Placeholder (Keeper, As an Individual) @30
  turn Mr. Luc Échantillon (Rimouski—Les Exemples, BQ) @32
  turn Ann Placeholder (Keeper, As an Individual) @36
  turn Dr. Tracy Specimen-Carrier (Research Chair in Tides, University of Southtown, As an Individual) @38
  turn Mr. Luc Échantillon (The Vice-Chair) @42
  turn Voices @44
  turn Ms. Una Clerk (Clerk of the Committee) @48
  turn Mr. John Sample (The Chair) @52`,
  ],
  [
    'canada-print',
    'Commons',
    '1974-05-14',
    undefined,
    `section HOUSE OF COMMONS @3
section ROUTINE PROCEEDINGS @9
section HARBOURS @11
section NORTHTOWN—DREDGING OF CHANNEL @13
  turn Mr. John Sample (Northtown Centre) @15
  turn Hon. Ann Example (Minister of Harbours and Minister responsible for the Northern Shores) @17
  turn Mr. John Sample (Northtown Centre) @19
  turn Some hon. Members @22
  turn Mr. Speaker @24
  turn Mrs. Sample (Southtown) @26
  turn Mr. John Sample (Northtown Centre) @28
  turn An hon. Member @30
  turn Right Hon. P. Q. Specimen (Prime Minister) @32
  turn Hon. Ann Example (Minister of Harbours and Minister responsible for the Northern Shores) @34
  turn Mr. John Sample (Northtown Centre) @38`,
  ],
];

/** A line, and the speaker its label names with office, constituency and party; undefined: it has none. */
const labels: readonly (readonly [string, string | undefined, string?])[] = [
  ["Mr. Luc Échantillon (Mégantic—L'Exemple, CPC): Yes.", 'Mr. Luc Échantillon', "|Mégantic—L'Exemple|CPC"],
  [
    'M. Pierre Échantillon (Charlesbourg—Haute-Exemple, PCC) : Oui.',
    'M. Pierre Échantillon',
    '|Charlesbourg—Haute-Exemple|PCC',
  ],
  ['Hon. Ann Example (Leader of the Opposition, CPC):', 'Hon. Ann Example', 'Leader of the Opposition||CPC'],
  [
    'Ms. Laura Sample (Northtown, NDP) moved for leave to introduce Bill C-903.',
    'Ms. Laura Sample',
    '|Northtown|NDP',
  ],
  [
    'Mr. John Sample (Parliamentary Secretary to the Minister of Tides (Northern Shores), Lib.): No.',
    'Mr. John Sample',
    'Parliamentary Secretary to the Minister of Tides (Northern Shores)||Lib.',
  ],
  ['The Acting Speaker (Mr. Barry Example): Order.', 'The Acting Speaker'],
  ['Question No. 406--—Ms. Lise Example:', 'Ms. Lise Example'],
  ["L'hon. Dominique de l'Exemple : Oui.", "L'hon. Dominique de l'Exemple"],
  ['She said: Mr. Speaker, it is late.', undefined],
  ['Mr. Sample moved that motion last year.', undefined],
  ['Mr. Speaker, the report says: no.', undefined],
  ['The report also states:', undefined],
  ['Bill C-13 (Lighthouses): a summary.', undefined],
];

describe('Canada', () => {
  for (const [name, house, date, volume, expected] of outlines) {
    it(`outlines ${name}`, () => {
      const text = fixture(`dialects/${name}.hansard.txt`);
      assert.equal(detectDialect(text)[0]?.dialect.id, 'canada');
      assert.deepEqual(printedOutline(text), expected.split('\n'));
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house, sitting.date, sitting.volume], [house, date, volume]);
    });
  }
  for (const [line, name, capacity] of labels) {
    it(`reads the label of “${line}”`, () => {
      const attribution = canada.readLabel?.(line, 0)?.attribution;
      assert.equal(attribution?.name, name);
      const { office, constituency, party } = attribution?.capacity ?? {};
      if (capacity !== undefined) assert.equal([office, constituency, party].join('|'), capacity);
    });
  }
});
