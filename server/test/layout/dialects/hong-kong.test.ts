/** Hong Kong: Chinese and English reports, running heads, lists of those present. */
import assert from 'node:assert/strict';
import { detectDialect } from '../../../src/layout/detect.ts';
import { hongKong } from '../../../src/layout/dialects/hong-kong.ts';
import { buildTranscript } from '../../../src/transcript/build.ts';
import { fixture } from '../../fixture.ts';
import { printedOutline } from '../../printed-outline.ts';

/** Fixture, house and date of its sitting, outline. */
const outlines: readonly (readonly [string, string, string, string])[] = [
  [
    'hong-kong',
    'Legislative Council',
    '2003-03-04',
    `section 議員質詢的口頭答覆 @8
  turn 主席 @10
  question Question 1 @12
    turn 李範例 (question 1) @12
    turn 運輸及房屋局局長 @21
    turn 李範例 @25
    turn 代理主席 @27
    turn 有議員 @32
    turn MR CHAN SAMPLE @34
section 下次會議 @36
  turn 主席 @38`,
  ],
  [
    'hong-kong-english',
    'Legislative Council',
    '2003-03-04',
    `section ORAL ANSWERS TO QUESTIONS @13
  turn PRESIDENT @15
  question Question 1 @17
    turn MR CHAN TAI-SAMPLE (question 1) @17
    turn SECRETARY FOR FERRIES @21
    turn MS JANE EXAMPLE @23
    turn DR SPECIMEN LO @27`,
  ],
];

/** What looks like a label or is a difficult one, the text, its outline. */
const traps: readonly (readonly [string, string, readonly string[]])[] = [
  [
    `a sentence that leads up to a colon`,
    `主席：請坐下。\n\n施政報告有幾個重要的信息：第一，渡輪。\n\n他的答覆是這樣的：“明天”。\n`,
    [`turn 主席 @1`],
  ],
  [`the list of those present`, `出席議員：\n\n缺席議員：\n\n列席政府官員：\n`, []],
  [
    `a running head inside a sentence`,
    `主席：渡輪\n\n立法會 ─ 2003年 3月 4日\n\n明天開航。\n`,
    [`turn 主席 @1`],
  ],
];

describe('dialect hong-kong', () => {
  for (const [name, house, date, expected] of outlines) {
    const text = fixture(`dialects/${name}.hansard.txt`);

    it(`prints the outline of ${name}`, () => {
      assert.deepEqual(printedOutline(text), expected.split('\n'));
    });

    it(`reads the sitting of ${name}`, () => {
      assert.equal(detectDialect(text)[0]?.dialect, hongKong);
      const { sitting } = buildTranscript(text);
      assert.deepEqual([sitting.house ?? '', sitting.date ?? ''], [house, date]);
    });
  }

  for (const [name, text, expected] of traps) {
    it(`is not misled by ${name}`, () => {
      assert.deepEqual(printedOutline(text, hongKong.id), expected);
    });
  }
});
