/** Whom the forms of each House mean, on a made-up exchange of each: the form, how sure, and who. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { nameOf } from '../../src/features/cards.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { referenceAt } from '../../src/references/references.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';

const library = openLibrary((name) => readFile(new URL(`../../knowledge/${name}`, import.meta.url), 'utf8'));

type Row = readonly [at: string, certainty: 'certain' | 'inferred' | 'possible' | 'unknown', name: string];

/** Checks each row of a House; the cursor stands behind the mark. */
function house(name: string, text: string, rows: readonly Row[]): void {
  describe(`references in ${name}`, () => {
    for (const [at, certainty, expected] of rows) {
      it(`${at.replace('‸', '')} ${certainty} ${expected}`, async () => {
        const transcript = buildTranscript(text);
        const knowledge = await library.about(transcript.jurisdiction, transcript.sitting.date);
        const resolution = referenceAt(cursorAt(text, at), { transcript, knowledge })?.resolution;
        const found = resolution?.status === 'resolved' ? nameOf(resolution.referent) : '';
        const how =
          resolution?.status === 'resolved' ? resolution.certainty : (resolution?.status ?? 'unknown');
        assert.deepEqual([how, found], [certainty, expected]);
      });
    }
  });
}

house(
  'the House of Commons',
  `House of Commons

Tuesday 18 October 2016

Harbour Lights

Jane Example (Northtown) (Con)
I beg to move. The noble Baroness in the other place was right.

John Specimen (Easthaven) (Lab)
The hon. Lady moves it well, and I thank her. The noble Lord told us so; he was kind. My noble Friend agrees.

Peter Pattern (Westhaven) (Con)
The hon. Gentleman is wrong, as the hon. Lady said. My hon. Friend the Member for Northtown (Jane Example) is right.

Jane Example
My hon. Friend is kind; the noble Lady is not. The right reverend Prelate spoke too.
`,
  [
    ['The noble ‸Baroness in', 'unknown', ''],
    ['The hon. ‸Lady moves', 'inferred', 'Jane Example'],
    ['thank ‸her. The', 'inferred', 'Jane Example'],
    ['The noble ‸Lord told', 'unknown', ''],
    ['; ‸he was kind', 'unknown', ''],
    ['My noble ‸Friend agrees', 'unknown', ''],
    ['The hon. ‸Gentleman is wrong', 'inferred', 'John Specimen'],
    ['as the hon. ‸Lady said', 'possible', 'Jane Example'],
    ['Member for ‸Northtown (Jane', 'certain', 'Jane Example'],
    ['My hon. ‸Friend is kind', 'inferred', 'Peter Pattern'],
    ['the noble ‸Lady is not', 'unknown', ''],
    ['right reverend ‸Prelate spoke', 'unknown', ''],
  ],
);

house(
  'the House of Lords',
  `House of Lords

Wednesday 1 March 2017

Harbour Lights Bill
Committee

Baroness Example (Con)
My Lords, I beg to move. The hon. Gentleman who moved it in another place is absent.

Lord Specimen of Easthaven (Lab)
My Lords, the noble Baroness is kind, and I thank her. The hon. Lady the Member for Northtown differs.

Lord Pattern (Con)
My Lords, the noble Lord is wrong; my noble friend Lady Example is right. My right hon. friend said the same.

Baroness Example
My Lords, my noble friend is kind. The noble Lord, Lord Specimen, is not.

The Earl of Model (CB)
My Lords, the noble Baroness puts it well. I ask the right reverend Prelate. The noble Viscount is silent.
`,
  [
    ['The hon. ‸Gentleman who', 'unknown', ''],
    ['the noble ‸Baroness is kind', 'inferred', 'Baroness Example'],
    ['thank ‸her. The', 'inferred', 'Baroness Example'],
    ['The hon. ‸Lady the Member', 'unknown', ''],
    ['the noble ‸Lord is wrong', 'inferred', 'Lord Specimen of Easthaven'],
    ['my noble ‸friend Lady', 'inferred', 'Baroness Example'],
    ['My right hon. ‸friend said', 'unknown', ''],
    ['my noble ‸friend is kind', 'inferred', 'Lord Pattern'],
    ['noble Lord, ‸Lord Specimen', 'inferred', 'Lord Specimen of Easthaven'],
    ['the noble ‸Baroness puts', 'inferred', 'Baroness Example'],
    ['right reverend ‸Prelate. The', 'unknown', ''],
    ['The noble ‸Viscount is', 'unknown', ''],
  ],
);

