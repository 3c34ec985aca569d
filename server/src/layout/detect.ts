/** Chooses the dialect of a text from its content. Owns the scores; a dialect's signs are in its own file. */
import type { Dialect, Sign } from './dialect.ts';
import { ukCommons } from './dialects/uk-commons.ts';
import { ukHistoric } from './dialects/uk-historic.ts';
import { ukHistoricWeb } from './dialects/uk-historic-web.ts';
import { ukLords } from './dialects/uk-lords.ts';
import { ukReported } from './dialects/uk-reported.ts';
import { usCongressionalRecord } from './dialects/us-congressional-record.ts';
import { southAfrica } from './dialects/south-africa.ts';
import { singapore } from './dialects/singapore.ts';
import { ireland } from './dialects/ireland.ts';
import { irelandInline } from './dialects/ireland-inline.ts';
import { cookIslands } from './dialects/cook-islands.ts';
import { fiji } from './dialects/fiji.ts';
import { papuaNewGuinea } from './dialects/papua-new-guinea.ts';
import { kenya } from './dialects/kenya.ts';
import { canada } from './dialects/canada.ts';
import { canadaReported } from './dialects/canada-reported.ts';
import { australia } from './dialects/australia.ts';
import { newZealand } from './dialects/new-zealand.ts';
import { hongKong } from './dialects/hong-kong.ts';
import { unitedNations } from './dialects/united-nations.ts';
import { europeanParliament } from './dialects/european-parliament.ts';
import { generic } from './dialects/generic.ts';
import { recognisedPrefix } from '../text/limits.ts';
import { fitsAt, gatesOf } from '../text/patterns.ts';
import { withoutMarks } from '../text/mark-up.ts';
import { asPrinted } from '../text/printed.ts';

/** All dialects, the generic one last. */
export const dialects: readonly Dialect[] = [
  ukCommons,
  ukLords,
  ukHistoric,
  ukHistoricWeb,
  ukReported,
  usCongressionalRecord,
  canada,
  canadaReported,
  australia,
  newZealand,
  southAfrica,
  kenya,
  irelandInline,
  ireland,
  singapore,
  cookIslands,
  fiji,
  papuaNewGuinea,
  hongKong,
  unitedNations,
  europeanParliament,
  generic,
];

/** A dialect with the sum of the weights of its signs found in the text's beginning. */
export interface Detected {
  readonly dialect: Dialect;
  readonly score: number;
}

/** The signs of all dialects, each once: kin share some. */
const signs: ReadonlySet<Sign> = new Set(dialects.flatMap((dialect) => dialect.signs));
/** Made when first needed: each fits whatever some sticky signs fit. */
let lineGates: readonly RegExp[] | undefined;

/** The offsets at which lines begin that some sticky sign fits. */
function markedLines(beginning: string): number[] {
  const gates = (lineGates ??= gatesOf(
    [...signs].map(({ pattern }) => pattern).filter(({ sticky }) => sticky),
  ));
  const marked: number[] = [];
  let at = 0;
  for (const line of beginning.split('\n')) {
    const start = at;
    if (line !== '' && gates.some((gate) => fitsAt(gate, beginning, start))) marked.push(start);
    at += line.length + 1;
  }
  return marked;
}

function signsIn(beginning: string): ReadonlySet<Sign> {
  const lines = markedLines(beginning);
  const isIn = ({ pattern }: Sign): boolean =>
    pattern.sticky ? lines.some((at) => fitsAt(pattern, beginning, at)) : pattern.test(beginning);
  return new Set([...signs].filter(isIn));
}

/** The dialects by score, best first; ties keep the order of {@link dialects}. */
export function detectDialect(text: string): readonly Detected[] {
  // A byte order mark would hide the first line from signs that begin with ^.
  const found = signsIn(
    withoutMarks(asPrinted(text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, recognisedPrefix))),
  );
  return dialects
    .map((dialect) => ({
      dialect,
      score: dialect.signs.reduce((sum, sign) => sum + (found.has(sign) ? sign.weight : 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/** Which dialect a text is read with, and what decided it. */
export interface Recognition {
  readonly dialect: Dialect;
  /** The first-line comment, the setting `hansard.dialect`, or the text's own signs. */
  readonly by: 'comment' | 'setting' | 'content';
  readonly score: number;
  /** The next best by the text's own signs, if any sign of it was found. */
  readonly runnerUp?: Dialect;
}

/** The id in a first-line comment `// hansard: dialect=uk-lords`. */
const commentDialect = /^\s*\/\/ ?hansard:[^\n]{0,80}?\bdialect ?= ?([a-z-]{2,40})/i;

/**
 * Chooses the dialect of a text: the comment before the setting before the content. Ids that no dialect has are passed over.
 * @param setting value of `hansard.dialect`
 */
export function recogniseDialect(text: string, setting = 'auto'): Recognition {
  const detected = detectDialect(text);
  const [best, second] = detected;
  const content = best ?? { dialect: generic, score: 0 };
  const named = commentDialect.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  const byId = (id: string | undefined): Dialect | undefined => dialects.find((dialect) => dialect.id === id);
  const commented = byId(named);
  const set = byId(setting);
  const fixed = commented ?? set;
  const score = fixed ? (detected.find(({ dialect }) => dialect === fixed)?.score ?? 0) : content.score;
  const runnerUp = second && second.score > 0 ? { runnerUp: second.dialect } : {};
  return {
    dialect: fixed ?? content.dialect,
    by: commented ? 'comment' : set ? 'setting' : 'content',
    score,
    ...runnerUp,
  };
}

/** A dialect's name for people, by its id. */
export const dialectTitle = (id: string): string =>
  dialects.find((dialect) => dialect.id === id)?.title ?? id;
