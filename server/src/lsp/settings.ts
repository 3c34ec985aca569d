/**
 * The user's settings as the server uses them. Owns their validation: unknown values fall back to the default and are told
 * of once. The names and defaults for people are in package.json.
 */
import { outlineKinds, quietOutline, type OutlineKind } from '../features/outline.ts';

export interface Settings {
  /** `auto`, or the id of a dialect. */
  readonly dialect: string;
  /** What the outline shows besides sections. */
  readonly outlineInclude: ReadonlySet<OutlineKind>;
  /** Whether names are shown between the words. */
  readonly inlayHints: boolean;
  /** How turns without a printed speaker are told of. */
  readonly unattributed: 'information' | 'hint' | 'off';
}

export const defaultSettings: Settings = {
  dialect: 'auto',
  outlineInclude: quietOutline,
  inlayHints: false,
  unattributed: 'information',
};

/** Plural forms in the setting `hansard.outline.include` to kinds of entries. */
const included: Readonly<Record<string, OutlineKind>> = {
  questions: 'question',
  turns: 'turn',
  divisions: 'division',
  notes: 'note',
  times: 'time',
  columns: 'column',
  procedure: 'procedure',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Reads the section `hansard` of a client's configuration.
 * @param value whatever the client sent; null for clients without settings
 * @param warn is told of each value that is not understood
 */
export function readSettings(
  value: unknown,
  dialectIds: readonly string[],
  warn: (message: string) => void,
): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { dialect = 'auto' } = value;
  const outline = isRecord(value.outline) ? value.outline : {};
  const known = typeof dialect === 'string' && (dialect === 'auto' || dialectIds.includes(dialect));
  if (!known) warn('hansard.dialect names no dialect; the layout is recognised from the text.');
  return {
    dialect: known ? dialect : 'auto',
    outlineInclude: readInclude(outline.include, warn),
    inlayHints: value.inlayHints === true,
    unattributed: readUnattributed(value.unattributed, warn),
  };
}

function readUnattributed(value: unknown, warn: (message: string) => void): Settings['unattributed'] {
  if (value === undefined || value === null) return defaultSettings.unattributed;
  if (value === 'information' || value === 'hint' || value === 'off') return value;
  warn('hansard.unattributed is information, hint or off; information is used.');
  return defaultSettings.unattributed;
}

function readInclude(value: unknown, warn: (message: string) => void): ReadonlySet<OutlineKind> {
  if (value === undefined || value === null) return quietOutline;
  if (!Array.isArray(value)) {
    warn('hansard.outline.include is no list; the outline shows questions, turns and divisions.');
    return quietOutline;
  }
  const kinds = value.flatMap((each: unknown) => (typeof each === 'string' ? (included[each] ?? []) : []));
  if (kinds.length < value.length)
    warn(`hansard.outline.include knows ${Object.keys(included).join(', ')}; other values are passed over.`);
  return new Set<OutlineKind>([outlineKinds[0], ...kinds]);
}
