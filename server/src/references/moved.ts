/** Mentions and their meanings after an edit elsewhere: the same words further on, the same people. Owns the move and no judgement. */
import { Notes } from '../transcript/notes.ts';
import { turnNumbered } from '../transcript/place.ts';
import type { Speaker, Transcript } from '../transcript/transcript.ts';
import type { Mention } from './mention.ts';
import type { Referent, Resolution } from './resolution.ts';

const registers = new Notes<ReadonlyMap<string, Speaker>>();

/** The speaker of the same id; whoever is not among the speakers was made for a card. */
function twinOf(speaker: Speaker, transcript: Transcript): Speaker {
  let register = registers.get(transcript);
  if (!register) {
    register = new Map(transcript.speakers.map((each) => [each.id, each]));
    registers.set(transcript, register);
  }
  return register.get(speaker.id) ?? speaker;
}

/** A mention so many UTF-16 units further on, in a text where the same people speak. */
export function movedMention(mention: Mention, shift: number, transcript: Transcript): Mention {
  const [start, end] = [mention.start + shift, mention.end + shift];
  if (mention.kind === 'speaker') {
    const speaker = twinOf(mention.speaker, transcript);
    if (shift === 0 && speaker === mention.speaker) return mention;
    return { ...mention, start, end, speaker };
  }
  if (shift === 0) return mention;
  if (mention.kind !== 'address') return { ...mention, start, end };
  const { address } = mention;
  return {
    ...mention,
    start,
    end,
    address: { ...address, start: address.start + shift, end: address.end + shift },
  };
}

/** What a mention means, said of a transcript in which the same people speak in the same turns. */
export function movedResolution(resolution: Resolution, transcript: Transcript): Resolution {
  switch (resolution.status) {
    case 'resolved': {
      const referent = movedReferent(resolution.referent, transcript);
      return referent === resolution.referent ? resolution : { ...resolution, referent };
    }
    case 'ambiguous':
      return {
        ...resolution,
        referents: resolution.referents.map((referent) => movedReferent(referent, transcript)),
      };
    case 'unknown':
      return resolution;
  }
}

/** Speakers and turns are those of the new transcript. */
function movedReferent(referent: Referent, transcript: Transcript): Referent {
  if (referent.kind !== 'speaker') return referent;
  const speaker = twinOf(referent.speaker, transcript);
  const turn = referent.turn && turnNumbered(transcript, referent.turn.index);
  if (speaker === referent.speaker && turn === referent.turn) return referent;
  return { kind: 'speaker', speaker, ...(turn === undefined ? {} : { turn }) };
}
