/**
 * Says of a turn that was inferred what it is and why, in words for people. Owns these words and the roles that readers know;
 * decides nothing.
 */
import type { Attribution } from '../../layout/block.ts';
import type { TurnRole } from '../transcript.ts';
import type { Dialogue, Found } from './decode.ts';
import type { AnsweringOffice } from './hints.ts';
import type { Identity, Link } from './identities.ts';

/** The role of a turn in its section, in the words of the field. */
export function roleIn({ kind, turns }: Dialogue, found: Found, printed?: Attribution): TurnRole {
  if (printed?.form === 'crowd') return 'crowd';
  if (found.role === 'tabled') return 'question';
  if (found.role === 'chair') return 'chair';
  if (kind === 'debate' || kind === 'lords') return found.role === 'floor' ? 'speech' : 'intervention';
  if (found.role === 'aside') return 'supplementary';
  const opens = kind === 'statement' && turns.find(({ role }) => role === 'floor') === found;
  return opens ? 'speech' : 'answer';
}

const linkReasons: Readonly<Record<Link, string | undefined>> = {
  answers: undefined,
  presides: undefined,
  ownSupplementary: 'the first supplementary is the questioner’s own (Erskine May 19.15)',
  firstSupplementary: 'the first supplementary is the first questioner’s own (Erskine May 19.15)',
  resumes: 'resumes after the intervention',
  rose: 'rose just before',
};

const asks = /\?[”"’']?$/;

/** Why a turn begins here and is this speaker's: one sentence each, the strongest first. */
export function reasonsOf(
  dialogue: Dialogue,
  found: Found,
  { links, naming }: Identity,
  office: AnsweringOffice | undefined,
): string[] {
  const link = links.get(found);
  const linked = link === undefined ? undefined : linkReasons[link];
  const why = found.role === 'floor' && dialogue.kind === 'questions' ? office?.reason : undefined;
  const likely =
    found.role === 'tabled'
      ? undefined
      : `by the shape of the dialogue ${Math.min(99, Math.floor(found.confidence * 100))} % likely`;
  return [shapeOf(dialogue, found), linked, naming?.reason, why, likely].filter((each) => each !== undefined);
}

function shapeOf({ kind, turns, places }: Dialogue, found: Found): string {
  const before = turns[(places.get(found) ?? 0) - 1];
  const answers = kind === 'questions' || kind === 'statement';
  if (found.role === 'tabled') return 'printed as a tabled question';
  if (found.role === 'chair') return 'words of the Chair';
  if (!before) return 'first words after a heading or a procedural line';
  if (found.role === 'floor') {
    if (before.role === 'tabled') return 'follows the tabled question';
    if (before.role === 'aside')
      return answers ? 'follows a supplementary question' : 'replies to the intervention';
    return before.role === 'chair' ? 'follows words of the Chair' : 'opens as a new speech does';
  }
  if (before.role === 'chair') return 'follows words of the Chair';
  const questions = asks.test(found.paragraphs.at(-1)?.words ?? '');
  if (answers) return questions ? 'puts a question after an answer' : 'takes up what was answered';
  return questions ? 'short question to the Member on his or her feet' : 'opens as an intervention does';
}
