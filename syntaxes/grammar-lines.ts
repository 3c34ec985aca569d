/**
 * The shapes of lines that the grammar must colour, and those that it must leave alone, with the colours of each.
 * Owns examples of shapes; the closed lists of words are in grammar-words.ts, the assertions in grammar.test.ts.
 */

/** Short names for the scopes, so that the tables can be read; `.hansard` is added to each. */
export const scopeOf = {
  heading: 'markup.heading',
  member: 'entity.name.function.member',
  office: 'entity.name.type.office',
  seat: 'variable.parameter.constituency',
  party: 'storage.type.party',
  question: 'constant.numeric.question',
  uin: 'constant.numeric.uin',
  time: 'constant.numeric.time',
  column: 'constant.numeric.column',
  date: 'constant.numeric.date',
  volume: 'constant.numeric.volume',
  votes: 'constant.numeric.votes',
  division: 'keyword.control.division',
  procedure: 'keyword.other.procedure',
  note: 'comment.block.note',
  furniture: 'comment.block.furniture',
  comment: 'comment.line.double-slash',
  quote: 'string.quoted.double',
} as const;

/** A short name of a scope. */
export type Colour = keyof typeof scopeOf;
/** A line and its coloured stretches in order; whatever is not listed must stay plain. */
export type Row = readonly [line: string, ...coloured: (readonly [text: string, colour: Colour])[]];

/** A line that is coloured as a whole. */
const whole = (colour: Colour, ...lines: string[]): Row[] => lines.map((line) => [line, [line, colour]]);
/** Lines that stay plain. */
const plain = (...lines: string[]): Row[] => lines.map((line) => [line]);

const attributions: Row[] = [
  [
    '1. Patricia Example (North Ayrton) (SNP): What assessment he has made of the tide.',
    ['1.', 'question'],
    ['Patricia Example', 'member'],
    ['North Ayrton', 'seat'],
    ['SNP', 'party'],
  ],
  [
    'T2. [900002] Sir Osric Sample (Eastmarsh, Central) (Lab/Co-op): If he will make a statement.',
    ['T2.', 'question'],
    ['[900002]', 'uin'],
    ['Sir Osric Sample', 'member'],
    ['Eastmarsh, Central', 'seat'],
    ['Lab/Co-op', 'party'],
  ],
  [
    'Q3. Ann Specimen: Will the Prime Minister join me? [900003]',
    ['Q3.', 'question'],
    ['Ann Specimen', 'member'],
    ['[900003]', 'uin'],
  ],
  [
    'The Secretary of State for Tides, Harbours and the Coast (Ann Specimen): I met them.',
    ['The Secretary of State for Tides, Harbours and the Coast', 'office'],
    ['Ann Specimen', 'member'],
  ],
  [
    'The Minister of State, Department for Tides (Lord Example of Sample) (Con)',
    ['The Minister of State, Department for Tides', 'office'],
    ['Lord Example of Sample', 'member'],
    ['Con', 'party'],
  ],
  ['The Prime Minister: I have been asked to reply.', ['The Prime Minister', 'office']],
  ['The Prime Minister (Ann Specimen)', ['The Prime Minister', 'office'], ['Ann Specimen', 'member']],
  ['The Chair: Order.', ['The Chair', 'office']],
  [
    'The Temporary Chair (Sir Osric Sample): With this it will be convenient to discuss',
    ['The Temporary Chair', 'office'],
    ['Sir Osric Sample', 'member'],
  ],
  ['Mr Speaker: Order.', ['Mr Speaker', 'office']],
  ['Mr Speaker', ['Mr Speaker', 'office']],
  ['Mr. Deputy Speaker: Order.', ['Mr. Deputy Speaker', 'office']],
  [
    'Madam Deputy Speaker (Dame Jane Example): Order.',
    ['Madam Deputy Speaker', 'office'],
    ['Dame Jane Example', 'member'],
  ],
  ['Several hon. Members rose—', ['Several hon. Members', 'office'], ['rose—', 'procedure']],
  ['Hon. Members: Hear, hear!', ['Hon. Members', 'office']],
  ['Noble Lords', ['Noble Lords', 'office']],
  ['Ann Specimen rose—', ['Ann Specimen', 'member'], ['rose—', 'procedure']],
  [
    'Ann Specimen: This sentence was broken by the page, well after its first ninety characters had gone by without a',
    ['Ann Specimen', 'member'],
  ],
  ['Ann Specimen: indicated assent.', ['Ann Specimen', 'member']],
  [
    'Ann Specimen (Wirrow South) (Lab):',
    ['Ann Specimen', 'member'],
    ['Wirrow South', 'seat'],
    ['Lab', 'party'],
  ],
  ['Ann Specimen indicated assent.', ['Ann Specimen', 'member'], ['indicated assent.', 'procedure']],
  ['Ann Specimen indicated dissent.', ['Ann Specimen', 'member'], ['indicated dissent.', 'procedure']],
  [
    'Ann Specimen (Wirrow South) (Lab) [V]',
    ['Ann Specimen', 'member'],
    ['Wirrow South', 'seat'],
    ['Lab', 'party'],
    ['[V]', 'note'],
  ],
  ['Baroness Example of Sample Town (LD)', ['Baroness Example of Sample Town', 'member'], ['LD', 'party']],
  [
    'Sir Osric Sample (Eastmarsh) (Con) (in the Chair)',
    ['Sir Osric Sample', 'member'],
    ['Eastmarsh', 'seat'],
    ['Con', 'party'],
    ['(in the Chair)', 'note'],
  ],
  ['The Archbishop of Sample', ['The Archbishop of Sample', 'office']],
  ['Mr. G. M. Sample', ['Mr. G. M. Sample', 'member']],
  ['Mr. Sample: I beg to present a Petition', ['Mr. Sample', 'member']],
  ['Ann McSpecimen: Yes.', ['Ann McSpecimen', 'member']],
  ['Áine O’Example: No.', ['Áine O’Example', 'member']],
  ["Áine O'Example: No.", ["Áine O'Example", 'member']],
  ['Ann Specimen-Sample: I agree—', ['Ann Specimen-Sample', 'member']],
  ['Renée de la Specimen: Nous sommes d’accord.', ['Renée de la Specimen', 'member']],
  ['Osric van der Sample: “Order paper” is the term.', ['Osric van der Sample', 'member']],
  [
    'Ann Specimen (Wirrow South): I disagree. [Interruption.] I do.',
    ['Ann Specimen', 'member'],
    ['Wirrow South', 'seat'],
    ['[Interruption.]', 'note'],
  ],
];

