/**
 * How an attribution is written into a transcript: in which words, and where, as the document itself prints them. Owns the
 * rendering; which turn gets which name is repair.ts's. Nothing but attributions is ever written.
 */
import type { Knowledge, Membership } from '../knowledge/knowledge.ts';
import { dialects } from '../layout/detect.ts';
import type { Span } from '../layout/block.ts';
import { isBlank, labelOf } from '../layout/survey.ts';
import { Notes } from '../transcript/notes.ts';
import type { Speaker, Transcript, Turn } from '../transcript/transcript.ts';
import { fold } from '../text/characters.ts';
import { holdersOf, memberFor } from './describe.ts';

/** A change of a text: the span, in UTF-16 offsets, gives way to other words. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** What to print for a speaker. */
export interface Naming {
  /** At the first mention: `The Secretary of State for Northern Affairs (Jane Example)`. */
  readonly full: string;
  /** Afterwards: `Jane Example`. */
  readonly short: string;
}

/** How a document prints its attributions. */
export interface Rendering {
  /** `Name: words` rather than a line of its own. */
  readonly inline: boolean;
  /** Whether a blank line stands between a name line and the words. */
  readonly spaced: boolean;
  readonly lineBreak: string;
  /** What ends a label before words: `:`. */
  readonly terminator: string;
}

const renderings = new Notes<Rendering>();

/** How most attributions of a document are printed; names stand above the paragraph where nothing tells. */
export function renderingOf(transcript: Transcript): Rendering {
  const known = renderings.get(transcript);
  if (known) return known;
  const { text, layout } = transcript;
  let inline = 0;
  let lines = 0;
  let spaced = 0;
  layout.blocks.forEach(({ kind, attribution }, at) => {
    if (!attribution || attribution.form === 'crowd') return;
    if (kind === 'paragraph') inline++;
    else lines++;
    if (kind === 'attribution' && layout.blocks[at + 1]?.kind === 'blank') spaced++;
  });
  const shape = dialects.find(({ id }) => id === layout.dialect)?.attribution;
  const made: Rendering = {
    inline: inline + lines === 0 ? shape?.nameLines === false : inline > lines,
    spaced: spaced * 2 > lines,
    lineBreak: /\r?\n/.exec(text)?.[0] ?? '\n',
    terminator: shape?.terminator ?? ':',
  };
  renderings.set(transcript, made);
  return made;
}

/**
 * The name of an inferred speaker where the tables and the text leave one: the holder of an inferred office on the sitting
 * date, the Member for a seat that the text names, the Chair. An office that no one holder is known of is printed as such.
 */
export function namingOf(
  speaker: Speaker,
  transcript: Transcript,
  knowledge: Knowledge | undefined,
): Naming | undefined {
  if (speaker.kind === 'office' && speaker.office !== undefined) {
    const [holder, other] = holdersOf(speaker, transcript, knowledge);
    if (holder && !other) return readable(officeNaming(holder), transcript);
    const office = `The ${speaker.office.replace(/^The /, '')}`;
    return { full: office, short: office };
  }
  if (speaker.kind === 'crowd') return undefined;
  const member = memberFor(speaker, transcript, knowledge);
  if (member && knowledge) return readable(memberNaming(member, knowledge), transcript);
  return speaker.kind === 'placeholder' ? undefined : { full: speaker.name, short: speaker.name };
}

/** An office-holder: `The Secretary of State for Northern Affairs (Jane Example)`. */
export const officeNaming = ({ role, person }: Membership): Naming => ({
  full: `The ${role.replace(/^The /, '')} (${person.name})`,
  short: person.name,
});

/** The abbreviations in which the House prints parties, most usual first. */
const partyAbbreviations =
  'Con Lab Lab/Co-op LD SNP DUP UUP SDLP PC SF Green APNI Alliance UKIP Ind Alba Reform TUV CB Lib'.split(
    ' ',
  );

/** A Member for a seat: `Jane Example (Northtown) (Lab)`. */
export function memberNaming({ person, constituency, party }: Membership, knowledge: Knowledge): Naming {
  const printed = partyAbbreviations.find(
    (each) => party !== undefined && knowledge.partyName(each) === party,
  );
  const groups = [constituency, printed].filter((group) => group !== undefined);
  return { full: [person.name, ...groups.map((group) => `(${group})`)].join(' '), short: person.name };
}

/** The full form only where the dialect reads it back as one label. */
export function readable(naming: Naming, { layout }: Transcript): Naming {
  const dialect = dialects.find(({ id }) => id === layout.dialect);
  const label = dialect && labelOf(dialect, naming.full, 0);
  return label?.attribution.end === naming.full.length ? naming : { full: naming.short, short: naming.short };
}

/** Folded names of the people whom attributions of a document already name: their next one is the short form. */
export const printedNames = ({ turns }: Transcript): Set<string> =>
  new Set(turns.flatMap(({ attribution, speaker }) => (attribution ? [fold(speaker.name)] : [])));

/** The form of a name that is due, and from now on the short one. */
export function nextForm({ full, short }: Naming, printed: Set<string>): string {
  const isKnown = printed.has(fold(short));
  printed.add(fold(short));
  return isKnown ? short : full;
}

/** Writes a label before a turn's words, or in place of the one that stands there. */
export function attribute(transcript: Transcript, turn: Turn, label: string): TextEdit {
  const { attribution, blocks, start } = turn;
  if (attribution) return { start: attribution.start, end: attribution.end, newText: label };
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return insertLabel(transcript, first?.start ?? start, label);
}

/** The marks with which mail quotes a line. */
const quotation = /^(?:[ \t]*>)+[ \t]*/;

/** Writes a label before the paragraph whose block starts at an offset; in words that mail quotes, behind its marks. */
export function insertLabel(transcript: Transcript, start: number, label: string): TextEdit {
  const { text, lines, layout } = transcript;
  const { inline, spaced, lineBreak, terminator } = renderingOf(transcript);
  const line = lines.lineAt(start);
  const end = lines.end(line);
  const words = text.slice(start, end);
  const quoted = quotation.exec(words)?.[0] ?? '';
  if (inline) {
    const from = start + Math.max(0, quoted.length, words.search(/\S/));
    const number = dialects
      .find(({ id }) => id === layout.dialect)
      ?.questionNumber.exec(text.slice(from, Math.min(end, from + 8)));
    const at = from + (number?.[0].length ?? 0);
    return { start: at, end: at, newText: `${label}${label.startsWith('[') ? ':' : terminator} ` };
  }
  // Where no blank lines stand a label with brackets is one without them, and they would change what other lines are.
  const needsNone = layout.survey.findings.isDense && /[[(]/.test(label);
  const isCrowded = !needsNone && line > 0 && !isBlank(lines, line - 1);
  const blank = quoted.trimEnd() + lineBreak;
  const newText = `${isCrowded ? blank : ''}${quoted}${label}${lineBreak}${spaced ? blank : ''}`;
  return { start, end: start, newText };
}

/** Takes a turn's attribution out, with the line that it has to itself. */
export function withoutAttribution({ lines }: Transcript, turn: Turn): TextEdit | undefined {
  const { attribution, blocks } = turn;
  const [block, next] = blocks;
  if (!attribution || !block) return undefined;
  if (block.kind === 'paragraph')
    return { start: attribution.start, end: attribution.textStart, newText: '' };
  const end = next?.kind === 'blank' ? next.end : block.end;
  const isAlone = attribution.start === lines.indentEnd(block.line);
  return isAlone ? { start: block.start, end, newText: '' } : undefined;
}
