/**
 * Made-up Commons sitting days of any length in the three layouts in which readers have them. Owns the words and their
 * proportions, those of the official report: of a million characters about 1,200 turns, 90 headings
 * and 12,000 mentions, four in ten of them pronouns. All names are invented.
 */
import { chanceFrom, type Chance } from './random.ts';

/** Where the speaker's name stands: on a line above the words, before them, or nowhere. */
export type DayLayout = 'attributed' | 'inline' | 'lost';

const givenNames = 'Ann Osric Patricia Áine Jo Peter Mary John Ruth Seán Zoë Hal'.split(' ');
const familyNames =
  'Example Specimen Sample Pattern Placeholder Model Template O’Example Sample-Pattern Mock Facsimile'.split(
    ' ',
  );
const seats = 'Northtown|Easthaven and The Isles|Westbay|Wirrow South|Eastmarsh, Central|Upper Fenham'.split(
  '|',
);
const parties = ['Con', 'Lab', 'Lab/Co-op', 'SNP', 'LD', 'DUP'];
/** Words that refer to somebody or something. */
const references =
  'and I am grateful for it|as he said|she was right about that|I shall come to that|he has told us|if I may say so|as I said before|the hon. Gentleman|the Government’s position on harbours|that is why we have acted|my right hon. Friend the Foreign Secretary|in Northern Ireland|and I say to the House|a “balanced” approach|£3.6 billion a year|the Secretary of State for Tides|as Members on both sides know|(which I welcome)|over the past 12 months|people in Wirrow South|it is not right|to the Select Committee—|the Geneva conventions|the hon. Member for Westbay (Peter Pattern)|at the United Nations'.split(
    '|',
  );
/** Words that refer to nobody. */
const clauses =
  'a balanced approach|which is what was promised|over the past twelve months|at a cost of £3.6 billion a year|in the end it comes down to money|for the sake of those who come after|whatever the weather brings|and that is not right|because nothing was done in time|with the best of intentions|as the figures show|(though not every one of them)|and this is the point|from the beginning of the year|before the summer recess|through no fault of their own|the cost of repairs has doubled|the general state of the roads|if the money is there|in spite of many warnings|a long and difficult winter|to the benefit of all|the people who work there|between one tide and the next|at every stage of the process|no less than 45% of the total|this is a matter of common sense|until the work is finished|and so the queue grows longer|on both sides of the river|the quality of the water|by the end of the decade|not only for the young but for the old|that is why action is needed now|under the present arrangements|more than half of all households|without any delay|to put it in the simplest terms|the price of fish|in towns and villages up and down the coast|what matters is how it is spent|every penny of that sum|a review is under way|which brings the debate to its close|as has been said many times|the best that can be hoped for|with great respect|for reasons that are well known|at the very heart of the question|and there is much still to do|some of the oldest buildings in the county|as far as the eye can see|and the list goes on|in good times and in bad|there are those who doubt it|a plan that stands up|some 1,200 miles of coastline|when all is said and done'.split(
    '|',
  );
const openings =
  'I believe|We know|Let me say|It is said|My hon. Friend is right|There is no doubt|Nobody denies|The truth is|That may be so|Year after year|For too long|Of course'.split(
    '|',
  );
/** So many clauses of a sentence refer to something. */
const referring = 0.35;
const titles =
  'Tides and Harbours|Ferries: Timetables|Lighthouse Keepers|Points of Order|Coastal Erosion Bill|Business of the House'.split(
    '|',
  );
const marks = [
  '2.45 pm',
  'The Secretary of State was asked—',
  'Question put and agreed to.',
  '[Mr Speaker in the Chair]',
];

interface Member {
  readonly name: string;
  readonly printed: string;
  named: boolean;
}

function membersOf(chance: Chance): Member[] {
  return Array.from({ length: 120 }, (_, at) => {
    const name = `${givenNames[at % givenNames.length] ?? ''} ${familyNames[at % familyNames.length] ?? ''}`;
    return { name, printed: `${name} (${chance.pick(seats)}) (${chance.pick(parties)})`, named: false };
  });
}

function paragraph(chance: Chance): string {
  const sentences = Array.from({ length: chance.between(2, 5) }, () => {
    const words = Array.from({ length: chance.between(2, 6) }, () =>
      chance.pick(chance.next() < referring ? references : clauses),
    ).join(' ');
    return `${chance.pick(openings)} ${words}.`;
  });
  return sentences.join(' ') + (chance.next() < 0.02 ? ' [Interruption.]' : '');
}

function division(chance: Chance, number: number): string[] {
  const votes = (): string[] =>
    Array.from({ length: 40 }, () => `${chance.pick(familyNames)}, ${chance.pick(givenNames)}`);
  return [`Division ${number}`, '', '2.15 pm', '', 'AYES', ...votes(), '', 'NOES', ...votes(), ''];
}

function turn(chance: Chance, members: readonly Member[], layout: DayLayout): string[] {
  const member = chance.pick(members);
  const label = chance.next() < 0.08 ? 'Mr Speaker' : member.named ? member.name : member.printed;
  member.named ||= label === member.printed;
  const rest = Array.from({ length: chance.next() < 0.4 ? chance.between(1, 4) : 0 }, () =>
    paragraph(chance),
  );
  const words = [paragraph(chance), ...rest].flatMap((each) => [each, '']);
  if (layout === 'attributed') return [label, ...words];
  return layout === 'inline' ? [`${label}: ${words[0] ?? ''}`, ...words.slice(1)] : words;
}

function question(chance: Chance, number: number, layout: DayLayout): string[] {
  const tabled = `What steps his Department is taking on ${chance.pick(titles)}. (9${10_000 + number})`;
  const label = `${chance.pick(givenNames)} ${chance.pick(familyNames)} (${chance.pick(seats)}) (${chance.pick(parties)})`;
  if (layout === 'attributed') return [label, `${number}. ${tabled}`, ''];
  return [layout === 'inline' ? `${number}. ${label}: ${tabled}` : `${number}. ${tabled}`, ''];
}

/**
 * A sitting day.
 * @param length least number of UTF-16 units; the text is at most one turn longer
 * @param seed the same seed, layout and length give the same day
 */
export function sittingDay(length: number, layout: DayLayout, seed = 1): string {
  const chance = chanceFrom(seed);
  const members = membersOf(chance);
  const parts = ['House of Commons', '', 'Tuesday 18 October 2016', '', 'Oral Answers to Questions', ''];
  let size = parts.join('\n').length;
  for (let count = 1; size < length; count += 1) {
    const lines: string[] = [];
    const what = chance.next();
    if (what < 0.07) lines.push(chance.pick(titles), '');
    else if (what < 0.12) lines.push(`18 October 2016 : Column ${700 + count}`, '');
    else if (what < 0.15) lines.push(chance.pick(marks), '');
    else if (what < 0.152) lines.push(...division(chance, count));
    else if (what < 0.2) lines.push(...question(chance, count, layout));
    lines.push(...turn(chance, members, layout));
    for (const line of lines) size += line.length + 1;
    parts.push(...lines);
  }
  return parts.join('\n');
}