const notAttributions: Row[] = plain(
  'It is okay: my hon. Friend is back.',
  'The report also states:',
  'The Foreign Secretary may not be its biggest fan, but even the council found that.',
  'The Prime Minister said yesterday: Order must be kept.',
  'Covid-19: Hospitality',
  'Green Deal Loans: Mis-selling',
  'Virginity Testing (Prohibition)',
  'Domestic Water Charges: Motion (Resumed)',
  'The Home Office: Press Officers',
  'The First World War',
  'Ann Specimen',
  'My Lords, I am grateful.',
  'Order. Mr Speaker will not be pleased: I can tell.',
  'Ann Specimen (Wirrow South) told us (Con) that it rained.',
  'As Mr Sample said: yes.',
);

const figures: Row[] = [
  [
    'Volume 615: debated on Tuesday 18 October 2016',
    ['Volume 615', 'volume'],
    ['Tuesday 18 October 2016', 'date'],
  ],
  ['Volume 615', ['Volume 615', 'volume']],
  ['11 May 2016 : Column 608', ['11 May 2016', 'date'], ['Column 608', 'column']],
  ...whole('date', 'Wednesday 11 May 2016', 'Thursday, 6th July, 1961', '1 March 2017'),
  ...whole('column', 'Column 12', 'Column 701W', 'Column 1WH', '1619'),
  ...whole(
    'time',
    '1.30 pm',
    '12.44 pm',
    '[1.30 pm',
    '12 noon',
    '6.4 p.m.',
    '15:37:00',
    '01/03/2017 18:27:00',
  ),
  [
    '6. What representations he has made to his counterpart. (906642)',
    ['6.', 'question'],
    ['(906642)', 'uin'],
  ],
  ['T1. If she will make a statement. [904961]', ['T1.', 'question'], ['[904961]', 'uin']],
  ['The Petition of residents. [P002640]', ['[P002640]', 'uin']],
  ...plain(
    'Between 1.30 pm and 2 pm we were here.',
    '3.5 million people live there.',
    '2016 was a good year.',
    'It was the paper (906642) that I quoted.',
    'On 11 May 2016 the House sat.',
    'Volume 615 is on the shelf.',
  ),
];