house(
  'Canada',
  `House of Commons Debates

OFFICIAL REPORT (HANSARD)

Tuesday, October 18, 2016

ORAL QUESTIONS

Mr. John Specimen (Northtown, CPC): Mr. Speaker, will the minister light the harbour?

Hon. Jane Example (Minister of Tides, Lib.): Mr. Speaker, the member is wrong. He knows that member countries pay.

The Speaker: The hon. member for Northtown.

Mr. John Specimen: Mr. Speaker, the minister is late. I thank her. The members know it.

Ms. Ann Token (Easthaven, NDP): Mr. Speaker, that member spoke well. I agree with my hon. colleague.

Hon. Jane Example: Mr. Speaker, the hon. member asks well. The member opposite knows that the member states pay.
`,
  [
    ['will the ‸minister light', 'inferred', 'Hon. Jane Example'],
    ['the ‸member is wrong', 'inferred', 'Mr. John Specimen'],
    ['‸He knows that', 'possible', 'Mr. John Specimen'],
    ['hon. ‸member for Northtown', 'certain', 'Mr. John Specimen'],
    ['the ‸minister is late', 'inferred', 'Hon. Jane Example'],
    ['that ‸member spoke', 'inferred', 'Mr. John Specimen'],
    ['my hon. ‸colleague.', 'inferred', 'Mr. John Specimen'],
    ['the hon. ‸member asks', 'inferred', 'Ms. Ann Token'],
    ['The ‸member opposite', 'inferred', 'Ms. Ann Token'],
    ['the ‸member states', 'unknown', ''],
    ['The ‸members know', 'unknown', ''],
  ],
);

house(
  'Australia',
  `Tuesday, 5 March 2019

The SPEAKER (Hon. Ann Example) took the chair at 12:00, made an acknowledgement of country and read prayers.

BILLS

Lighthouses Amendment Bill 2019

Second Reading

Mr SAMPLE (Northtown—Minister for Lighthouses) (12:02): I table the list. Those opposite know it.

Mrs McSPECIMEN (Southtown) (12:05): I thank the minister, and he knows why. The member for Northtown is late.

Mr TOKEN (Easttown) (12:10): The member is right, and she knows it. The honourable member spoke well.

Mr SAMPLE: I thank the member for Southtown for her words. That member who spoke last is wrong.
`,
  [
    ['Those ‸opposite know', 'unknown', ''],
    ['thank the ‸minister, and', 'inferred', 'Mr SAMPLE'],
    ['and ‸he knows why', 'inferred', 'Mr SAMPLE'],
    ['member for ‸Northtown is', 'certain', 'Mr SAMPLE'],
    ['The ‸member is right', 'inferred', 'Mrs McSPECIMEN'],
    ['and ‸she knows it', 'inferred', 'Mrs McSPECIMEN'],
    ['The honourable ‸member spoke', 'inferred', 'Mrs McSPECIMEN'],
    ['member for ‸Southtown for', 'certain', 'Mrs McSPECIMEN'],
    ['‸her words', 'inferred', 'Mrs McSPECIMEN'],
    ['That ‸member who', 'inferred', 'Mr TOKEN'],
  ],
);

