/** What the words beside a form, a title or a name settle: nearer than the exchange, and than the tables of another country. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { nameOf } from '../../src/features/cards.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { referenceAt } from '../../src/references/references.ts';
import type { Referent, Resolution } from '../../src/references/resolution.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import { cursorAt } from '../fixture.ts';

const library = openLibrary((name) => readFile(new URL(`../../knowledge/${name}`, import.meta.url), 'utf8'));

const heads: Readonly<Record<string, string>> = {
  uk: 'House of Commons\n\nTuesday 18 October 2016\n\nHarbour Lights\n\nPeter Pattern (Easthaven) (Lab)\nI rose.\n\nJane Example (Northtown) (Con)\n',
  names:
    'House of Commons\n\nTuesday 18 October 2016\n\nHarbour Lights\n\nPeter Pattern (Easthaven) (Lab)\nI rose.\n\nBoris Johnson (Uxbridge and South Ruislip) (Con)\nI rose too.\n\nJane Example (Northtown) (Lab)\n',
  juniors:
    'House of Commons\n\nTuesday 18 October 2016\n\nHarbour Lights\n\nTobias Ellwood (Bournemouth East) (Con)\nI rose too.\n\nJane Example (Northtown) (Lab)\n',
  ie: 'DÁIL ÉIREANN\n\nWednesday, 25 May 2016\n\nHarbour Lights\n\nMinister of State at the Department of Tides (Deputy Ann Token)\nI rose.\n\nDeputy Jane Specimen\nI rose too.\n\nDeputy John Pattern\n',
  au: 'Tuesday, 19 October 2021\n\nThe SPEAKER (Hon. Ann Example) took the chair at 12:00, made an acknowledgement of country and read prayers.\n\nBILLS\n\nLighthouses Amendment Bill 2021\n\nSecond Reading\n\nMr MORRISON (Cook—Prime Minister) (12:01): I rose.\n\nMr TOKEN (Northtown—Deputy Prime Minister and Minister for Tides) (12:02): I rose.\n\nMrs SPECIMEN (Southtown) (12:05): ',
  ke: 'REPUBLIC OF KENYA\n\nTHE NATIONAL ASSEMBLY\n\nTHE OFFICIAL REPORT\n\nThursday, 3rd May, 1990\n\nThe House met at thirty minutes past Two o’clock\n\n[Mr. Speaker in the Chair]\n\nORAL ANSWERS TO QUESTIONS\n\nHARBOUR LIGHTS\n\nThe Assistant Minister for Tides (Mr. Sample): Mr. Speaker, Sir, I beg to reply. They are lit.\n\nMr. Specimen: Mr. Speaker, Sir, ',
  us: '[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]\n[House]\n[Pages H901-H905]\nFrom the Congressional Record Online through the Government Publishing Office [www.gpo.gov]\n\n\n\n\n                         FERRIES FOR NORTHTOWN\n\n  Ms. EXAMPLE of Ohio. Madam Speaker, I rise.\n  Mr. SPECIMEN. Madam Speaker, ',
};

const read = (found: Referent): string =>
  found.kind === 'institution' && found.head ? `${nameOf(found)}: ${found.head.person.name}` : nameOf(found);

const answer = (found: Resolution | undefined): string =>
  found?.status === 'resolved'
    ? `${found.certainty} ${read(found.referent)}`
    : found?.status === 'ambiguous'
      ? found.referents.map(read).join(' or ')
      : '-';

function check(
  title: string,
  rows: readonly (readonly [head: string, words: string, expected: string])[],
): void {
  describe(title, () => {
    for (const [head, words, expected] of rows) {
      it(`${head}: ${words.replace('‸', '')} ${expected}`, async () => {
        const text = `${heads[head] ?? ''}${words.replace('‸', '')}\n`;
        const transcript = buildTranscript(text);
        const knowledge = await library.about(transcript.jurisdiction, transcript.sitting.date);
        const found = referenceAt(cursorAt(text, words), { transcript, knowledge });
        assert.equal(answer(found?.resolution), expected);
      });
    }
  });
}

check('titles of Acts and Bills', [
  ['uk', 'The Harbours (Lights and Buoys) ‸Act 1998 stands.', 'certain Harbours (Lights and Buoys) Act 1998'],
  [
    'uk',
    'The ‸Storms (Notification of Flooding) Bill fell.',
    'certain Storms (Notification of Flooding) Bill',
  ],
  ['uk', 'The Tides (2012 Measures No. 1) ‸Act 2012 stands.', 'certain Tides (2012 Measures No. 1) Act 2012'],
  ['uk', 'The tides (as we say) Harbour ‸Bill fell.', 'certain Harbour Bill'],
  ['uk', 'The Government’s Harbour Lights ‸Bill fell.', 'certain Harbour Lights Bill'],
  ['uk', 'The Government’s ‸Bill fell.', '-'],
  ['ie', "It was a Private Members' ‸Bill then.", '-'],
  ['uk', 'It was said in the Harbours Public ‸Bill Committee.', 'certain Public Bill Committee'],
  ['uk', 'They came to the Harbour Club with ‸Bill and Jane Sample.', '-'],
  ['uk', 'I thank Jane Model, Ann Sample, ‸Bill Token and others.', '-'],
  ['uk', 'They spoke of a British ‸Bill of Rights.', '-'],
  ['uk', 'They met President ‸Bill Sample.', '-'],
  [
    'uk',
    'The Offences against the Harbour ‸Act 1861 stands.',
    'certain Offences against the Harbour Act 1861',
  ],
  ['uk', 'The Safety at Sea ‸Act 1998 stands.', 'certain Safety at Sea Act 1998'],
  ['uk', 'In Northtown the Safety ‸Act 1998 stands.', 'certain Safety Act 1998'],
  [
    'us',
    'it amends the Harbour Lights and \nBuoys ‸Act of 1998 today.',
    'certain Harbour Lights and Buoys Act of 1998',
  ],
  ['us', 'by a) the Harbour Lights ‸Act of 1998.', 'certain Harbour Lights Act of 1998'],
]);

check('names of others than those of the tables', [
  ['us', 'I thank Jim Brown, a teacher. Mr. ‸Brown is kind.', '-'],
  ['us', 'I thank Sherrod Brown of Ohio. Mr. ‸Brown is kind.', 'Henry Brown, Jr. or Sherrod Brown'],
  ['us', 'We heard of Jeff ‸Miller today.', 'inferred Jeff Miller, Florida 1'],
  ['us', 'We heard of Geoffrey ‸Miller today.', 'possible Jeff Miller'],
  ['us', 'We heard of Jeff Placeholder ‸Miller today.', '-'],
]);

check('a name beside a form', [
  ['ie', 'I ask the ‸Minister, Deputy Specimen, about it.', 'inferred Deputy Jane Specimen'],
  ['ie', 'I ask the ‸Minister, Deputy Nobody, about it.', '-'],
  ['ie', 'I ask the ‸Minister of State about it.', 'inferred Deputy Ann Token'],
  ['ke', 'I thank the ‸Assistant Minister for that.', 'inferred Mr. Sample'],
  ['ke', 'the hon. ‸Member for the area knows it.', '-'],
  ['ke', 'the hon. ‸Member knows it.', 'inferred Mr. Sample'],
  ['ke', 'the ‸Minister concerned should light them.', '-'],
  ['ke', 'the ‸Minister responsible should light them.', '-'],
  ['ke', 'if any hon. Member wishes it, ‸he must rise.', '-'],
  ['us', 'I yield to the gentleman from Ohio (Mr. ‸Brown).', 'inferred Sherrod Brown'],
  ['us', 'although the ‸gentleman from Ohio, Mr. Brown, is able, I differ.', 'inferred Sherrod Brown'],
  ['us', 'I thank Mr. ‸Brown for it.', 'Henry Brown, Jr. or Sherrod Brown'],
]);

check('Ministers whom the report prints by their names alone', [
  ['names', 'I ask the ‸Minister about it.', 'inferred Boris Johnson'],
  ['names', 'I ask the ‸Secretary of State about it.', 'inferred Boris Johnson'],
  ['juniors', 'I ask the ‸Minister about it.', 'inferred Tobias Ellwood'],
  ['juniors', 'I ask the ‸Secretary of State about it.', '-'],
  ['uk', 'I ask the ‸Minister about it.', '-'],
]);

check('offices beside other words', [
  ['au', 'The Prime ‸Minister said so.', 'certain Mr MORRISON'],
  ['au', 'The Deputy Prime ‸Minister said so.', 'certain Mr TOKEN'],
  ['au', 'The former Deputy Prime ‸Minister said so.', '-'],
  ['au', 'He served under Prime ‸Minister Sample, long ago.', '-'],
  ['au', 'We heard the Canadian Prime ‸Minister on it.', 'certain Justin Trudeau, Prime Minister (Canada)'],
  ['uk', 'I ask what ‸No. 10 says.', 'inferred Theresa May, Prime Minister'],
  ['uk', 'We had a meeting in ‸No. 10 about it.', '-'],
  ['uk', 'The ‸No. 10 permanent secretary wrote.', '-'],
  [
    'uk',
    'Yesterday Lord ‸Prior spoke of it.',
    'Lord Prior, Lord Prior or Lord Prior of Brampton, Parliamentary Under-Secretary of State',
  ],
]);

check('governments by who leads them', [
  ['ie', 'I ask the Irish ‸Government to act.', 'certain Government of Ireland: Enda Kenny'],
  ['uk', 'I ask the French ‸Government to act.', 'certain Government of France: François Hollande'],
  ['au', 'The Morrison ‸government acts.', 'certain Government of Australia: Scott Morrison'],
  [
    'au',
    'It was a Morrison Liberal ‸government that acted.',
    'certain Government of Australia: Scott Morrison',
  ],
  ['au', 'The Northtown ‸government acts.', '-'],
  ['us', 'the Bush ‸administration acts.', 'certain Government of United States: George W. Bush'],
]);

check('bodies that other countries call by the same words', [
  ['uk', 'The Red ‸Cross came.', 'certain International Committee of the Red Cross'],
  ['uk', 'The Irish Red ‸Cross came.', '-'],
  ['uk', 'It went to the Security ‸Council.', 'certain UN Security Council'],
  ['uk', 'It went to the National Security ‸Council.', '-'],
  ['uk', 'The Electoral ‸Commission wrote.', 'certain Electoral Commission'],
  ['au', 'The Electoral ‸Commission wrote.', '-'],
  ['au', 'The British Electoral ‸Commission wrote.', 'certain Electoral Commission'],
  ['uk', 'An appeal went to the Privy ‸Council.', 'certain Judicial Committee of the Privy Council'],
  ['uk', 'I say it on Privy ‸Council terms.', '-'],
  ['uk', 'I wrote to the ‸NPC.', "possible National People's Congress"],
  ['uk', 'The National Pensions Club (NPC) met. I wrote to the ‸NPC.', '-'],
  ['uk', 'I wrote to the ‸WHO.', 'certain World Health Organisation'],
  ['uk', 'THOSE ‸WHO WROTE', '-'],
]);
