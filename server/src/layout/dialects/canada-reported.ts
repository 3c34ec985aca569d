/**
 * The first Parliaments of Canada, whose debates were rebuilt from newspapers: reported speech in the layout of the page,
 * `Mr. EXAMPLE said`. Only what differs from the reported speech of Westminster in uk-reported.ts: running heads, signs.
 */
import type { Dialect } from '../dialect.ts';
import { ukReported } from './uk-reported.ts';

const date = '[A-Z][a-z]+ \\d{1,2}, 18\\d\\d';
/** The head of a left or of a right page, and the stars between items. */
const runningHead = new RegExp(
  `^(?:${date} (?:COMMONS|SENATE) DEBATES \\d{1,4}|\\d{1,4} (?:COMMONS|SENATE) DEBATES ${date}|(?:\\* ?){3})$`,
);

export const canadaReported: Dialect = {
  ...ukReported,
  id: 'canada-reported',
  title: 'Parliament of Canada (reported speech, 1867–1874)',
  jurisdiction: 'ca',
  houses: [
    { pattern: /^(?:HOUSE OF COMMONS$|.{0,30}COMMONS DEBATES)/, name: 'Commons' },
    { pattern: /^(?:THE )?SENATE\b/, name: 'Senate' },
  ],
  signs: [
    {
      pattern: new RegExp(
        `^(?:${date} (?:COMMONS|SENATE) DEBATES|\\d{1,4} (?:COMMONS|SENATE) DEBATES ${date})`,
        'my',
      ),
      weight: 16,
    },
    {
      pattern: /^Hon\. (?:Mr\.|Sir) [A-Z]{3}[A-Z. É-]{0,40},? (?:said|moved|asked|introduced|referred)\b/my,
      weight: 4,
    },
  ],
  rules: [
    { kind: 'furniture', pattern: runningHead },
    { kind: 'procedural', pattern: /^(?:Prayers?\.?$|The SPEAKER (?:took|left) the [Cc]hair)/ },
    ...ukReported.rules,
  ],
};
