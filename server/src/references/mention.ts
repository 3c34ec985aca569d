/** The kinds of mention: what in a paragraph refers to a person, an office, an instrument or a body. Owns the types only. */
import type { PhraseMeaning } from '../knowledge/knowledge.ts';
import type { Span } from '../layout/block.ts';
import type { Address } from '../transcript/address.ts';
import type { Speaker } from '../transcript/transcript.ts';
import type { Citation } from './citations.ts';
import type { Concept } from './concepts.ts';

export type Mention = Span &
  (
    | { readonly kind: 'address'; readonly address: Address }
    /** The Chair, addressed: `Mr Speaker`, `Madam Deputy Speaker`. */
    | { readonly kind: 'chair'; readonly title: string }
    /** The one who answers, by a general title: `the Minister`, `the Secretary of State`. */
    | { readonly kind: 'minister'; readonly title: string }
    /** Words of the tables. @property provision `article 5` of the instrument */
    | { readonly kind: 'phrase'; readonly meanings: readonly PhraseMeaning[]; readonly provision?: string }
    /** The full name of a speaker of this transcript. */
    | { readonly kind: 'speaker'; readonly speaker: Speaker }
    /** A title and a name, or two capitalised words or more, that the roll or the tables may know. */
    | { readonly kind: 'name'; readonly name: string }
    | {
        readonly kind: 'pronoun';
        readonly person: 'first' | 'second' | 'third';
        readonly gender?: 'female' | 'male';
      }
    /** A resolution, Act, Bill or column, by number or title. */
    | { readonly kind: 'citation'; readonly citation: Citation }
    /** An article or chapter without its instrument: `article 5`. */
    | { readonly kind: 'provision'; readonly provision: string }
    /** Words that imply an instrument, or describe somebody. */
    | { readonly kind: 'concept'; readonly concept: Concept }
  );
