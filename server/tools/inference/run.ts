/**
 * `tsx server/tools/inference/run.ts <folder> [fit | measure] [--without PATTERN]`: fits the weights that ship on all texts of
 * a folder, or cross-validates by sitting day. Owns the command line.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelFrom } from '../../src/transcript/inference/model.ts';
import { fit, usualOptions } from './fit.ts';
import { readExamples, type Example } from './gold.ts';
import { measure, report, type Counts } from './measure.ts';
import { sourceOf, tableOf } from './write.ts';

const WEIGHTS = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'src/transcript/inference/weights.ts',
);
/** Texts whose names are lost, and Lords debates since 1970, from which the names are taken away. */
const TEXTS = /stripped\.txt$|(?:19[789]\d|20\d\d)-lords-[^/]*\.txt$/;
/** Days with fewer paragraphs are fitted on but not measured. */
const LEAST_PARAGRAPHS = 120;

/** Halves the sections of the only day of its kind, so that each half is measured with weights fitted on the other. */
function halved(examples: readonly Example[]): Example[] {
  return examples.flatMap((example) => {
    const isAlone = !examples.some(
      ({ day, kind, paragraphs }) =>
        day !== example.day && kind === example.kind && paragraphs.length > LEAST_PARAGRAPHS,
    );
    if (!isAlone || example.paragraphs.length < 2 * LEAST_PARAGRAPHS) return [example];
    const middle = example.paragraphs.length >> 1;
    return [
      { ...part(example, 0, middle), day: `${example.day} 1st half` },
      { ...part(example, middle), day: `${example.day} 2nd half` },
    ];
  });
}

const part = (example: Example, from: number, to?: number): Example => ({
  ...example,
  paragraphs: example.paragraphs.slice(from, to),
  states: example.states.slice(from, to),
  owners: example.owners.slice(from, to),
});

function crossValidate(all: readonly Example[], without: RegExp | undefined): string[] {
  const examples = halved(all);
  const sizes = new Map<string, number>();
  for (const { day, paragraphs } of examples) sizes.set(day, (sizes.get(day) ?? 0) + paragraphs.length);
  const counts: Counts = new Map();
  for (const [day, size] of sizes) {
    if (size < LEAST_PARAGRAPHS) continue;
    const others = examples.filter((each) => each.day !== day);
    const model = fit(others, without ? { ...usualOptions, without } : usualOptions);
    measure(
      examples.filter((each) => each.day === day),
      modelFrom(tableOf(model)),
      counts,
    );
  }
  return report(counts);
}

async function main([folder, what, option, pattern]: readonly string[]): Promise<void> {
  if (folder === undefined || (what !== 'fit' && what !== 'measure')) {
    console.error(
      'Usage: tsx server/tools/inference/run.ts <folder of texts with turns> fit | measure [--without PATTERN]',
    );
    process.exitCode = 1;
    return;
  }
  const examples = readExamples(folder, TEXTS);
  const paragraphs = examples.reduce((sum, each) => sum + each.paragraphs.length, 0);
  console.log(`${examples.length} sections, ${paragraphs} paragraphs`);
  if (what === 'measure') {
    const without = option === '--without' && pattern !== undefined ? new RegExp(pattern) : undefined;
    for (const line of crossValidate(examples, without)) console.log(line);
    return;
  }
  const about = `Fitted on ${examples.length} sections, ${paragraphs} paragraphs.`;
  const source = await sourceOf(tableOf(fit(examples)), about, WEIGHTS);
  writeFileSync(WEIGHTS, source);
  console.log(`${WEIGHTS}: ${source.split('\n').length} lines`);
}

await main(process.argv.slice(2));
