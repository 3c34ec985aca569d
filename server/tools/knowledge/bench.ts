/**
 * `npm run knowledge:bench`: what loading the packs of a text costs in time and memory, and how long look-ups take. Owns the
 * questions; prints a table and judges nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openLibrary } from '../../src/knowledge/load.ts';
import { packsFor } from '../../src/knowledge/shipped.ts';

const FOLDER = new URL('../../knowledge/', import.meta.url);
const MEGA = 1024 * 1024;
const ROUNDS = 2000;
const FRESH = 7;
const COLD = '--cold';
const script = fileURLToPath(import.meta.url);
const TEXTS = [
  ['uk', '2016-10-18'],
  ['uk', '1995-02-01'],
  ['uk', '1881-01-10'],
  ['ca', '2016-10-18'],
  ['us', '2010-02-01'],
] as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / MEGA;
}

function report(label: string, value: number, unit: string): void {
  console.log(`${label.padEnd(56)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
}

/** Microseconds for one call, once the code is warm. */
function microseconds(question: () => unknown): number {
  for (let round = 0; round < ROUNDS; round += 1) question();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) question();
  return ((performance.now() - start) / ROUNDS) * 1000;
}

async function load(jurisdiction: string, date: string): Promise<Knowledge> {
  const library = openLibrary((name) => readFile(new URL(name, FOLDER), 'utf8'));
  return library.about(jurisdiction, date);
}

/** What one fresh process sees, in milliseconds and megabytes. */
type Cold = Readonly<Record<string, number>>;

/** Loads and asks once, in this process, and prints the figures as JSON for the process that started it. */
async function measureCold(jurisdiction: string, date: string): Promise<void> {
  const before = heap();
  const figures: Record<string, number> = {};
  let start = performance.now();
  let cpu = process.cpuUsage();
  const timed = (label: string): void => {
    const { user, system } = process.cpuUsage(cpu);
    figures[`${label}, ms`] = performance.now() - start;
    figures[`${label}, ms of processor`] = (user + system) / 1000;
    start = performance.now();
    cpu = process.cpuUsage();
  };
  const knowledge = await load(jurisdiction, date);
  timed('load');
  knowledge.findPhrases('a word', 0, 6);
  timed('first search for phrases');
  knowledge.peopleNamed('Mr Brown', date, jurisdiction);
  timed('first question for a name');
  knowledge.officeOn('Prime Minister', date, jurisdiction);
  timed('first question for an office');
  figures['heap, MB'] = heap() - before;
  console.log(JSON.stringify(figures));
}

/** The least of several fresh processes: the machine does other things too. */
function cold(jurisdiction: string, date: string): Cold {
  const least: Record<string, number> = {};
  for (let round = 0; round < FRESH; round += 1) {
    const output = execFileSync(process.execPath, [...process.execArgv, script, COLD, jurisdiction, date], {
      encoding: 'utf8',
    });
    for (const [label, value] of Object.entries(JSON.parse(output) as Cold))
      least[label] = Math.min(least[label] ?? Infinity, value);
  }
  return least;
}

function parsing(): void {
  for (const { file } of packsFor('uk', '2016-10-18')) {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    let least = Infinity;
    for (let round = 0; round < FRESH; round += 1) {
      const start = performance.now();
      JSON.parse(text);
      least = Math.min(least, performance.now() - start);
    }
    report(`parse ${file}, ${(text.length / MEGA).toFixed(1)} MB`, least, 'ms');
  }
}

async function lookUps(): Promise<void> {
  const knowledge = await load('uk', '2016-10-18');
  const day = '2016-10-18';
  const text =
    'I met the Russian Foreign Minister Lavrov to discuss the Geneva conventions and the Lisbon treaty. '.repeat(
      10,
    );
  const [person] = knowledge.peopleNamed('Boris Johnson', day);
  const questions: Readonly<Record<string, () => unknown>> = {
    'officeOn(Foreign Secretary)': () => knowledge.officeOn('the Foreign Secretary', day),
    'officeOn(President, Syria)': () => knowledge.officeOn('President', day, 'sy'),
    'seatOn(Uxbridge and South Ruislip)': () => knowledge.seatOn('Uxbridge and South Ruislip', day),
    'peopleNamed(Mr Brown)': () => knowledge.peopleNamed('Mr Brown', day),
    'peopleNamed(Lady Hayter)': () => knowledge.peopleNamed('Lady Hayter', day),
    membershipsOn: () => (person === undefined ? [] : knowledge.membershipsOn(person, day)),
    'findPhrases, a paragraph of 1,000 characters': () => knowledge.findPhrases(text, 0, text.length),
  };
  for (const [label, question] of Object.entries(questions)) report(label, microseconds(question), 'µs');
}

async function main([mode, jurisdiction = '', date = '']: readonly string[]): Promise<void> {
  if (mode === COLD) return measureCold(jurisdiction, date);
  parsing();
  for (const [country, day] of TEXTS) {
    console.log(`A text of ${country}, ${day}, in a fresh process:`);
    for (const [label, value] of Object.entries(cold(country, day))) report(`  ${label}`, value, '');
  }
  await lookUps();
}

await main(process.argv.slice(2));
