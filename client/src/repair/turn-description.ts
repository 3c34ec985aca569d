/** Says in words what the view *Unattributed turns* shows of a turn and of a section. Pure; owns the words and no editor. */
import type { UnattributedEntry } from '../../../server/src/lsp/protocol.ts';

/** The words of a row beside its title. */
export interface RowDescription {
  /** What is shown behind the title. */
  readonly description: string;
  /** The whole row for a screen reader. */
  readonly label: string;
}

/** Describes a turn: how sure the name is comes first, for a narrow view cuts the end. */
export function describeTurn({
  name,
  detail,
  certainty,
  words,
}: Pick<UnattributedEntry, 'name' | 'detail' | 'certainty' | 'words'>): RowDescription {
  const told = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');
  return {
    description: told([certainty, detail, words]).join(' · '),
    label: told([`${told([name, certainty, detail]).join(', ')}.`, words]).join(' '),
  };
}

/** Describes a section by how many unattributed turns it has. */
export const describeSection = (title: string, turns: number): RowDescription => ({
  description: String(turns),
  label: `${title}, ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
});