house(
  'Ireland',
  `DÁIL ÉIREANN

Wednesday, 25 May 2016

Harbour Lights

Deputy Jane Example
Will the Minister of State light them?

Minister of State at the Department of Tides (Deputy John Pattern)
The Deputy is right. I thank her. The Deputies know it.

Deputy Peter Specimen
I thank the Minister of State. The Deputy who spoke first was right; Deputy Example is fair.

Minister of State at the Department of Tides (Deputy John Pattern)
I thank the Deputy. The Senator is elsewhere.
`,
  [
    ['Will the ‸Minister of State', 'inferred', 'Deputy John Pattern'],
    ['The ‸Deputy is right', 'inferred', 'Deputy Jane Example'],
    ['The ‸Deputies know', 'unknown', ''],
    ['thank the ‸Minister of State.', 'inferred', 'Deputy John Pattern'],
    ['‸Deputy Example is', 'inferred', 'Deputy Jane Example'],
    ['thank the ‸Deputy. The', 'inferred', 'Deputy Peter Specimen'],
    ['The ‸Senator is elsewhere', 'unknown', ''],
  ],
);

house(
  'New Zealand',
  `New Zealand Parliament

Tuesday, 13 March 2007

Madam Speaker took the Chair at 2 p.m.

Questions for Oral Answer — Questions to Ministers

Lighthouses—Repair

1. JANE EXAMPLE (Labour—Northtown) to the Minister of Lighthouses: Does she stand by her words?

Hon BILL SAMPLE (Minister of Lighthouses): Yes; and that member knows it. The members know it too.

Jane Example: Will the Minister say so again, and will he mean it?

Hon BILL SAMPLE: I thank the member. The member states of the harbour board agree.

Hon ANN TOKEN: That member is wrong. I ask the Minister to sit.
`,
  [
    ['and that ‸member knows', 'inferred', 'JANE EXAMPLE'],
    ['The ‸members know', 'unknown', ''],
    ['Will the ‸Minister say', 'inferred', 'Hon BILL SAMPLE'],
    ['will ‸he mean', 'inferred', 'Hon BILL SAMPLE'],
    ['thank the ‸member.', 'inferred', 'JANE EXAMPLE'],
    ['The ‸member states', 'unknown', ''],
    ['That ‸member is wrong', 'inferred', 'Hon BILL SAMPLE'],
    ['ask the ‸Minister to', 'inferred', 'Hon BILL SAMPLE'],
  ],
);

house(
  'the United States',
  `[Congressional Record Volume 199, Number 7 (Tuesday, March 4, 2003)]
[House]
[Pages H901-H905]
From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]




                         FERRIES FOR NORTHTOWN

  Ms. EXAMPLE of Ohio. Madam Speaker, I yield to the gentleman from Iowa
(Mr. Sample).
  Mr. SAMPLE of Iowa. I thank the gentlewoman for yielding. My
distinguished friends know it. The gentleman is not here.
  Ms. TOKEN of Utah. I support the gentleman, and he is right. The
gentlewoman from Ohio spoke well; she is fair. I thank the gentlewoman
from Ohio (Ms. Example).
  Mr. SPECIMEN of Maine. The gentlewoman from Utah is right. The
gentleman from Iowa agrees. The gentleman from Texas does not.
`,
  [
    ['yield to the ‸gentleman from Iowa', 'inferred', 'Mr. SAMPLE of Iowa'],
    ['thank the ‸gentlewoman for', 'inferred', 'Ms. EXAMPLE of Ohio'],
    ['The ‸gentleman is not here', 'unknown', ''],
    ['support the ‸gentleman, and', 'inferred', 'Mr. SAMPLE of Iowa'],
    ['and ‸he is right', 'inferred', 'Mr. SAMPLE of Iowa'],
    ['‸gentlewoman from Ohio spoke', 'possible', 'Ms. EXAMPLE of Ohio'],
    ['(Ms. ‸Example)', 'inferred', 'Ms. EXAMPLE of Ohio'],
    ['The ‸gentlewoman from Utah', 'inferred', 'Ms. TOKEN of Utah'],
    ['‸gentleman from Iowa agrees', 'possible', 'Mr. SAMPLE of Iowa'],
    ['gentleman from ‸Texas', 'unknown', ''],
  ],
);

