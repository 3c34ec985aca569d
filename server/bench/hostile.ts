/**
 * Texts that make careless scanners slow, each of any length. Owns the shapes; what is done with them is the business of the
 * bench and of the tests.
 */
import { chanceFrom } from './random.ts';

/** Makes a text of exactly `length` UTF-16 units. */
export interface HostileText {
  readonly name: string;
  make(length: number): string;
}

const repeated = (name: string, unit: string): HostileText => ({
  name,
  make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
});

/** A text of numbered units; `unit` sees the number. */
const numbered = (name: string, unit: (number: number) => string): HostileText => ({
  name,
  make(length) {
    const units: string[] = [];
    for (let size = 0, number = 0; size < length; number += 1) {
      const next = unit(number);
      units.push(next);
      size += next.length;
    }
    return units.join('').slice(0, length);
  },
});

/** Letters that spell a number: names have no digits. */
function spelt(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0 || letters === ''; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26));
  return letters;
}

/** Text without any shape: marks, letters and breaks in a fixed disorder. */
const disorder: HostileText = {
  name: 'disorder',
  make(length) {
    const chance = chanceFrom(length);
    const marks = [
      'Mr ',
      'Example',
      ': ',
      '(',
      ')',
      '\n',
      '\n\n',
      '—',
      ' 6. ',
      '[',
      ']',
      '“',
      '.',
      ' the hon. ',
    ];
    const parts: string[] = [];
    for (let size = 0; size < length;) {
      const next = chance.pick(marks);
      parts.push(next);
      size += next.length;
    }
    return parts.join('').slice(0, length);
  },
};

/** All shapes. */
export const hostileTexts: readonly HostileText[] = [
  repeated('angle brackets', '<'),
  repeated('square brackets', '['),
  repeated('round brackets', '('),
  repeated('quotation marks', '“'),
  repeated('blank lines', '\n'),
  repeated('carriage returns', '\r'),
  repeated('spaces', ' '),
  repeated('lines of spaces', '                                                            \n'),
  repeated('hyphens', '-'),
  repeated('full stops', '. '),
  repeated('digits', '1'),
  repeated('one long word', 'a'),
  repeated('one long capital word', 'A'),
  repeated('endless capitalised words', 'Mr Example Sample '),
  repeated(
    'endless prose',
    'the hon. Member for Northtown and Easthaven (Jane Example) said that the Foreign Secretary, ',
  ),
  repeated('endless connected seats', 'the hon. Member for Northtown of the Isles and the '),
  repeated('endless seats', 'Members for A, for B and for C, '),
  repeated(
    'endless citations',
    'resolution 2254 (2015), the Geneva conventions and Official Report, 12 May 2016; Vol. 609, c. 712, ',
  ),
  repeated('endless pronouns', 'he said to her that his hon. Friend and the Minister were his, '),
  repeated(
    'the Chair without end',
    'Mr Speaker: Order.\n\nJane Example (Northtown) (Con): Mr Speaker, I thank the hon. Gentleman.\n\n',
  ),
  numbered(
    'new Members, addressed',
    (at) =>
      `Q${spelt(at)} Example (Seat ${spelt(at)}) (Con)\nI thank my hon. Friend the Member for Seat ${spelt(at + 1)} and the Foreign Secretary.\n\n`,
  ),
  numbered(
    'headings and new Members',
    (at) =>
      `Harbours ${spelt(at)} and Tides\n\nQ${spelt(at)} Sample${spelt(at)} (Northtown) (Con)\nThe hon. Lady is right.\n\n`,
  ),
  {
    name: 'deep brackets',
    make: (length) => 'Mr Example ' + '('.repeat((length - 11) >> 1) + ')'.repeat((length - 10) >> 1),
  },
  repeated('alternating attributions', 'Jane Example (Northtown) (Con)\nYes.\n\nJohn Sample: No.\n\n'),
  numbered('new Members', (at) => `Mr X${spelt(at)} Y${spelt(at)} (Northtown) (Con)\nYes.\n\n`),
  numbered('one family name', (at) => `Q${spelt(at)} Example (Northtown) (Con)\nYes.\n\n`),
  numbered(
    'initials of one family',
    (at) => `Mr ${String.fromCharCode(65 + (at % 26))}. Q${spelt(at)} Example: Yes.\n\n`,
  ),
  numbered('one name, many seats', (at) => `Mr EXAMPLE (Seat ${spelt(at)}): Yes.\n\n`),
  numbered('new offices', (at) => `The Minister for Q${spelt(at)} (Mr Z${spelt(at)}): Yes.\n\n`),
  numbered(
    'questions',
    (at) => `${(at % 900) + 1}. Jane Example (Northtown) (Con): What then? [9${10_000 + (at % 9000)}]\n\n`,
  ),
  numbered(
    'nameless questions',
    (at) => `${(at % 900) + 1}. What then? (9${10_000 + (at % 9000)})\n\nIt is so.\n\nWill he say why?\n\n`,
  ),
  numbered('headings', (at) => `Harbours ${spelt(at)} and Tides\n\n`),
  repeated('headings in capitals', 'HARBOURS AND TIDES\n\n'),
  numbered('divisions', (at) => `Division ${at % 500}\n\nAYES\nExample, Jane\n\nNOES\nSample, John\n\n`),
  repeated('lists of Ayes', 'AYES\n\nExample, Jane\n\n'),
  repeated('one division without end', 'Example, Jane\n'),
  numbered('columns', (at) => `18 October 2016 : Column ${at % 9000}\n\n`),
  repeated('notes and times', '[Interruption.]\n\n2.45 pm\n\nQuestion put.\n\n'),
  repeated('broken labels', 'The Minister for Tides (\n'),
  {
    name: 'one question without end',
    make: (length) =>
      `What ${'did he say to her, and why does he '.repeat(Math.ceil(length / 35))}`.slice(0, length),
  },
  repeated('short lines', 'A\n'),
  repeated(
    'paragraphs without names',
    'I thank my hon. Friend for what he said about the harbour, and so it is.\n\n',
  ),
  repeated('Members below colons', 'Mr. SPEAKER.—\n\nThe hon. Member:\n'),
  repeated('capital lines', 'MR. EXAMPLE OF THE ISLES, '),
  repeated('ideographs', '主席：我想問一件事。'),
  disorder,
];
