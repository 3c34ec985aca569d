/** Pronouns that can mean a participant of the exchange. Owns the list; whom one means is antecedents.ts's. */
import type { Mention } from './mention.ts';

/** What a pronoun says of whom it means. */
export type Pronoun = Omit<Extract<Mention, { kind: 'pronoun' }>, 'start' | 'end'>;

const first: Pronoun = { kind: 'pronoun', person: 'first' };
const second: Pronoun = { kind: 'pronoun', person: 'second' };
const he: Pronoun = { kind: 'pronoun', person: 'third', gender: 'male' };
const she: Pronoun = { kind: 'pronoun', person: 'third', gender: 'female' };

/** By word, in small letters. "We" and "they" mean groups, and no card says which. */
export const pronouns: Readonly<Record<string, Pronoun>> = {
  i: first,
  me: first,
  my: first,
  mine: first,
  myself: first,
  you: second,
  your: second,
  yours: second,
  yourself: second,
  he,
  him: he,
  his: he,
  himself: he,
  she,
  her: she,
  hers: she,
  herself: she,
};
