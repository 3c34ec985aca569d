/**
 * Scores the steps of a section's chain: weights of features, of features after a role, of one role after another, and the
 * hard constraints. Owns the adding up; the places of the weights are plan.ts's.
 */
import type { Attribution } from '../../layout/block.ts';
import { isStart, roleOf, roles, startOf, stateCount, type ChainRole, type Lattice } from './chain.ts';
import { cannotBegin, edgeNames, featuresOf, lookAt } from './features.ts';
import { cuesOf, sectionKinds, type SectionKind } from './kinds.ts';
import { putsToMinister } from './openings.ts';
import { attributionOf, isTabled, type Paragraph } from './paragraphs.ts';
import { columnOfState, columns, cueIndex, edgeIndex, stepIndex, type Plan } from './plan.ts';

/** Weights and where each of them stands. */
export interface Model {
  readonly plan: Plan;
  readonly weights: Float64Array;
}

/** What is seen of a section, whatever its kind. */
export interface Sighting {
  readonly cues: readonly number[];
  readonly features: readonly (readonly number[])[];
  readonly edges: readonly (readonly number[])[];
  /** By paragraph and state: whether the hard constraints allow it. */
  readonly allowed: readonly Uint8Array[];
}

/** Looks at the paragraphs of a section once, for all kinds. */
export function sightingOf(paragraphs: readonly Paragraph[], plan: Plan): Sighting {
  const looks = paragraphs.map(lookAt);
  const names = paragraphs.map(({ startsAfresh }, at) => {
    const look = looks[at];
    return look ? featuresOf(looks[at - 1], look, startsAfresh) : [];
  });
  return {
    cues: cuesOf(paragraphs),
    features: names.map((each) => placesOf(each, plan.features)),
    edges: names.map((each) => placesOf(each, edgePlaces)),
    allowed: paragraphs.map((next, at) => allowedStates(next, paragraphs[at - 1])),
  };
}

function placesOf(names: readonly string[], places: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const name of names) {
    const place = places.get(name);
    if (place !== undefined) found.push(place);
  }
  return found;
}

const edgePlaces = new Map(edgeNames.map((name, place) => [name, place]));

/**
 * The Chair has no party and so no Friend (Erskine May 21.25), moves nothing, speaks for no constituency, and is the one
 * addressed.
 */
const neverFromChair =
  /\b[Mm]y (?:right )?hon\. Friend|\bI beg to move\b|\b[Mm]y constituen(?:cy|ts?)\b|(?:^|, )(?:Mr|Madam) (?:Deputy )?Speaker[,.]/;
const chairReach = 300;
/** Nor does it question Ministers; from this length on it is no "Has the Minister finished?". */
const questionLength = 50;
const questionsMinister = (words: string): boolean =>
  words.length >= questionLength && words.endsWith('?') && putsToMinister.test(words.slice(-chairReach));
/** Only the Chair calls to order. */
const callsToOrder = /^Order[.!,]/;
/** What the reporters write of a Member is never part of another one's words. */
const reported = /^(?:Several hon\. Members )?rose—|^indicated (?:assent|dissent)\b/;

function allowedStates(next: Paragraph, before: Paragraph | undefined): Uint8Array {
  const { words } = next;
  const attribution = attributionOf(next);
  // a tabled question is one paragraph: what follows is another's
  const fresh = !before || next.startsAfresh || isTabled(before);
  const goesOn = !fresh && !attribution && !reported.test(words);
  const begins = fresh || attribution !== undefined || !cannotBegin(words);
  const tabled = isTabled(next);
  const order = callsToOrder.test(words);
  const chair = !neverFromChair.test(words.slice(0, chairReach)) && !questionsMinister(words);
  const allowed = new Uint8Array(stateCount);
  for (let state = 0; state < stateCount; state++) {
    const role = roleOf(state);
    if (tabled || role === 'tabled') allowed[state] = Number(tabled && state === startOf('tabled'));
    else if (attribution && !fits(attribution, role)) allowed[state] = 0;
    else if (order) allowed[state] = Number(state === startOf('chair'));
    else if (role === 'chair' && isStart(state) && !chair) allowed[state] = 0;
    else allowed[state] = Number(isStart(state) ? begins : goesOn);
  }
  return allowed;
}

/** Whether a printed speaker may have a role. */
const fits = ({ form }: Attribution, role: ChainRole): boolean =>
  form === 'chair' ? role === 'chair' : role === 'floor' || role === 'aside';

/** What speaks for each column whatever the kind, as factors: by role before and column. */
type Base = readonly Float64Array[];

/** The part of the factors that is the same for all kinds, by paragraph. */
export function baseOf({ features, edges }: Sighting, { plan, weights }: Model): Base {
  const width = columns.length;
  return features.map((each, at) => {
    const base = new Float64Array(roles.length * width);
    for (const feature of each)
      for (let column = 0; column < width; column++)
        base[column] = (base[column] ?? 0) + (weights[feature * width + column] ?? 0);
    base.copyWithin(width, 0, width);
    base.copyWithin(2 * width, 0, 2 * width);
    base.copyWithin(4 * width, 0, width);
    if (at > 0)
      for (const edge of edges[at] ?? []) {
        const from = edgeIndex(plan, edge, 0, 0);
        for (let place = 0; place < base.length; place++)
          base[place] = (base[place] ?? 0) + (weights[from + place] ?? 0);
      }
    return base.map(Math.exp);
  });
}

/** What speaks for one state after another in a kind of proceedings, as factors; the last row is for the beginning. */
function waysOf({ plan, weights }: Model, place: number): Float64Array {
  const ways = new Float64Array((stateCount + 1) * stateCount);
  for (let from = 0; from <= stateCount; from++)
    for (let to = 0; to < stateCount; to++)
      if (isStart(to) || from >> 1 === to >> 1)
        ways[from * stateCount + to] = Math.exp(weights[stepIndex(plan, place, from, to)] ?? 0);
  return ways;
}

/** The steps of a section taken as one kind of proceedings. */
export function latticeOf(sighting: Sighting, base: Base, kind: SectionKind, model: Model): Lattice {
  const place = sectionKinds.indexOf(kind);
  const ways = waysOf(model, place);
  let cues = 0;
  for (const cue of sighting.cues) cues += model.weights[cueIndex(model.plan, cue, place)] ?? 0;
  const head = Math.exp(cues);
  return base.map((seen, at) => {
    const step = new Float64Array(stateCount * stateCount);
    const allowed = sighting.allowed[at];
    for (let to = 0; to < stateCount; to++) {
      if (!allowed?.[to]) continue;
      const column = columnOfState(to);
      if (at === 0) {
        if (isStart(to)) step[to] = head * (ways[stateCount * stateCount + to] ?? 0) * (seen[column] ?? 1);
        continue;
      }
      for (let from = 0; from < stateCount; from++) {
        const worth = column < 0 ? 1 : (seen[(from >> 1) * columns.length + column] ?? 1);
        step[from * stateCount + to] = (ways[from * stateCount + to] ?? 0) * worth;
      }
    }
    return step;
  });
}
