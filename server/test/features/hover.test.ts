import assert from 'node:assert/strict';
import { cursorAt, fixture } from '../fixture.ts';
import { shippedKnowledge } from '../shipped-knowledge.ts';
import { hover, type Card } from '../../src/features/hover.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

const example = fixture('aleppo-bombings.hansard.txt');
const inline = fixture('commons-inline.hansard.txt');

const canadian = `House of Commons Debates

OFFICIAL REPORT (HANSARD)

Tuesday, October 18, 2016

ORAL QUESTIONS

Mr. Philip Hammond (Northtown, CPC): Mr. Speaker, will the Prime Minister answer the Leader of the Opposition?

Ms. Jane Example (Easthaven, Lib.): Mr. Speaker, yes.
`;

interface Expectation {
  readonly text?: string;
  /** Words of the text with the cursor ‸. */
  readonly at: string;
  /** The words that the card's range covers; undefined: no card. */
  readonly over: string | undefined;
  readonly says?: readonly string[];
  readonly neverSays?: readonly string[];
}

async function cardAt(text: string, at: string): Promise<Card | undefined> {
  const format = { markdown: false, commandLinks: false };
  return hover(buildTranscript(text), cursorAt(text, at), await shippedKnowledge(), format);
}

function check(table: Readonly<Record<string, Expectation>>): void {
  for (const [name, { text = example, at, over, says = [], neverSays = [] }] of Object.entries(table)) {
    it(name, async () => {
      const card = await cardAt(text, at);
      assert.equal(card && text.slice(card.span.start, card.span.end), over);
      for (const words of says)
        assert.ok(card?.value.includes(words), `“${words}” is not in:\n${card?.value ?? ''}`);
      for (const words of neverSays)
        assert.ok(!card?.value.includes(words), `“${words}” is in:\n${card?.value ?? ''}`);
      assert.ok((card?.value.split('\n').length ?? 0) <= 8, 'more than eight lines');
    });
  }
}

describe('hover on the worked example', () => {
  check({
    'gives the office-holder on the sitting date with interval and source': {
      at: 'The Foreign ‸Secretary may not',
      over: 'Foreign Secretary',
      says: ['Boris Johnson', '13 July 2016 – 9 July 2018', 'certain', 'Source:'],
      neverSays: ['unknown'],
    },
    'gives the next holder when the date is changed': {
      text: example.replace('Tuesday 18 October 2016', 'Tuesday 10 July 2018'),
      at: 'The ‸Foreign Secretary may not',
      over: 'Foreign Secretary',
      says: ['Jeremy Hunt'],
    },
    'shows both holders on the day of a change': {
      text: example.replace('Tuesday 18 October 2016', 'Wednesday 13 July 2016'),
      at: 'the ‸Foreign Secretary said',
      over: 'Foreign Secretary',
      says: ['ambiguous', 'Philip Hammond', 'Boris Johnson'],
    },
    'assumes nobody without a date and offers to set it': {
      text: example.replace(/^Volume.*$/m, ''),
      at: 'The ‸Foreign Secretary may not',
      over: 'Foreign Secretary',
      says: ['unknown', 'Set Sitting Date', '// hansard: date='],
      neverSays: ['Johnson', 'Hammond', 'Hunt'],
    },
    'takes the date from the first-line comment': {
      text: `// hansard: date=2018-07-10\n${example}`,
      at: 'The ‸Foreign Secretary may not',
      over: 'Foreign Secretary',
      says: ['Jeremy Hunt', '10 July 2018'],
    },
    'leads from “The hon. Lady” to the turn before, with both inferences': {
      at: 'The hon. ‸Lady will be',
      over: 'The hon. Lady',
      says: ['[Member 1]', 'inferred', 'Turn on line 11', 'previous speaker', 'female', 'another party'],
    },
    'leads from “the hon. Gentleman” to the third questioner': {
      at: 'the hon. ‸Gentleman',
      over: 'the hon. Gentleman',
      says: ['[Member 3]', 'Turn on line 19', 'male', 'inferred'],
    },
    'leads from “my right hon. Friend” in a question to the one who answers': {
      at: 'my right ‸hon. Friend remember',
      over: 'my right hon. Friend',
      says: ['Boris Johnson', 'inferred'],
    },
    'leads from “My hon. Friend” in the answer to the second questioner, of the same party and unknown gender':
      {
        at: 'My hon. ‸Friend is quite',
        over: 'My hon. Friend',
        says: ['[Member 2]', 'Conservative', 'inferred'],
        neverSays: ['female', 'male'],
      },
    'tells of an unnamed speaker what the text tells, and no name': {
      at: '‸6. What representations',
      over: '6.',
      says: ['[Member 1]', 'female', 'not Conservative', 'not a Privy Counsellor', 'No name is assumed'],
    },
    'knows a doctrine as a doctrine': {
      at: 'up to the responsibility ‸to protect',
      over: 'responsibility to protect',
      says: ['A/RES/60/1', 'paras 138–140', 'doctrine'],
      neverSays: ['treaty'],
    },
    'shows the instrument behind a court as implied': {
      at: 'International ‸Criminal Court',
      over: 'International Criminal Court',
      says: ['court', 'Implied instrument: Rome Statute', '17 July 1998'],
    },
    'takes in nationality and title before a foreign minister': {
      at: 'Russian Foreign Minister ‸Lavrov',
      over: 'Russian Foreign Minister Lavrov',
      says: ['Sergey Lavrov', 'Russia'],
    },
    'knows Secretary Kerry for the American Secretary of State': {
      at: 'Secretary ‸Kerry',
      over: 'Secretary Kerry',
      says: ['John Kerry', 'United States'],
    },
    'names the person of the Assad regime': {
      at: 'the ‸Assad regime',
      over: 'the Assad regime',
      says: ['Bashar al-Assad', 'Syria'],
    },
    'knows the Speaker': {
      at: 'as you will appreciate, Mr ‸Speaker'.replace('as', 'As'),
      over: 'Mr Speaker',
      says: ['John Bercow'],
    },
    'finds nothing in an idiom': { at: '“get out of ‸jail free” card', over: undefined },
    'offers whoever led the country named beside an epithet as a guess, never as an answer': {
      at: 'a ‸bully in the middle east',
      over: 'a bully in the middle east',
      says: ['a guess', 'Bashar al-Assad', 'the text names nobody'],
      neverSays: ['certain', 'inferred'],
    },
    'finds nothing in ordinary words': { at: 'a sufficient ‸appetite', over: undefined },
    'finds nothing in page furniture': { at: 'Skip to ‸main content', over: undefined },
  });
});

