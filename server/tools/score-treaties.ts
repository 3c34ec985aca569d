/**
 * Scores the recognition of treaties against server/test/references/treaty-gold.json: for each file the UTF-16 offsets of words
 * such as "convention" or "article 50" that name an instrument, and of those that do not. Words that a reader could take
 * either way are in neither list. The second list was labelled later, at other places, before anything was run on them. The texts are not part of the repository: their folder is an argument.
 *
 *     npx tsx server/tools/score-treaties.ts FOLDER [--list]
 */
import { existsSync, readFileSync } from 'node:fs';
import { openLibrary } from '../src/knowledge/load.ts';
import { referenceAt } from '../src/references/references.ts';
import type { Context, Referent } from '../src/references/resolution.ts';
import { readable } from '../src/text/printed.ts';
import { buildTranscript } from '../src/transcript/build.ts';

interface Labels {
  readonly named: readonly number[];
  readonly other: readonly number[];
}

const here = (path: string): URL => new URL(path, import.meta.url);
const goldOf = (name: string): Readonly<Record<string, Labels>> =>
  JSON.parse(readFileSync(here(`../test/references/${name}`), 'utf8')) as Readonly<Record<string, Labels>>;

const isInstrument = (referent: Referent): boolean =>
  referent.kind === 'instrument'
    ? referent.standing === 'named' || referent.provision !== undefined
    : referent.kind === 'citation' && referent.citation.kind === 'resolution';

/** Whether the words at an offset are taken to name an instrument. */
function isNamed(offset: number, context: Context): boolean {
  const resolution = referenceAt(offset, context)?.resolution;
  if (resolution?.status === 'resolved') return isInstrument(resolution.referent);
  return resolution?.status === 'ambiguous' && resolution.referents.some(isInstrument);
}

/** Scores every file of a gold list that the folder holds. */
async function score(name: string, folder: string, list: boolean): Promise<void> {
  const library = openLibrary((name) => Promise.resolve(readFileSync(here(`../knowledge/${name}`), 'utf8')));
  const count = { right: 0, missing: 0, wrong: 0, passed: 0, absent: 0 };
  for (const [file, labels] of Object.entries(goldOf(name))) {
    if (!existsSync(`${folder}/${file}`)) {
      count.absent++;
      continue;
    }
    const text = readable(readFileSync(`${folder}/${file}`, 'utf8'));
    const transcript = buildTranscript(text);
    const knowledge = await library.about(transcript.jurisdiction, transcript.sitting.date);
    const tell = (what: string, at: number): void => {
      if (list) console.log(what, file, at, text.slice(at - 50, at + 40).replace(/\s+/g, ' '));
    };
    for (const at of labels.named) {
      const found = isNamed(at + 1, { transcript, knowledge });
      count[found ? 'right' : 'missing']++;
      if (!found) tell('missing', at);
    }
    for (const at of labels.other) {
      const found = isNamed(at + 1, { transcript, knowledge });
      count[found ? 'wrong' : 'passed']++;
      if (found) tell('wrong', at);
    }
  }
  const { right, missing, wrong, passed, absent } = count;
  console.log(
    `${name}: ${right + missing} mentions, ${wrong + passed} others; ${absent} files are not in the folder`,
  );
  console.log(
    `precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missing)).toFixed(3)}`,
  );
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder))
  console.error('The folder of the texts is missing: npx tsx server/tools/score-treaties.ts FOLDER [--list]');
else
  for (const name of ['treaty-gold.json', 'treaty-gold-second.json'])
    await score(name, folder, flag === '--list');
