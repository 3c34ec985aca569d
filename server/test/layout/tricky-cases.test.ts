/**
 * The forty shapes that simple rules get wrong, collected from real reports: here in words of our own, each with what a reader
 * sees. `turns` are the names of the turns in order; `sections` the titles of all sections.
 */
import assert from 'node:assert/strict';
import { dialects } from '../../src/layout/detect.ts';
import { outlineNames } from '../outline-names.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

interface Case {
  readonly shows: string;
  readonly dialect: string;
  readonly text: string;
  readonly turns?: readonly string[];
  readonly sections?: readonly string[];
}

const commons = 'uk-commons';
const example = 'Jane Example (Northtown) (Con)';
/** A Commons text in which Jane Example says the given paragraphs, name above. */
const said = (...paragraphs: string[]): string =>
  `Harbour Lights\n\n${example}\n${paragraphs.join('\n\n')}\n`;
/** The same with the name before the words. */
const saidInline = (...paragraphs: string[]): string =>
  `Harbour Lights\n\n${example}: ${paragraphs.join('\n\n')}\n`;

const cases: readonly Case[] = [
  {
    shows: '1 a heading with a colon',
    dialect: commons,
    text: `Low-Carbon Lamps: Employment Growth\n\n${example}\nYes.\n`,
    sections: ['Low-Carbon Lamps: Employment Growth'],
    turns: ['Jane Example'],
  },
  {
    shows: '2 a heading that looks like speaker and text',
    dialect: commons,
    text: `Covid-19: Harbours\n\n${example}: Yes.\n\nJunior Pilots: Industrial Dispute\n\n${example}: No.\n`,
    sections: ['Covid-19: Harbours', 'Junior Pilots: Industrial Dispute'],
    turns: ['Jane Example', 'Jane Example'],
  },
  {
    shows: '3 a paragraph that ends in a colon, then a quotation',
    dialect: commons,
    text: saidInline('I read the report.', 'The report also states:', '“No lamp was dark.”'),
    turns: ['Jane Example'],
  },
  {
    shows: '4 a colon in speech',
    dialect: commons,
    text: saidInline('I asked.', 'It is okay: my hon. Friend is back on the Committee.'),
    turns: ['Jane Example'],
  },
  {
    shows: '5 a turn with no words and no colon',
    dialect: commons,
    text: saidInline('I agree.', 'Peter Pattern rose—', 'Jane Example: I give way.'),
    turns: ['Jane Example', 'Peter Pattern', 'Jane Example'],
  },
  {
    shows: '6 rose— alone belongs to nobody with a name',
    dialect: commons,
    text: said('I agree.', 'rose—', 'I go on.'),
    turns: ['Jane Example'],
  },
  {
    shows: '7 a name and a bracket inside a speech',
    dialect: commons,
    text: said(
      'sorts of claims—[Interruption.] I am waiting for the hon. Member for Westbay (Peter Pattern) to stop.',
    ),
    turns: ['Jane Example'],
  },
  {
    shows: '8 a label inside brackets inside a speech',
    dialect: commons,
    text: saidInline('[Hon. Members: “Hooray!”] I am glad that I amuse.'),
    turns: ['Jane Example'],
  },
  {
    shows: '9 a topical question without a name',
    dialect: commons,
    text: 'Topical Questions\n\nT1. If he will make a statement on his responsibilities. (904927)\n\nI have lit the lamps.\n',
    sections: ['Topical Questions'],
    turns: ['[Member 1]', '[Minister]'],
  },
  {
    shows: '10 grouped questions with one answer',
    dialect: commons,
    text: `Lamps\n\n1. ${example}: What lamps are lit? [900101]\n\n7. Peter Pattern (Westbay) (Lab): What lamps are lit? [900102]\n\nThe Secretary of State for Weather (Ann Sample): All of them.\n`,
    turns: ['Jane Example', 'Peter Pattern', 'Ann Sample'],
  },
  {
    shows: '11 motion text that mentions the Speaker',
    dialect: commons,
    text: said(
      'I beg to move,',
      'That the Speaker do issue his Warrant to the Clerk of the Crown to light the lamp.',
    ),
    turns: ['Jane Example'],
  },
  {
    shows: '12 a mover named at the end of a motion',
    dialect: commons,
    text: said(
      'I have done.',
      'Motion made, and Question proposed, That this House do now adjourn.—(Peter Pattern.)',
    ),
    turns: ['Jane Example'],
  },
  {
    shows: '13 the Chair with a person, and without',
    dialect: commons,
    text: `Lamps\n\nMadam Deputy Speaker (Dame Mary Model)\nOrder.\n\nMr Speaker\nOrder.\n`,
    turns: ['Dame Mary Model', 'Mr Speaker'],
  },
  {
    shows: '14 an amendment’s number before a colon',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nBaroness Example (Lab)\nMy Lords, I speak to my amendment.\n\n9B: Clause 1, page 1, line 3, at end insert—\n\n“( ) Lamps are to be lit.”\n\nLord Sample (Con)\nMy Lords, I agree.\n',
    turns: ['Baroness Example', 'Lord Sample'],
  },
  {
    shows: '15 Moved by, the mover after the text',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nAmendment 9B\n\nMoved by\n\n9B: Clause 1, page 1, line 3, at end insert—\n\n“( ) Lamps are to be lit.”\n\nBaroness Example (Lab)\nMy Lords, I beg to move.\n',
    turns: ['Baroness Example'],
  },
  {
    shows: '16 a quotation in mid sentence',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nBaroness Example (Lab)\nMy Lords, they said:\n\n“we will be ending darkness as we know it”.\n\nand by “we” they meant the lamps.\n',
    turns: ['Baroness Example'],
  },
  {
    shows: '17 a time in the words of a speech',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nBaroness Example (Lab)\nMy Lords, it is late.\n\n4 15 pm\n\nI go on.\n',
    turns: ['Baroness Example'],
  },
  {
    shows: '18 a contested floor: two words are a turn',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nLord Sample (Con)\nMy Lords—\n\nLord Pattern (Lab)\nMy Lords—\n',
    turns: ['Lord Sample', 'Lord Pattern'],
  },
  {
    shows: '19 a crowd on the name line',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nLord Sample (Con)\nMy Lords, it is dark.\n\nNoble Lords\nOh!\n',
    turns: ['Lord Sample', 'Noble Lords'],
  },
  {
    shows: '20 peers and prelates whose names begin with The, hold of, hyphens and small letters',
    dialect: 'uk-lords',
    text: 'Lanterns Bill\n\nThe Countess of Mere (CB)\nMy Lords, yes.\n\nThe Archbishop of Northtown\nMy Lords, no.\n\nLord Lamp of Norton-sub-Hill (LD)\nMy Lords, perhaps.\n',
    turns: ['The Countess of Mere', 'The Archbishop of Northtown', 'Lord Lamp of Norton-sub-Hill'],
  },
  {
    shows: '21 an asterisk before the label',
    dialect: 'uk-historic',
    text: 'LIGHTHOUSES BILL.\n\n*THE MARQUESS OF NORTHTOWN: This brings to light the matter.\n\nLORD SAMPLE: I agree.\n',
    turns: ['THE MARQUESS OF NORTHTOWN', 'LORD SAMPLE'],
  },
  {
    shows: '22 a column number glued into the words',
    dialect: 'uk-historic-web',
    text: 'LIGHTHOUSES\n\nHC Deb 03 May 1928 vol 216 cc593-4\n\n593\n\n§ Mr. SAMPLE\nThe House may remember that last594year was dark.\n',
    turns: ['Mr. SAMPLE'],
  },
  {
    shows: '23 a column number alone in mid sentence',
    dialect: 'uk-historic',
    text: 'Lighthouses\n\nMr. Sample: Prices vary\n\n2\n\nbetween different cases of lamps.\n\nMr. Pattern: They do.\n',
    turns: ['Mr. Sample', 'Mr. Pattern'],
  },
  {
    shows: '24 the reporter’s note on a pronoun',
    dialect: 'canada-reported',
    text: 'March 28, 1871 COMMONS DEBATES 277\n\nLAMP BILL\n\nMr. SAMPLE said the lamps were dark. He (Mr. Sample) would now come to the Bill itself.\n\nMr. PATTERN referred to the oil.\n',
    turns: ['Mr. SAMPLE', 'Mr. PATTERN'],
  },
  {
    shows: '25 a turn without colon or said',
    dialect: 'canada-reported',
    text: 'March 28, 1871 COMMONS DEBATES 277\n\nLAMP BILL\n\nHon. Sir JOHN EXAMPLE said it was dark.\n\nHon. Mr. PATTERN would compare it with the night.\n',
    turns: ['Hon. Sir JOHN EXAMPLE', 'Hon. Mr. PATTERN'],
  },
  {
    shows: '26 a heading in capitals with a full stop, and a Chair taken',
    dialect: 'cook-islands',
    text: 'MR SPEAKER TOOK THE CHAIR AT 10.00 a.m.\n\nST. LAMP RAILWAY\n\nMR SPEAKER (J. SAMPLE): Good morning.\n\nHON. A. EXAMPLE: Good morning.\n',
    turns: ['J. SAMPLE', 'HON. A. EXAMPLE'],
  },
  {
    shows: '27 a colon in the time of a label',
    dialect: 'australia',
    text: 'QUESTIONS WITHOUT NOTICE\n\nLamps\n\nMr EXAMPLE (Northtown—Leader of the Opposition) (14:03):  My question is on lamps.\n\nMr SAMPLE (Westbay—Prime Minister) (14:04):  They are lit.\n',
    turns: ['Mr EXAMPLE', 'Mr SAMPLE'],
  },
  {
    shows: '28 the case of the surname: interjection and call are one person',
    dialect: 'australia',
    text: 'QUESTIONS WITHOUT NOTICE\n\nLamps\n\nMr EXAMPLE (Northtown) (14:03):  My question is on lamps.\n\nMr Sample: A point of order—\n\nMr EXAMPLE:  I go on.\n',
    turns: ['Mr EXAMPLE', 'Mr Sample', 'Mr EXAMPLE'],
  },
  {
    shows: '29 surnames with small letters among capitals',
    dialect: 'us-congressional-record',
    text: '[Congressional Record Volume 900, Number 1 (Friday, July 1, 2005)]\n[House]\n[Page H1]\n\n                              LAMPS\n\n  Mr. McLAMP. Mr. Speaker, it is dark.\n  Mr. DeLIGHT. Mr. Speaker, it is not.\n',
    turns: ['Mr. McLAMP', 'Mr. DeLIGHT'],
  },
  {
    shows: '30 turns without words, by their verb',
    dialect: 'australia',
    text: 'QUESTIONS WITHOUT NOTICE\n\nLamps\n\nMr EXAMPLE (Northtown) (14:03):  It is dark.\n\nMs Pattern interjecting—\n\nHonourable members interjecting—\n\nMr EXAMPLE:  I go on.\n',
    turns: ['Mr EXAMPLE', 'Ms Pattern', 'Honourable members', 'Mr EXAMPLE'],
  },
  {
    shows: '31 a turn by its verb, and She said',
    dialect: 'canada',
    text: 'House of Commons Debates\n\nROUTINE PROCEEDINGS\n\nMs. Jane Example (Northtown, NDP) moved for leave to introduce Bill C-900, an act on lamps.\n\nShe said: Mr. Speaker, it is dark.\n\nMr. John Sample (Westbay, CPC): Mr. Speaker, no.\n',
    turns: ['Ms. Jane Example', 'Mr. John Sample'],
  },
  {
    shows: '32 a clock and a language mark inside a speech',
    dialect: 'canada',
    text: 'House of Commons Debates\n\nORAL QUESTIONS\n\nMr. John Sample (Westbay, CPC): Mr. Speaker, it is dark.\n\n● (1005)\n\n[Translation]\n\nIt is still dark.\n',
    turns: ['Mr. John Sample'],
  },
  {
    shows: '33 dashes and apostrophes in a label',
    dialect: 'canada',
    text: "House of Commons Debates\n\nORAL QUESTIONS\n\nMr. Jean Exemple (Belle—L'Anse, CPC): Mr. Speaker, yes.\n\nM. Paul Exemple-Deux (Grand-Phare—Saint-Bord, PCC) : Monsieur le Président, oui.\n",
    turns: ['Mr. Jean Exemple', 'M. Paul Exemple-Deux'],
  },
  {
    shows: '34 an address that opens a paragraph of the same turn',
    dialect: 'us-congressional-record',
    text: '[Congressional Record Volume 900, Number 1 (Friday, July 1, 2005)]\n[House]\n[Page H1]\n\n                              LAMPS\n\n  Mr. LANTERN. Mr. Chairman, it is dark.\n  Mr. Chairman, I yield the floor.\n',
    turns: ['Mr. LANTERN'],
  },
  {
    shows: '35 a permission note that names the Member before the label',
    dialect: 'us-congressional-record',
    text: '[Congressional Record Volume 900, Number 1 (Friday, July 1, 2005)]\n[House]\n[Page H1]\n\n                              LAMPS\n\n  (Mr. LANTERN asked and was given permission to address the House for 1\nminute.)\n  Mr. LANTERN. Mr. Speaker, it is dark.\n',
    turns: ['Mr. LANTERN'],
  },
  {
    shows: '36 an inserted letter',
    dialect: 'us-congressional-record',
    text: '[Congressional Record Volume 900, Number 1 (Friday, July 1, 2005)]\n[House]\n[Page H1]\n\n                              LAMPS\n\n  Mr. LANTERN. Mr. Speaker, I insert a letter.\n       Dear Madam Secretary: On October 22, 2004, and again on\n     Monday, it was dark.\n           Sincerely,\n',
    turns: ['Mr. LANTERN'],
  },
  {
    shows: '37 page and time marks in a speech, and a changed vote',
    dialect: 'us-congressional-record',
    text: "[Congressional Record Volume 900, Number 1 (Friday, July 1, 2005)]\n[House]\n[Page H1]\n\n                              LAMPS\n\n  Mr. LANTERN. Mr. Speaker, it is\n\n[[Page H2]]\n\n                              {time}  1015\n\ndark.\n  Mr. WICK changed his vote from ``no'' to ``aye.''\n",
    turns: ['Mr. LANTERN'],
  },
  {
    shows: '38 wrapped words that start like a label, a code in a paragraph',
    dialect: 'ireland-inline',
    text: 'PARLIAMENTARY DEBATES\n\nSEANAD ÉIREANN\n\nTUAIRISC OIFIGIÚIL—Neamhcheartaithe\n\nThursday, 18 November 2021\n\nSenator Jane Example: I met the\nMinister of State; I would just like him to hear\n18/11/2021A00300\nthat it is dark. I thank\nDeputies John Sample and Ann Pattern - to whom I spoke.\n\nSenator Paul Model: I agree.\n',
    turns: ['Senator Jane Example', 'Senator Paul Model'],
  },
  {
    shows: '39 labels that end in .- and in a hyphen',
    dialect: 'fiji',
    text: 'PARLIAMENT OF THE REPUBLIC OF FIJI\n\nHON. SPEAKER.- I now call upon the Member.\n\nHON. A. EXAMPLE.- Thank you.\n',
    turns: ['HON. SPEAKER', 'HON. A. EXAMPLE'],
  },
  {
    shows: '40 a numbered question by its verb',
    dialect: 'singapore',
    text: 'Official Reports - Parliamentary Debates (Hansard)\n\nParliament No: 14\n\nSitting Date: 6-11-2023\n\nLAMPS\n\n1 Mr John Example Bin Sample asked the Minister for Lamps (a) what are the plans for oil.\n\nThe Minister for Lamps (Dr Ann Pattern): Sir, there are some.\n',
    turns: ['Mr John Example Bin Sample', 'Dr Ann Pattern'],
  },
];

function read({ dialect, text }: Case): { turns: string[]; sections: string[] } {
  const known = dialects.find(({ id }) => id === dialect);
  assert.ok(known, `no dialect ${dialect}`);
  return outlineNames(buildTranscript(text, known));
}

describe('the shapes that simple rules get wrong', () => {
  for (const each of cases) {
    it(each.shows, () => {
      const { turns, sections } = read(each);
      if (each.turns) assert.deepEqual(turns, each.turns);
      if (each.sections) assert.deepEqual(sections, each.sections);
    });
  }
});