describe('hover on attributed text', () => {
  check({
    'describes a printed speaker with office and number of turns': {
      text: inline,
      at: '(Ann ‸Sample): I am',
      over: 'The Secretary of State for Weather and Tides (Ann Sample)',
      says: ['Ann Sample', 'Secretary of State for Weather and Tides', 'certain', '4 turns'],
    },
    'resolves “the Secretary of State” to the one who answers': {
      text: inline,
      at: 'Does the ‸Secretary of State accept',
      over: 'the Secretary of State',
      says: ['Ann Sample', 'inferred'],
    },
    'resolves a seat that is printed in the transcript': {
      text: inline,
      at: 'my hon. Friend ‸the Member for Westbay',
      over: 'my hon. Friend the Member for Westbay',
      says: ['Peter Pattern', 'certain'],
    },
    'takes name and seat as printed where no table has them': {
      text: inline.replace('the Member for Westbay will', 'the Member for Nowhere (Nora Nobody) will'),
      at: 'my ‸hon. Friend the Member for Nowhere',
      over: 'my hon. Friend the Member for Nowhere (Nora Nobody)',
      says: ['Nora Nobody', 'not found in the tables'],
    },
    'never takes another country’s office for a British one': {
      text: canadian,
      at: 'the Prime ‸Minister',
      over: 'Prime Minister',
      says: ['Justin Trudeau', 'Canada'],
      neverSays: ['Theresa May'],
    },
    'has no card for an office of that country that no table holds': {
      text: canadian,
      at: 'the Leader of the ‸Opposition',
      over: undefined,
    },
    'looks up no Member of another parliament in the British tables': {
      text: canadian,
      at: 'Mr. Philip ‸Hammond',
      over: 'Mr. Philip Hammond (Northtown, CPC)',
      says: ['Philip Hammond', 'Northtown'],
      neverSays: ['Chancellor', 'Runnymede'],
    },
  });

  const made = [
    'House of Commons',
    'Tuesday 18 October 2016',
    'Treaties',
    'Mr Speaker',
    'The White House knows the UN charter and the Human Rights Act 1998.',
    'Several hon. Members',
    'Hear, hear.',
  ].join('\n\n');
  check({
    'says who Mr Speaker is, from the label too': {
      text: made,
      at: 'Mr ‸Speaker',
      over: 'Mr Speaker',
      says: ['John Bercow', 'Speaker of the House of Commons', 'certain'],
    },
    'says of a crowd that nobody is named, and nothing of certainty': {
      text: made,
      at: 'Several ‸hon. Members',
      over: 'Several hon. Members',
      says: ['nobody is named'],
      neverSays: ['certain'],
    },
    'says once that a treaty is in force, and names two sources at most': {
      text: made,
      at: 'UN ‸charter',
      over: 'UN charter',
      says: ['in force since 24 October 1945', 'and 1 more'],
      neverSays: ['· in force\n'],
    },
    'says once that an Act is cited by its short title': {
      text: made,
      at: 'Human ‸Rights',
      over: 'Human Rights Act 1998',
      says: ['cited by its short title'],
      neverSays: ['\nAct, by'],
    },
    'gives the sources of a body and of its head in one line': {
      text: made,
      at: 'White ‸House',
      over: 'White House',
      says: ['Barack Obama', '\nSource: '],
      neverSays: ['Source for'],
    },
  });

  it('escapes what the text prints, so that it cannot become a link or a command', async () => {
    const text = inline.replaceAll('Ann Sample', 'Ann [Sample](command:evil)');
    const transcript = buildTranscript(text);
    const knowledge = await shippedKnowledge();
    for (let offset = 0; offset < text.length; offset += 7) {
      const card = hover(transcript, offset, knowledge, { markdown: true, commandLinks: true });
      assert.ok(!/(?<!\\)\]\(command:(?!hansard\.)/.test(card?.value ?? ''), card?.value);
    }
  });
});
