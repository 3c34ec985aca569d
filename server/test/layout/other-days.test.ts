/**
 * What other days of a house hold: each a small text in words of our own, the layout it is recognised as, who speaks and what is
 * a heading.
 */
import assert from 'node:assert/strict';
import { dialects, recogniseDialect } from '../../src/layout/detect.ts';
import { outlineNames } from '../outline-names.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

interface Day {
  readonly shows: string;
  readonly dialect: string;
  readonly text: string;
  readonly turns?: readonly string[];
  readonly sections?: readonly string[];
}

const commons = 'uk-commons';
const jane = 'Jane Example (Northtown) (Con)';

const days: readonly Day[] = [
  {
    shows: 'a title with a colon between the Chair and the time',
    dialect: commons,
    text: `Westminster Hall\n\n[Sir Edward Sample in the Chair]\nHarbour Works: Northtown\n9.30 am\n\n${jane}\nI beg to move. I thank my hon. Friend.\n`,
    turns: ['Jane Example'],
    sections: ['Westminster Hall', 'Harbour Works: Northtown'],
  },
  {
    shows: 'titles among short speeches without blank lines, which are no lines of print',
    dialect: commons,
    text: [
      'House of Commons',
      'Harbour Works',
      ...Array.from(
        { length: 8 },
        () =>
          `${jane}: Will the Minister visit the harbour at Northtown?\nThe Minister for Ports (Guy Sample): I am grateful to my hon. Friend, and will.`,
      ),
      'Points of Order',
      'Peter Pattern (Westham) (Lab): On a point of order, Mr Speaker.',
      '',
    ].join('\n'),
    sections: ['House of Commons', 'Harbour Works', 'Points of Order'],
  },
  {
    shows: 'a known name right below a speech',
    dialect: commons,
    text: `Harbour Works\n\n${jane}\nWhen do the works begin?\n\nThe Minister for Ports (Guy Sample)\nIn May, I tell my hon. Friend.\nJane Example\nAnd when do they end?\n`,
    turns: ['Jane Example', 'Guy Sample', 'Jane Example'],
  },
  {
    shows: 'a known name in a list',
    dialect: commons,
    text: `Harbour Works\n\n${jane}\nMy hon. Friend the Minister will meet us, who are these:\nJane Example\nPeter Pattern\n\nThe Minister for Ports (Guy Sample)\nI will.\n`,
    turns: ['Jane Example', 'Guy Sample'],
  },
  {
    shows: 'topical questions with the number of their notice before the name, as print has it',
    dialect: commons,
    text: `House of Commons\n\nTopical Questions\n\nT1. [902020] ${jane}: If he will make a statement.\n\nThe Minister for Ports (Guy Sample): I am grateful to my hon. Friend.\n\nQ2. [902021] Peter Pattern (Westham) (Lab): If he will list his engagements.\n`,
    turns: ['Jane Example', 'Guy Sample', 'Peter Pattern'],
  },
  {
    shows: 'the election of a Speaker',
    dialect: commons,
    text: `House of Commons\n\nElection of Speaker\n\nAnd the House having returned—\n\nThe Presiding Member (Sir Edward Sample)\nOrder. I have to say a few words to the House.\n\nWhereupon Sir John Light was conducted to the Chair.\n\nMr Speaker-Elect (standing on the upper step)\nI thank my hon. Friends.\n`,
    turns: ['Sir Edward Sample', 'Mr Speaker-Elect'],
    sections: ['House of Commons', 'Election of Speaker'],
  },
  {
    shows: 'Acts that were given Royal Assent, which are no titles',
    dialect: commons,
    text: `House of Commons\n\nRoyal Assent\n\nMr Speaker\nI have to notify the House that Royal Assent was signified to the following Acts:\n\nHarbours Act 2024\n\nPorts (Wales) Act 2024\n\nHarbours Act 2024\n\n${jane}\nOn that Act, when do the works begin?\n`,
    turns: ['Mr Speaker', 'Jane Example'],
    sections: ['House of Commons'],
  },
  {
    shows: 'the Chair of Kenya without an article, and with brackets in brackets',
    dialect: 'kenya',
    text: 'PARLIAMENT OF KENYA\n\nTHE NATIONAL ASSEMBLY\n\nTuesday, 12th March 2024\n\nHon. Speaker: Hon. Members, we have a quorum.\n\nHon. (Dr) Robert Sample (Eastmarsh, ODM): Thank you, Hon. Speaker.\n\nThe Temporary Speaker (Hon. (Dr) Ann Example): Order.\n',
    turns: ['Hon. Speaker', 'Hon. Dr Robert Sample', 'Hon. (Dr) Ann Example'],
  },
  {
    shows: 'a division of Singapore, and who says what the Orders are',
    dialect: 'singapore',
    text: 'Parliament No: 14\nSitting Date: 12-3-2024\nMPs Speaking: Mr Tan Example (Northtown), Dr Lim Sample @ Lim Pattern\n\nHarbours Bill\n\nThe Clerk: Order of the Day.\n\nMr Tan Example (Northtown): Sir, I agree.\n\nDivision taken: Ayes, 2; Noes, 1.\n\nAYES\n\nMr Tan Example\nDr Lim Sample @ Lim Pattern\n\nNOES\n\nMs Jane Light\n\nMr Speaker: Order.\n',
    turns: ['The Clerk', 'Mr Tan Example', 'Mr Speaker'],
    sections: ['Harbours Bill'],
  },
  {
    shows: 'the Clerk, who speaks until there is a Speaker',
    dialect: commons,
    text: `House of Commons\n\nElection of Speaker\n\nThe Clerk of the House (Sir Ben Sample)\nI call the Father of the House.\n\nThe Father of the House (Sir Edward Light)\nI thank the hon. Members.\n\nThe Clerk\nI call the right hon. Member.\n`,
    turns: ['Sir Ben Sample', 'Sir Edward Light', 'The Clerk'],
  },
  {
    shows: 'a joint sitting of Kenya, which the President addresses',
    dialect: 'kenya',
    text: 'PARLIAMENT OF KENYA\n\nTHE NATIONAL ASSEMBLY\n\nTHE HANSARD\n\nTHE THIRTEENTH PARLIAMENT\n\nThursday, 9th November 2023\n\nSTATE OF THE NATION ADDRESS\n\nHon. Speaker: His Excellency the President, I invite you.\n\nHis Excellency the President (Hon. (Dr) Peter Sample): The state of the nation is this: the works begin in May.\n\nThe President of the nation has said that there are two things: harbours and ferries.\n\nThe Clerk: The next Order.\n',
    turns: ['Hon. Speaker', 'Hon. (Dr) Peter Sample', 'The Clerk'],
    sections: ['STATE OF THE NATION ADDRESS'],
  },
  {
    shows: 'lists of a Canadian division under a word of their own',
    dialect: 'canada',
    text: 'House of Commons Debates\n\nThe Speaker: Call in the members.\n\n(Division No. 665)\n\nYEAS\n\nMembers\n\nLight\nLamp\n\nTotal: -- 2\n\nNAYS\n\nMembers\n\nWick\nOil\n\nTotal: -- 2\n\nPAIRED\n\nNil\n\nThe Speaker: I declare the motion carried.\n',
    turns: ['The Speaker', 'The Speaker'],
    sections: ['House of Commons Debates'],
  },
  {
    shows: 'a division of the Dáil without an article',
    dialect: 'ireland',
    text: 'DÁIL ÉIREANN\n\nTuesday, 12 March 2024\n\nHarbour Works\n\nDeputy Ann Example\n\nThe works begin in May, Taoiseach.\n\nDáil divided: Tá, 2; Níl, 1; Staon, 0.\n\nTá\tNíl\tStaon\n\nExample, Ann.\nLight, John.\n\nAmendment declared lost.\n',
    turns: ['Deputy Ann Example'],
  },
  {
    shows: 'who takes the Chair of the European Parliament, in what place, in any language',
    dialect: 'european-parliament',
    text: 'Verbatim report of proceedings\n\nWednesday, 13 March 2024 - Strasbourg\n\n1. Opening of the sitting\n\nIN THE CHAIR: ANN EXAMPLE\nPresident\n\nPresident. – The sitting is open.\n\nPRESIDENZA: JOHN SAMPLE\nVicepresidente\n\nPresidente. – La discussione è chiusa.\n',
    turns: ['President', 'Presidente'],
    sections: ['1. Opening of the sitting'],
  },
  {
    shows: 'a province whose titles carry a stop',
    dialect: 'generic',
    text: 'LEGISLATIVE ASSEMBLY OF EASTLAND\n\nTuesday 12 March 2024\n\nThe Speaker (Hon. Ted Example): Further debate?\n\nMr. John Sample: Thank you, Speaker.\n\nInterjection: Shame.\n\nMPP Ann Light: My question is to the Premier.\n\nThe House recessed from 1140 to 1500.\n\nMPP Ann Light: I rise again.\n',
    turns: ['Hon. Ted Example', 'Mr. John Sample', 'Interjection', 'MPP Ann Light', 'MPP Ann Light'],
  },
  {
    shows: 'the heads of printed pages, in the middle of what somebody says',
    dialect: commons,
    text: `1153          Oral Answers          13 MARCH 2024          Oral Answers          1154\n\nHarbour Works\n\n${jane}: I thank my hon. Friend.\n\n1155 Oral Answers 13 MARCH 2024 Oral Answers 1156\n\nThe works begin in May.\n\nThe Minister for Ports (Guy Sample): Yes.\n`,
    turns: ['Jane Example', 'Guy Sample'],
    sections: ['Harbour Works'],
  },
  {
    shows: 'a side of an old division between blank lines, with a stop',
    dialect: 'uk-historic',
    text: 'HOUSE OF COMMONS\n\nMonday, 14th June, 1948\n\nHARBOURS\n\nMr. Example: I move it.\n\nDivision No. 188.] AYES. [10.2 p.m.\n\nAcland, Sir R.\n\nNOES.\n\nAgnew, Cmdr. P. G.\n\nQuestion accordingly negatived.\n',
    turns: ['Mr. Example'],
    sections: ['HOUSE OF COMMONS', 'HARBOURS'],
  },
  {
    shows: 'a committee of the Oireachtas',
    dialect: 'ireland-inline',
    text: 'JOINT COMMITTEE ON TRANSPORT\n\nDé Céadaoin, 13 Márta 2024\n\nWednesday, 13 March 2024\n\nTeachtaí Dála / Deputies\n\nChairman: I welcome Mr. Tom Model.\n\nMr. Tom Model: I thank the Chairman.\n\nDeputy Ann Example: When do they begin?\n',
    turns: ['Chairman', 'Mr. Tom Model', 'Deputy Ann Example'],
  },
  {
    shows: 'names in capitals without titles, as in subtitles',
    dialect: 'generic',
    text: 'HOUSE OF COMMONS 13 MARCH 2024\n\nSPEAKER: Order. Jane Example.\nJANE EXAMPLE: I ask the Minister for a statement.\nSECRETARY OF STATE: In May.\nJANE EXAMPLE: Thank you.\n',
    turns: ['SPEAKER', 'JANE EXAMPLE', 'SECRETARY OF STATE', 'JANE EXAMPLE'],
  },
  {
    shows: 'honours behind names in capitals, questions of a house that prints as Westminster did',
    dialect: 'generic',
    text: 'HOUSE OF REPRESENTATIVES\n\nFriday, March 15, 2024\n\nMADAM SPEAKER: Honourable Members, be seated.\n\nHON. ANN EXAMPLE, PC, MP (Prime Minister): Madam Speaker, I rise.\n\n93. Mr. John Model (Eastmarsh) asked the hon. Minister of Works:\n\nWhen do the works begin?\n\nThe Minister of Works (Sen. The Hon. Peter Sample): In May.\n\nMr. Model: Thank you.\n',
    turns: [
      'MADAM SPEAKER',
      'HON. ANN EXAMPLE',
      'Mr. John Model',
      'Sen. The Hon. Peter Sample',
      'Mr. John Model',
    ],
  },
  {
    shows: 'an office that is a title of business',
    dialect: 'generic',
    text: 'Tynwald\n\nThe President: We come to Questions.\n\nCHIEF MINISTER\n\n1. Harbour works\n\nMrs Example: Thank you, Mr President.\n\nThe Chief Minister (Mr Sample): In May.\n',
    turns: ['The President', 'Mrs Example', 'Mr Sample'],
  },
  {
    shows: 'a title of the Lords right above its kind of business',
    dialect: 'uk-lords',
    text: 'House of Lords\n\nThursday 14 March 2024\n\nHarbours\nQuestion\n\n11.16 am\n\nAsked by\n\nBaroness Example of Northtown\nTo ask His Majesty’s Government when the works begin.\n\nThe Earl of Sample (Con)\nMy Lords, in May.\n\nFerries\n\nQuestion\n\nAsked by\n\nLord Model\nTo ask His Majesty’s Government when ferries sail.\n',
    turns: ['Baroness Example of Northtown', 'The Earl of Sample', 'Lord Model'],
    sections: ['House of Lords', 'Harbours', 'Ferries'],
  },
];

