import assert from 'node:assert/strict';
import { fixture } from '../fixture.ts';
import { detectDialect, dialects } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';
import type { Division, Part } from '../../src/transcript/transcript.ts';
import { countVotes, tellersOf, votesOf, type VoteList } from '../../src/transcript/votes.ts';

const divisionsIn = (parts: readonly Part[]): Division[] =>
  parts.flatMap((part) =>
    part.kind === 'division'
      ? [part]
      : part.kind === 'section' || part.kind === 'question'
        ? divisionsIn(part.children)
        : [],
  );

/** `AYES 2 of 3: A; B (tellers C, D)`, the figures being names listed and printed total. */
const inShort = (list: VoteList): string => {
  const names = list.votes.map(({ name, votes }) => (votes === undefined ? name : `${name} × ${votes}`));
  const tellers = tellersOf(list).map(({ name }) => name);
  return [
    `${list.title} ${countVotes(list)} of ${list.total ?? '?'}:`,
    names.join('; '),
    tellers.length === 0 ? '' : `(tellers ${tellers.join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
};

function check(text: string, dialect: string, expected: readonly string[]): void {
  const transcript = buildTranscript(
    text,
    dialects.find(({ id }) => id === dialect),
  );
  const lists = divisionsIn(transcript.children).flatMap((division) => votesOf(transcript, division));
  assert.deepEqual(lists.map(inShort), expected);
  for (const { votes, tellers, start, end } of lists)
    for (const vote of [...votes, ...tellers]) {
      assert.ok(vote.start < vote.end && vote.end <= text.length, vote.name);
      const printed = text.slice(vote.start, vote.end).replace(/\s+/g, ' ');
      assert.ok(printed.startsWith(vote.name.split(' ')[0] ?? ''), `${vote.name} is at “${printed}”`);
      assert.ok(vote.start >= start && vote.end <= Math.max(end, vote.end), vote.name);
    }
}

describe('the lists of a division', () => {
  const fixtures: Readonly<Record<string, readonly string[]>> = {
    'uk-commons-publications': [
      'AYES 2 of 3: Example, Mr John; Quill, Oliver M. (tellers Ann Oar, Bob Sail)',
      'NOES 2 of 4: Pattern, Jane; Sample, rh Mr William',
    ],
    'uk-historic': [
      'AYES 3 of 3: Example, J.; Pattern, Sir K.; Specimen, Rt. Hon. A. B. (tellers Mr. Light, Mr. Lamp)',
      'NOES 2 of 2: Quill, W.; Sample, Major J. (tellers Mr. Oar, Mr. Sail)',
    ],
    'uk-historic-lords': [
      'CONTENTS 5 of 4: Easton, M.; Northtown, E.; Sample of Mere, L.; Westhaven, V.; Southtown, D. (tellers Northtown, E.)',
      'NOT-CONTENTS 3 of 3: Oar, L.; Mere, E.; Lamp, V. (tellers Lamp, V.)',
    ],
    'uk-lords': ['Ayes 0 of 120:', 'Noes 0 of 98:'],
    canada: [
      'YEAS 2 of 2: Échantillon; Sample (Northtown—Southtown)',
      'NAYS 3 of 3: Exemple; Placeholder; Specimen',
      'PAIRED 0 of ?:',
    ],
    australia: [
      'AYES 2 of 2: Sample, J. A.; van Example, B. (tellers Sample, J. A.)',
      "NOES 3 of 3: McSpecimen, C. D.; O'Token, E.; Wilson, F.",
      'PAIRS 0 of 0:',
    ],
    'australia-senate': [
      'Ayes 2 of 2: Jane Example; John Specimen (tellers Jane Example)',
      'Noes 1 of 1: Una Token (tellers Una Token)',
    ],
    ireland: [
      'Tá 2 of 83: Example, Jane; Sample, Patrick (tellers Jane Example, Una Placeholder)',
      'Níl 1 of 40: Specimen, Joe (tellers Joe Specimen, Mary Token)',
    ],
    'new-zealand': [
      'Ayes 105 of 113: New Zealand Labour × 49; New Zealand National × 48; New Zealand First × 4; Māori Party × 4',
      'Noes 8 of 8: Green Party × 6; ACT New Zealand × 2',
    ],
    'us-congressional-record': [
      'AYES 3 of 3: Example (NJ); McExample; Sample',
      'NOES 2 of 2: Placeholder; Specimen',
      'NOT VOTING 1 of 1: Nobody',
    ],
    'us-congressional-record-senate': ['YEAS 2 of 2: Example; Sample', 'NAYS 1 of 1: Specimen'],
    'south-africa': ['AYES 3 of 256: Example, J P; Sample, L V D; Token, P J'],
    'kenya-senate': [
      'AYES 3 of ?: Sen. (Prof.) Example, Northtown County; Sen. Sample, Westham County; Sen. Pattern, Eastport County (tellers Sen. Pattern)',
      'NOES 0 of 0: (tellers Sen. Token)',
    ],
  };
  for (const [name, expected] of Object.entries(fixtures)) {
    const text = fixture(`dialects/${name}.hansard.txt`);
    it(`as in ${name}`, () => check(text, detectDialect(text)[0]!.dialect.id, expected));
  }

  const shapes: Readonly<Record<string, [dialect: string, text: string, expected: string[]]>> = {
    'a second column holds the tellers': [
      'uk-historic',
      'Question put:—\n\nThe House divided: Ayes 3, Noes 2.\n\nDivision No. 9]\t[7.13 pm\nAYES\nExample, Ms Jane\tOar, Ann\nPattern, John\t\n\tTellers for the Ayes:\nSample, Sir Guy\tMr. John Light and Mr. Peter Lamp.\nNOES\nQuill, Una\tSail, Bob (Mere N)\n\tTellers for the Noes\n\tMs Eve Mast and Mr. Max Hull.\n\nQuestion accordingly agreed to.\n',
      [
        'AYES 4 of 3: Example, Ms Jane; Oar, Ann; Pattern, John; Sample, Sir Guy (tellers Mr. John Light, Mr. Peter Lamp)',
        'NOES 2 of 2: Quill, Una; Sail, Bob (Mere N) (tellers Ms Eve Mast, Mr. Max Hull)',
      ],
    ],
    'the count of the whole House, not that of one part of the country': [
      'uk-commons',
      'Question put.\n\nThe House divided:\n\nAyes 2, Noes 1.\n\nVotes cast by Members for constituencies in England:\n\nAyes 1, Noes 1.\n\nDivision No. 9]\n\nAYES\nExample, Jane\nPattern, John\n\nNOES\nSample, Guy\n\nQuestion accordingly agreed to.\n',
      ['AYES 2 of 2: Example, Jane; Pattern, John', 'NOES 1 of 1: Sample, Guy'],
    ],
    'a list over a page mark, its result told below': [
      'kenya',
      '(Question put and the Senate proceeded to vote by County Delegations)\n\nAYES: Sen. Example, Northtown County; Sen. Sample, Westham\n\nJuly 31, 2013 SENATE DEBATES 35\n\nCounty; Sen. Pattern, Eastport County, Sen. Token, Mere County; and Sen.\nQuill, Oar County.\n\nNOES: Sen. Specimen, Lamp County.\nTeller of the Noes: Sen. Mast\nThe Speaker (Hon. Hull): Hon. Senators, the result is:\n\n(Question carried by 5 votes to 1)\n',
      [
        'AYES 5 of 5: Sen. Example, Northtown County; Sen. Sample, Westham County; Sen. Pattern, Eastport County; Sen. Token, Mere County; Sen. Quill, Oar County',
        'NOES 1 of 1: Sen. Specimen, Lamp County (tellers Sen. Mast)',
      ],
    ],
    'nobody on one side: the sentence above tells': [
      'us-congressional-record',
      '  A recorded vote was ordered.\n  The vote was taken by electronic device, and there were--ayes 2, \nnoes 0, not voting 1, as follows:\n\n                             [Roll No. 390]\n\n                               AYES--2\n\n     Example (SC)\n     Sample\n\n                             NOT VOTING--1\n\n     Nobody\n\n  Mr. EXAMPLE. Mr. Chairman, I thank you.\n',
      ['AYES 2 of 2: Example (SC); Sample', 'NOT VOTING 1 of 1: Nobody'],
    ],
    'peers with their ranks, tellers marked': [
      'uk-lords',
      'Amendment 9\n\nTheir Lordships divided: Contents, 3; Not-Contents, 2.\n\nDivision No. 1\n\nCONTENTS\nNorthtown, L. [Teller]\nSample of Mere, B.\nWesthaven, V. [Teller]\n\nNOT-CONTENTS\nLamp, E. [Teller]\nOar, Bp.\n\nAmendment agreed.\n',
      [
        'CONTENTS 3 of 3: Northtown, L.; Sample of Mere, B.; Westhaven, V. (tellers Northtown, L., Westhaven, V.)',
        'NOT-CONTENTS 2 of 2: Lamp, E.; Oar, Bp. (tellers Lamp, E.)',
      ],
    ],
    'three sides, names in one paragraph each': [
      'south-africa',
      'Question put.\n\nAYES - 2: Example, J P; Sample, L V D.\n\nNOES - 1: Token, P J.\n\nABSTAIN - 1: Quill, U.\n\nQuestion agreed to.\n',
      ['AYES 2 of 2: Example, J P; Sample, L V D', 'NOES 1 of 1: Token, P J', 'ABSTAIN 1 of 1: Quill, U'],
    ],
    'a bracket that is never closed': [
      'kenya',
      '(Question put and the Senate proceeded to vote by County Delegations)\n\nAYES: Sen. (Dr. Example, Northtown County; Sen. Sample, Mere County, Sen. Oar, Lamp County.\nNOES: Nil\n',
      [
        'AYES 3 of ?: Sen. (Dr. Example, Northtown County; Sen. Sample, Mere County; Sen. Oar, Lamp County',
        'NOES 0 of 0:',
      ],
    ],
    'figures alone': [
      'fiji',
      'MR. SPEAKER.- Honourable Members, we will vote.\n\nAyes - 27\nNoes - 20\nAbstained - 0\nNot Voted - 4\n',
      ['Ayes 0 of 27:', 'Noes 0 of 20:', 'Abstained 0 of 0:', 'Not Voted 0 of 4:'],
    ],
    'a comma lost, a small first word, a proxy': [
      'australia',
      'The House divided. [12:15]\n(The Speaker—Hon. Ann Example)\n\nAYES (3)\nSample J. D.\nvan Example, B. A.\nToken, C. (proxy)\nNOES (0)\n\nQuestion agreed to.\n',
      ['AYES 3 of 3: Sample J. D.; van Example, B. A.; Token, C.', 'NOES 0 of 0:'],
    ],
    French: [
      'canada',
      '(La Chambre met aux voix la motion, qui est rejetée par le vote suivant:)\n\n(Division No. 4)\nPOUR\nDéputés\nÉchantillon\n-- 1\nCONTRE\nDéputés\nExemple\nModèle\n-- 2\nPAIRÉS\nAucun\n\nLe Président: Je déclare la motion rejetée.\n',
      ['POUR 1 of 1: Échantillon', 'CONTRE 2 of 2: Exemple; Modèle', 'PAIRÉS 0 of ?:'],
    ],
  };
  for (const [name, [dialect, text, expected]] of Object.entries(shapes))
    it(name, () => check(text, dialect, expected));

  it('reads them once', () => {
    const text = fixture('dialects/australia.hansard.txt');
    const transcript = buildTranscript(text);
    const [division] = divisionsIn(transcript.children);
    assert.equal(votesOf(transcript, division!), votesOf(transcript, division!));
  });
});
