/**
 * Prints how long the grammar takes on a whole sitting day, against a grammar with one rule only. Run it with
 * `npm run bench:grammar`, or with `-- --text FILE` (any number of times) to measure texts of your own.
 * Owns the made-up day too; exits with 1 where a ratio is above the limit.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { GrammarFile } from './tokens.ts';
import { compileGrammar, hansardGrammar, startOniguruma, tokeniseLines } from './tokens.ts';

/** The project allows the grammar this many times the cost of the one-rule grammar. */
const ratioLimit = 4;
/** The least of so many runs counts: everything else on the machine only ever makes a run slower. */
const runs = 9;
const oneRule: GrammarFile = {
  scopeName: 'text.one-rule',
  patterns: [{ match: '^#{1,2} .*$', name: 'markup.heading' }],
  repository: {},
};

/** Where the speaker's name stands: before the text, on a line above it, or nowhere. */
type Layout = 'inline' | 'above' | 'lost';

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const phrases =
  'the hon. Gentleman|the Government’s position on harbours|that is why we have acted|my right hon. Friend|in Northern Ireland|and I say to the House|a “balanced” approach|£3.6 billion a year|the Secretary of State for Tides|as Members on both sides know|(which I welcome)|over the past 12 months|people in Wirrow South|it is not right|to the Select Committee—'.split(
    '|',
  );
const names = 'Ann Specimen|Sir Osric Sample|Patricia Example|Áine O’Example|Jo Specimen-Sample'.split('|');
const seats = ' (Wirrow South) (Lab)| (Eastmarsh, Central) (Con)||||'.split('|');
const between =
  'Tides and Harbours|Oral Answers to Questions|TIDES BILL|2.45 pm|The Secretary of State was asked—|Question put and agreed to.|“it was the best of tides”.|[Mr Speaker in the Chair]'.split(
    '|',
  );

/** The lines of a made-up sitting day of so many turns: about 2,500 lines and 350 KB for 500 turns. */
function sittingDay(layout: Layout, turns: number): string[] {
  const random = seededRandom(turns);
  const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] ?? '';
  const paragraph = (): string => {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
      const words = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(phrases)).join(' ');
      return `I believe ${words}. `;
    });
    return sentences.join('') + (random() < 0.04 ? '[Interruption.]' : 'I agree.');
  };
  const lines: string[] = ['Skip to main content', '', 'Volume 615: debated on Tuesday 18 October 2016', ''];
  for (let turn = 1; turn <= turns; turn += 1) {
    const name = random() < 0.1 ? 'The Minister for Tides (Ann Specimen)' : pick(names) + pick(seats);
    if (random() < 0.15) lines.push(pick(between), '');
    if (random() < 0.2) lines.push(`11 May 2016 : Column ${600 + turn}`, '');
    if (layout === 'above') lines.push(name);
    lines.push((layout === 'inline' ? `${name}: ` : '') + paragraph(), '');
    while (random() < 0.45) lines.push(paragraph(), '');
  }
  // A division list: many very short lines.
  lines.push('Division No. 269]', '[1.15 pm', 'AYES', '');
  for (let vote = 0; vote < turns; vote += 1) lines.push(`Specimen, ${pick(names)}`);
  return lines;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { text: { type: 'string', multiple: true, default: [] } } });
  await startOniguruma();
  const grammars = [await compileGrammar(oneRule), await compileGrammar(hansardGrammar)] as const;
  const texts: (readonly [title: string, lines: string[]])[] =
    values.text.length > 0
      ? values.text.map((path) => [path, readFileSync(path, 'utf8').split(/\r?\n/)])
      : (['inline', 'above', 'lost'] as const).map((layout) => [layout, sittingDay(layout, 500)]);

  for (const [title, lines] of texts) {
    const least = [Infinity, Infinity];
    // The two take turns, so that a slow second of the machine falls on both.
    for (let run = 0; run < runs; run += 1) {
      grammars.forEach((grammar, index) => {
        const start = performance.now();
        tokeniseLines(grammar, lines);
        least[index] = Math.min(least[index] ?? Infinity, performance.now() - start);
      });
    }
    const [reference = NaN, measured = NaN] = least;
    const ratio = measured / reference;
    if (ratio > ratioLimit) process.exitCode = 1;
    const size = (lines.join('\n').length / 1000).toFixed(0);
    const milliseconds = `${measured.toFixed(1)} ms against ${reference.toFixed(1)} ms`;
    console.log(`${title} (${lines.length} lines, ${size} KB): ${milliseconds}, ratio ${ratio.toFixed(2)}`);
  }
}

void main();
