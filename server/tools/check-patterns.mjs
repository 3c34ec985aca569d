// Checks every regular expression of the product for super-linear behaviour: the literals of server/src and client/src, the
// patterns that those sources put together when they are loaded, and the rules of the grammar. Part of `npm run check`.
// Owns finding the patterns; the judgement is recheck's. Left out: patterns with the flag v, which recheck does not read.
//
// A judgement takes seconds and never changes, so those of the patterns at hand stand in pattern-verdicts.json, by the hash of
// the pattern; only new patterns are judged. `--write` keeps the new verdicts, `--list` shows those that were not reached.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import * as esbuild from 'esbuild';
import ts from 'typescript';

// The edition in JavaScript runs everywhere, without Java; RECHECK_BACKEND=native is faster where there is a binary.
process.env.RECHECK_BACKEND ??= 'pure';
const requirePackage = createRequire(import.meta.url);
const { checkSync } = requirePackage('recheck');

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'node_modules/.cache/hansard-patterns');
const verdictsFile = fileURLToPath(new URL('pattern-verdicts.json', import.meta.url));

/** Milliseconds that one pattern may take to be judged; one that takes longer counts as safe, and is counted aloud. */
const patience = Number(process.env.HANSARD_PATIENCE ?? 5000);
/** Milliseconds for all new patterns of a run together. */
const budget = process.argv.includes('--write') ? Infinity : 45_000;

const sources = (below) =>
  readdirSync(path.join(root, below), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(below, file.replaceAll(path.sep, '/')));

/** The literals of a source file. */
function literalsIn(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        where: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The patterns that the server's modules make with `new RegExp` while they are loaded. */
async function builtPatterns(files) {
  const outfile = path.join(folder, 'modules.mjs');
  await esbuild.build({
    stdin: {
      contents: files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    treeShaking: false,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    logLevel: 'error',
  });
  const found = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args);
      found.push({ where: 'put together', source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The rules of the grammar, which are JavaScript's syntax too. */
function grammarRules() {
  const file = 'syntaxes/hansard.tmLanguage.json';
  const found = [];
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of ['match', 'begin', 'end', 'while']) {
      if (typeof value[key] === 'string') found.push({ where: file, source: value[key], flags: 'u' });
    }
    Object.values(value).forEach(visit);
  };
  visit(JSON.parse(readFileSync(path.join(root, file), 'utf8')));
  return found;
}

/** Verdicts of earlier runs, by pattern: a judgement does not change with time. */
function knownVerdicts() {
  try {
    return JSON.parse(readFileSync(verdictsFile, 'utf8'));
  } catch {
    return {};
  }
}

const { version } = requirePackage('recheck/package.json');
/**
 * A sticky pattern is tried at one place only, also where ^ means the start of any line; recheck does not know the flag. The
 * others left out change nothing.
 */
const triedSource = ({ source, flags }) => (flags.includes('y') ? `^(?:${source})` : source);
const triedFlags = (flags) => flags.replace(flags.includes('y') ? /[dgmy]/g : /[dg]/g, '');
const keyOf = ({ source, flags }) =>
  createHash('sha256').update(`${version}/${source}/${flags}`).digest('hex').slice(0, 16);

/** Milliseconds that the engine may take for the text on which recheck expects a thousand million steps. */
const tolerable = 250;

/** Whether the engine itself is slow on a text; recheck counts bounded repeats and look-behinds higher than they cost. */
function isSlowOn(text, { source, flags }) {
  const context = createContext({ text, pattern: { source, flags } });
  const start = performance.now();
  try {
    runInContext('new RegExp(pattern.source, pattern.flags).exec(text)', context, { timeout: tolerable });
  } catch {
    return true;
  }
  return performance.now() - start > tolerable;
}

/** `safe`, `unknown`, or in words how it grows, with a text that shows it. */
function judge(pattern) {
  const { status, complexity, attack, error } = checkSync(triedSource(pattern), triedFlags(pattern.flags), {
    timeout: patience,
  });
  if (status === 'safe') return 'safe';
  if (status === 'unknown') return `unknown: ${error.kind}`;
  return isSlowOn(attack.string, pattern) ? `${complexity.summary}: ${attack.pattern}` : 'safe';
}

mkdirSync(folder, { recursive: true });
const start = performance.now();
const files = [...sources('server/src'), ...sources('client/src')];
const loadable = files.filter(
  (file) => file.startsWith('server/src/') && !/\/(?:node|browser|cli)\.ts$/.test(file),
);
const found = [...files.flatMap(literalsIn), ...(await builtPatterns(loadable)), ...grammarRules()];
const patterns = new Map(
  found.filter(({ flags }) => !flags.includes('v')).map((each) => [keyOf(each), each]),
);
const known = knownVerdicts();
const verdicts = new Map();
for (const [key, pattern] of patterns) {
  const verdict =
    known[key] ?? (performance.now() - start < budget ? judge(pattern) : 'unknown: not looked at');
  verdicts.set(key, verdict);
  const says = `${pattern.where}: ${verdict}\n  /${pattern.source}/${pattern.flags}`;
  if (/degree|exponential/.test(verdict)) console.error(says);
  else if (verdict !== 'safe' && process.argv.includes('--list')) console.log(says);
}
if (process.argv.includes('--write')) {
  const kept = [...verdicts].sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(verdictsFile, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
const count = (shape) => [...verdicts.values()].filter((verdict) => shape.test(verdict)).length;
const faults = count(/degree|exponential/);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${patterns.size} patterns, ${faults} super-linear, ${count(/^unknown/)} not judged in time, ${seconds} s`,
);
if (faults > 0) process.exitCode = 1;