house(
  'Kenya',
  `REPUBLIC OF KENYA
NATIONAL ASSEMBLY DEBATES
OFFICIAL REPORT
Wednesday, 17th June, 1992
The House met at 9.00 a.m.
[Mr. Deputy Speaker in the Chair]
PRAYERS

ORAL ANSWERS TO QUESTIONS

Question No. 12

PIER AT NORTHTOWN

Mr. Example asked the Minister for Harbours:-
(a)	when the pier will be mended.

The Assistant Minister for Harbours (Mr. Sample): Mr. Deputy Speaker, Sir, I beg to reply to the hon. Member.

Mr. Example: Mr. Deputy Speaker, Sir, the hon. Assistant Minister is late. Is the Minister in order? Hon. Members know it.

Mr. Token: Mr. Deputy Speaker, Sir, the hon. Member is right. I agree with hon. Sample and with hon. Example.

Mr. Example: Mr. Deputy Speaker, Sir, I thank the hon. Member for that. The hon. Member for easthaven is late.
`,
  [
    ['reply to the hon. ‸Member.', 'inferred', 'Mr. Example'],
    ['Is the ‸Minister in', 'inferred', 'Mr. Sample'],
    ['Hon. ‸Members know', 'unknown', ''],
    ['the hon. ‸Member is right', 'inferred', 'Mr. Example'],
    ['with hon. ‸Sample and', 'inferred', 'Mr. Sample'],
    ['with hon. ‸Example.', 'inferred', 'Mr. Example'],
    ['thank the hon. ‸Member for that', 'inferred', 'Mr. Token'],
    ['The hon. ‸Member for easthaven', 'unknown', ''],
  ],
);

house(
  'the House of Commons: pronouns',
  `House of Commons

Tuesday 18 October 2016

Harbour Lights

Jane Example (Northtown) (Con)
I begin.

John Specimen (Easthaven) (Lab)
The hon. Lady met a mayor, and she was angry. The hon. Lady met the junior minister, and he agreed. I call on President Nobody to free her.

Peter Pattern (Westhaven) (Con)
There is much to say about lights, and about towers, and about the tides that wash them, and about the ships that pass them every night in winter and in summer too. I thank the hon. Gentleman for his words.
`,
  [
    ['and ‸she was angry', 'unknown', ''],
    ['and ‸he agreed', 'unknown', ''],
    ['free ‸her.', 'unknown', ''],
    ['‸his words', 'possible', 'John Specimen'],
  ],
);

house(
  'South Africa',
  `20 March 2012

PROCEEDINGS OF THE NATIONAL ASSEMBLY

The House met at 14:03

The Speaker took the Chair and requested members to observe a moment of silence for prayers or meditation.

HARBOUR WALL AT NORTHTOWN (Member's Statement)

Mr J P EXAMPLE: Hon Speaker, the wall has moved. Hon members know it.

Ms L VAN DER SAMPLE: Hon Speaker, the hon member is right. I thank hon Example, and he knows why. Hon Deputy President, look.

Mr P TOKEN: Hon Speaker, I agree with the hon member. The hon Van der Sample spoke well. Hon Nobody did not.

The MINISTER OF HARBOURS: Hon Speaker, I thank hon Token. The hon member is kind.

The DEPUTY MINISTER OF HARBOURS: Hon Speaker, I begin with thanks.

Mr P TOKEN: Hon Speaker, I thank the Minister.
`,
  [
    ['Hon ‸members know', 'unknown', ''],
    ['the hon ‸member is right', 'inferred', 'Mr J P EXAMPLE'],
    ['thank hon ‸Example, and', 'inferred', 'Mr J P EXAMPLE'],
    ['and ‸he knows why', 'inferred', 'Mr J P EXAMPLE'],
    ['with the hon ‸member.', 'inferred', 'Ms L VAN DER SAMPLE'],
    ['The hon ‸Van der Sample', 'inferred', 'Ms L VAN DER SAMPLE'],
    ['‸Hon Nobody did', 'unknown', ''],
    ['thank hon ‸Token. The', 'inferred', 'Mr P TOKEN'],
    ['The hon ‸member is kind', 'inferred', 'Mr P TOKEN'],
    ['thank the ‸Minister.', 'inferred', 'The MINISTER OF HARBOURS'],
  ],
);
