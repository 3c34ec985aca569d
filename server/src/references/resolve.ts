/**
 * Says whom or what a mention means, and how that is known. Owns which rule answers for which kind of mention: discourse first
 * (who spoke before, who answers), then the dated tables. Ambiguity is a value; nothing is guessed in silence.
 */
import { ministerNamed } from './appositions.ts';
import type { Mention } from './mention.ts';
import { resolveAddress, resolveNameInForm } from './forms.ts';
import { turnAt, turnsBackFrom } from './discourse.ts';
import { resolveMinister, resolveOffice } from './offices.ts';
import { nothing, resolved, type Context, type Resolution } from './resolution.ts';
import { resolveConcept, resolvePhrase, resolveProvision } from './things.ts';

/**
 * Resolves a mention; pronouns are antecedents.ts's.
 * @param owner of a predecessor or successor: what the pronoun before means
 */
export function resolve(
  mention: Exclude<Mention, { kind: 'pronoun' }>,
  context: Context,
  owner?: Resolution,
): Resolution {
  switch (mention.kind) {
    case 'address':
      return resolveAddress(mention.address, context);
    case 'chair':
      return resolveChair(mention.title, mention.start, context);
    case 'minister':
      return ministerNamed(mention.end, context) ?? resolveMinister(mention.title, mention.start, context);
    case 'speaker':
      return resolveSpeaker(mention, context);
    case 'name':
      return resolveNameInForm(mention, context);
    case 'phrase':
      return resolvePhrase(mention, context);
    case 'citation':
      return resolved({ kind: 'citation', citation: mention.citation }, 'certain', ['cited in the text']);
    case 'provision':
      return resolveProvision(mention, context);
    case 'concept':
      return resolveConcept(mention.concept, mention, context, owner);
  }
}

/** A label that names an office of the Chair, and nobody. */
const chairLabel = /^(?:The )?(?:Chair|Chairman|Chairperson|President|Speaker)$/i;

/** The full name of a speaker; of the Chair's label no more is known than who was printed under it. */
function resolveSpeaker(
  { speaker, end }: Extract<Mention, { kind: 'speaker' }>,
  { transcript }: Context,
): Resolution {
  const referent = { kind: 'speaker', speaker } as const;
  if (!chairLabel.test(speaker.name))
    return resolved(referent, 'certain', ['named in full; speaks in this transcript']);
  return /^[ \n]\p{Lu}\p{Ll}/u.test(transcript.text.slice(end, end + 4))
    ? nothing
    : resolved(referent, 'possible', ['printed so in this transcript, where several may take the Chair']);
}

function resolveChair(title: string, offset: number, context: Context): Resolution {
  const { transcript } = context;
  for (const before of turnsBackFrom(transcript, turnAt(transcript, offset))) {
    if (before.role !== 'chair') continue;
    const { speaker } = before;
    if (transcript.jurisdiction !== 'uk')
      return resolved({ kind: 'speaker', speaker, turn: before }, 'possible', [
        'in the Chair when last printed',
      ]);
    if ((speaker.office ?? speaker.name) !== title) continue;
    if (speaker.office === undefined) break;
    return resolved({ kind: 'speaker', speaker }, 'inferred', ['in the Chair when last printed']);
  }
  if (!title.endsWith('Speaker') || title.includes('Deputy')) return nothing;
  return resolveOffice('Speaker', context, 'certain');
}
