/**
 * The House of Lords of the United Kingdom since about 2005, Grand Committees included: web page copies, "download text" and
 * daily part. Peers have no constituency: what follows `of` belongs to the name. Owns what differs from the Commons.
 */
import type { Dialect, LineContext, Shape } from '../dialect.ts';
import { ukCommons } from './uk-commons.ts';

const title =
  '(?:Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Lord Bishop|Lord Archbishop|Lord|Lady|Baroness|Baron|Viscountess|Viscount|Earl|Countess|Marquess|Duke|Duchess|Archbishop|Bishop|Professor|Sir|Dame)';

/** What the Table writes: amendments called, moved and disposed of, questions put, stages. */
const procedure =
  /^(?:(?:Amendments?|Motion) .{1,80}\b(?:not moved|withdrawn|agreed|agreed to|disagreed|negatived|retabled as .{1,30}|had been .{1,60}|moved|not called|pre-empted)\.?$|(?:Clauses?|Schedules?) .{1,80}\b(?:agreed|agreed to|disagreed|negatived|debated)\.?$|Title (?:agreed|postponed|to)|(?:Moved|Asked|Tabled|Debated) (?:by|on)\b.{0,60}$|Question$|Motion to (?:Approve|Annul|Agree|Regret|Take Note)$|\(Printed|[A-Z]?\d{1,3}[A-Z]{0,3}: |Relevant document|Contents,? \d|(?:Bill|House|Committee|Report|A privilege|Debate|Sitting|Order|Lords|Commons|Considered|Proceedings) .{0,60}(?:received|resumed|adjourned|passed|suspended|reported|read a (?:first|second|third) time|committed|agreed|met|begin)\b.{0,60}$|The (?:House|Committee|sitting|Grand Committee|announcement|Statement was|following Statement|Bill was|Motion was)\b.{0,80}$|My Lords, the Question is$|Their Lordships divided\b|House adjourned)/;

const division =
  /^(?:Division (?:No\. ?)?\d+|Division (?:conducted|on) .{1,80}|CONTENTS|NOT[- ]CONTENTS|Contents|Not[- ]Contents|(?:Ayes|Noes|Contents|Not[- ]Contents):? ?\d+)\.?$/;

/** What stands below a title, and says what kind of business it is. */
const business =
  /^(?:Question|Private Notice Question|(?:Commons )?Urgent Question|Question for Short Debate|Announcement|Statement|Motion to (?:Approve|Annul|Agree|Regret|Take Note)|First Reading|Second Reading|Third Reading|Order of Consideration Motion)$/;

/** A title right above its kind of business. */
function readTitle(line: LineContext): Shape | undefined {
  if (!business.test(line.neighbour(1)) || line.neighbour(-1) !== '') return undefined;
  return !line.label && /^[A-Z][^.?!]{2,140}$/.test(line.words) ? { kind: 'heading' } : undefined;
}

export const ukLords: Dialect = {
  ...ukCommons,
  id: 'uk-lords',
  title: 'House of Lords (UK)',
  house: 'Lords',
  signs: [
    { pattern: /^House of Lords$|\bLords Chamber\b|^Grand Committee$|\bGrand Committee on\b/m, weight: 5 },
    { pattern: /\bMy Lords\b/, weight: 4 },
    {
      pattern:
        /\b(?:my|the) noble (?:and (?:learned|gallant) )?(?:Lord|Baroness|Friend|Earl|Viscount|Countess)|noble Lords\b/,
      weight: 4,
    },
    {
      pattern:
        /^(?:Lord|Baroness|Viscount|Earl|The Earl of|The Lord Bishop of) .{2,60} \((?:Con|Lab|LD|CB|GP|PC|DUP|UUP|Non-Afl)\):?/my,
      weight: 4,
    },
    { pattern: /^(?:Volume \d+: debated on |House of Lords Hansard)/my, weight: 1 },
    { pattern: /^Division \d+$|\bNot-Contents\b|^Moved by\b|^Asked by\b/m, weight: 2 },
  ],
  classify: (line) => readTitle(line) ?? ukCommons.classify?.(line),
  rules: [
    { kind: 'furniture', pattern: /^(?:House of Lords Hansard|Lords Chamber.{0,20}Hansard)$/ },
    { kind: 'heading', pattern: /^(?:House of Lords|Lords Chamber|Grand Committee)$/, level: 1 },
    { kind: 'column', pattern: /^(?:GC|Column (?:GC|CWH|WA|WS)?) ?\d{1,5}(?:GC|WA|WS|CWH)?$/ },
    {
      kind: 'metadata',
      pattern:
        /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}\.?$/,
    },
    { kind: 'metadata', pattern: /^\((?:First|Second|Third|Fourth|Fifth|\w+) Day\)$/ },
    { kind: 'time', pattern: /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}$/ },
    { kind: 'division', pattern: division },
    { kind: 'procedural', pattern: procedure },
    {
      kind: 'heading',
      pattern:
        /^(?:Committee|Report|Second Reading|Third Reading|Commons Amendments?|Consideration of .{3,60})(?: \(.{3,40}\))?$/,
      level: 2,
    },
    {
      kind: 'heading',
      pattern: /^(?:(?:After |Before )?Clause|Schedule) \d{1,3}[A-Z]{0,2}(?:: .{2,140}|, as amended)?$/,
      level: 2,
    },
    {
      kind: 'heading',
      pattern: /^Amendments? [A-Z]?\d{1,3}[A-Z]{0,3}(?: (?:to|and) [A-Z]?\d{1,3}[A-Z]{0,3})?$/,
      level: 3,
    },
    ...ukCommons.rules,
  ],
  attribution: {
    ...ukCommons.attribution,
    honorific: new RegExp(`^(?:The )?(?:${title} )+`),
    chair:
      /^The (?:(?:Principal |Senior |Lord |Acting )?(?:Deputy )?(?:Lord )?(?:Speaker|Chairman of Committees|Chair of Committees|Chairman|Chair))$/,
    crowd:
      /^(?:(?:Several|Some|Many|Other|A|Two) )?[Nn]oble (?:and learned )?(?:Lords?|Baroness(?:es)?|Peers)$/,
    officeWord:
      /\b(?:Secretary|Minister|Chancellor|Leader|Whip|Clerk|Treasurer|Comptroller|Chamberlain|President|Captain of|Advocate[- ]General|Attorney[- ]General|Solicitor[- ]General|Lord Privy Seal|in Waiting|Lord Advocate|Lord Steward|Paymaster General|Master of the Horse|Commissioner|Chair of)\b/,
    officeOpening:
      /^(?:The|Minister|Parliamentary|Advocate|Attorney|Captain|Lord in Waiting|Lords in Waiting|Baroness in Waiting|Baronesses in Waiting)\b/,
    particle: /^(?:de|du|da|di|del|der|den|van|von|la|le|of|ap|y|and|St|the|in|on|under|sub|upon|with)$/,
  },
  uin: /[([](HL\d{1,5})[)\]]\.?$/,
};