/** Sentences that a thing, an office or a letter opens, and a colon. */
const sentences: readonly (readonly [dialect: string, text: string])[] = [
  [commons, `Harbour Works\n\n${jane}: I agree.\n\nNorthtown Bank: a harbour of its own, I am told.\n`],
  [commons, `Harbour Works\n\n${jane}: I agree.\n\nDear Mr Sample: The works will begin in May.\n`],
  [
    'new-zealand',
    'HARBOUR WORKS\n\nHon JANE EXAMPLE (Labour): I agree.\n\nNorthtown Bank: a harbour of its own, I am told.\n\nDear Mr Sample: The works begin.\n',
  ],
  [
    'united-nations',
    'Mr. Example (Northland): I agree.\n\nThe Secretary-General has told us this: the works will begin in May.\n',
  ],
];

describe('a sentence with a colon is no label', () => {
  for (const [dialect, text] of sentences)
    it(`${dialect}: ${text.split('\n\n').slice(-1).join(' ').trim()}`, () => {
      const chosen = dialects.find(({ id }) => id === dialect);
      assert.equal(buildTranscript(text, chosen).turns.length, 1);
    });
});

describe('a list of names', () => {
  const list = [
    'Jane Example (Northtown) (Con)',
    'Peter Pattern (Westbay) (Lab)',
    'Hal Mock (Southbay) (LD)',
  ];
  const speech = 'Jane Example (Northtown) (Con)\nI welcome the witnesses to this meeting about piers.\n';

  it('is none of speakers, the last above what the report says neither', () => {
    const text = `Harbours Committee\n\nMembers present:\n\n${list.join('\n')}\n\nThe Committee met at ten o’clock.\n\n${speech}`;
    const chosen = dialects.find(({ id }) => id === commons);
    assert.deepEqual(
      buildTranscript(text, chosen).turns.map(({ start }) => start),
      [text.lastIndexOf('Jane')],
    );
  });
});

function read(text: string): { dialect: string; turns: string[]; sections: string[] } {
  const { dialect } = recogniseDialect(text);
  return { dialect: dialect.id, ...outlineNames(buildTranscript(text, dialect)) };
}

describe('other days', () => {
  for (const { shows, text, ...expected } of days)
    it(shows, () => {
      assert.deepEqual({ ...read(text), ...expected }, read(text));
    });
});