const reporterLines: Row[] = [
  ...whole('comment', '// hansard: date=2016-10-18, dialect=uk-commons', '// [Interruption.] AYES'),
  ...whole('furniture', 'Skip to main content', 'Previous Section', 'Home Page', 'Share this debate'),
  ['Division 269', ['Division ', 'division'], ['269', 'votes']],
  ['Division No. 269]', ['Division No. ', 'division'], ['269', 'votes'], [']', 'division']],
  [
    'Ayes 292, Noes 197.',
    ['Ayes ', 'division'],
    ['292', 'votes'],
    [', Noes ', 'division'],
    ['197', 'votes'],
    ['.', 'division'],
  ],
  ['Ayes: 358', ['Ayes: ', 'division'], ['358', 'votes']],
  [
    'The House divided: Ayes 2, Noes 1.',
    ['The House divided: Ayes ', 'division'],
    ['2', 'votes'],
    [', Noes ', 'division'],
    ['1', 'votes'],
    ['.', 'division'],
  ],
  ...whole('division', 'AYES', 'NOES', 'NOT CONTENTS', 'Tellers for the Ayes:', 'Tellers for the Noes:'),
  ...whole(
    'procedure',
    'Question put and agreed to.',
    'Question accordingly negatived.',
    'Question put,',
    'Ordered,',
    'Resolved,',
    'Bill accordingly read the Third time and passed.',
    'Amendment 9B agreed.',
    'Clause 1, as amended, agreed.',
    'Clause, by leave, withdrawn.',
    'The Secretary of State was asked—',
    'Sitting suspended.',
    'House adjourned at 12.10 am.',
    'The House proceeded to a Division.',
    'Moved by',
  ),
  [
    'Motion made, and Question proposed, That this House do now adjourn.—(Ann Specimen.)',
    ['Motion made, and Question proposed', 'procedure'],
  ],
  ['Ordered, That the Bill be printed.', ['Ordered,', 'procedure']],
  [
    'Bill read the First time; to be read a Second time tomorrow.',
    ['Bill read the First time;', 'procedure'],
  ],
  [
    'Lords amendments 1F, 1G and 8M disagreed to.',
    ['Lords amendments 1F, 1G and 8M disagreed to.', 'procedure'],
  ],
  ['Bill Specimen: Will the hon. Gentleman give way?', ['Bill Specimen', 'member']],
  ...plain(
    'The House divided on this last year, and I was there.',
    'Questions put by my constituents have been answered.',
    'Ordered by post, it came late.',
    'Divisions are slow.',
    'Bill for the work came to £5.',
    'Specimen, Ann',
    'Amendment 10 was not moved last week, I am told.',
  ),
];

const headings: Row[] = [
  ...whole(
    'heading',
    'SCOTLAND',
    'TIDES AND HARBOURS BILL [Lords]',
    'TIDES BILL: (PROGRAMME) (NO.3)',
    'Oral Answers to Questions',
    'Topical Questions',
    'Business of the House',
    'Commons Chamber',
    'Tides and Harbours (Northern Coast) Bill',
    'Finance (No. 2) Bill [Lords]',
    'New Clause 1 - Act to have effect despite the tide',
    'New clause 3—Use of powers—',
    'Clause 72',
    'Clause 1: Power to notify',
    'Petition - Inquiry into the tide',
    'Committee (2nd Day)',
    'Prayers',
  ),
  ['Prayers - [Mr Speaker in the Chair]', ['Prayers - [Mr Speaker in the Chair]', 'heading']],
  ...plain(
    'Engagements with industry are frequent.',
    'I support the Bill',
    'New Clause 3 would ensure that it is so.',
    'Specimen, Bill',
    'EU Membership',
    'UN?',
    'Tides: Effect on Business',
  ),
];

const withinText: Row[] = [
  ...whole(
    'quote',
    '“bolstering the rights of harbour users for decades”',
    '“It is a paragraph that goes on.',
  ),
  ['“Beep beep”, he goes.', ['“Beep beep”', 'quote']],
  ['"Straight", he said. [Laughter.]', ['"Straight"', 'quote'], ['[Laughter.]', 'note']],
  ['I was told so. [Interruption.] I was.', ['[Interruption.]', 'note']],
  ...whole(
    'note',
    '[Mr Speaker in the Chair]',
    '[NB: [V] denotes a Member taking part from afar.]',
    '[Laughter.]',
  ),
  ['[Interruption.] [Laughter.]', ['[Interruption.]', 'note'], ['[Laughter.]', 'note']],
  [
    'I said so.—[Official Report, 9 May 2016; Vol. 609, c. 461.]',
    ['[Official Report, 9 May 2016; Vol. 609, c. 461.]', 'note'],
  ],
  ...plain(
    'It has such a “get out of jail free” card.',
    'She spoke of “liberty [including physical integrity]” at length.',
    '[1] is a footnote.',
    '',
  ),
];

/** Every line with its colours, by what the lines have in common. */
export const lineTables: Record<string, Row[]> = {
  attributions,
  'what only resembles an attribution': notAttributions,
  'figures and questions': figures,
  'lines that nobody spoke': reporterLines,
  headings,
  'quotations and notes': withinText,
};
