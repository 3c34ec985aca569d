// npm run evaluate [-- --only REGEX]: scores the built server on gold transcripts with the scorers in ../shared/evaluate,
// which are not part of this project; says so where they are absent. Builds first, so that what is scored is what is there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = path.resolve(root, '../shared');
const server = 'node_modules/.bin/hansard-language-server --stdio';
const rest = process.argv.slice(2);

const scorers = [
  ['Outline', 'score-outline.mjs', ['--gold', path.join(shared, 'corpora'), ...rest]],
  ...['gold', 'silver'].map((kind) => [
    `Hover, ${kind} references (pronouns of the first person and nested mentions left out)`,
    'score-hover.mjs',
    ['--days', path.join(shared, 'corpora/references', kind), '--skip', 'firstPerson,nested'],
  ]),
];

if (!existsSync(path.join(shared, 'evaluate')) || !existsSync(path.join(shared, 'corpora'))) {
  console.log(
    'Nothing to evaluate with: the folder ../shared with evaluate/ and corpora/ is not beside this project.',
  );
} else {
  execFileSync(process.execPath, [path.join(root, 'client/tools/build.mjs'), '--production'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const [title, script, args] of rest.length > 0 ? scorers.slice(0, 1) : scorers) {
    console.log(`\n== ${title}`);
    execFileSync(process.execPath, [path.join(shared, 'evaluate', script), '--server', server, ...args], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}
