/** Made-up sitting days whose speakers' names are lost, as arbitraries for property tests. */
import fc from 'fast-check';

const asked = fc.constantFrom(
  'Does my right hon. Friend agree that the harbour needs a longer pier?',
  'I thank the Secretary of State for that answer. Will he visit the lighthouse at Northtown?',
  'The Minister speaks of lanterns. How many has he lit?',
);
const answered = fc.constantFrom(
  'My hon. Friend is right. We have lit every lantern on the coast, and we shall go on doing so.',
  'The hon. Lady asks a fair question. I will write to her about the pier.',
  'I am grateful to the hon. Gentleman. The figures are in the Library.',
);
const further = fc.constantFrom(
  'Furthermore, the pier has been measured twice.',
  '“The lantern shall be lit at dusk.”',
  'However, I say this to the House: the tide waits for nobody.',
);
const exchange = fc
  .tuple(asked, answered, fc.option(further))
  .map(([one, two, three]) => (three === null ? [one, two] : [one, two, three]));
const question = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 100_000, max: 999_999 }), answered)
  .map(([number, uin, words]) => [`${number}. What steps he is taking to light the coast. (${uin})`, words]);

const questions = fc
  .tuple(question, fc.array(exchange, { maxLength: 4 }))
  .map(([tabled, exchanges]) => ['Harbour Lights', ...tabled, ...exchanges.flat()]);
const debate = fc
  .array(fc.oneof(asked, answered, further, fc.constant('Question put and agreed to.')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((paragraphs) => [
    'Lanterns (Northern Ports) Bill',
    'I beg to move, That the Bill be now read a Second time.',
    ...paragraphs,
  ]);

/** A day of question time and debates; some names may be there, and the line breaks are either kind. */
export const strippedDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(questions, debate), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
    fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
  )
  .map(([sections, separator, named]) => {
    const lines = ['Volume 615: debated on Tuesday 18 October 2016', ...sections.flat()];
    for (const at of named) {
      const words = lines[at];
      if (words?.endsWith('.') === true || words?.endsWith('?') === true)
        lines[at] = `Jane Example (Northtown) (Con)${separator.slice(0, separator.length / 2)}${words}`;
    }
    return lines.join(separator);
  });
