// `pnpm bench`: how reading, writing and comparing grow with a text, in ratios of two things measured in the same run.
// It asserts nothing: what a machine was busy with besides is no fault of the code. `docs/speed.md` holds figures.
// `pnpm bench scale memory` runs these parts only; `pnpm bench scale memory soup lines` does so for texts of these names only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
build();
// Only now: what is imported here has just been built.
const { readFile } = await import('@penholder/formats');
const { readActions } = await import('@penholder/proceedings');
const { countedIds, readText, writeText } = await import('@penholder/resolution');
const { draftText, samples } = await import('./samples.mjs');
const { ratioOf, workOf } = await import('./rounds.mjs');
const { comparingRows } = await import('./comparing.mjs');
const { amendingRows } = await import('./amending.mjs');
const { manyRows, typingRows } = await import('./instructing.mjs');

const documents = process.env['PENHOLDER_DOCUMENTS'] ?? join(root, '../shared/data');
const LARGE_XML = 'akn/structures/75session__A_RES_75_293-2108996E.xml';
const [SMALL, LARGE] = [100_000, 10_000_000];
const read = (text) => readText(text, countedIds());
const words = (text) => text.split(/\s+/u).length;

const parts = {
  read: readRows,
  scale: scaleRows,
  xml: xmlRows,
  memory: memoryRows,
  compare: compareRows,
  amendments: amendmentRows,
  instructions: instructionRows,
};
const chosen = process.argv.slice(2).filter((name) => name in parts);
const named = process.argv.slice(2).filter((name) => !(name in parts));
const kinds = Object.keys(samples).filter(
  (kind) => named.length === 0 || named.some((name) => kind.includes(name)),
);
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) await parts[name]();

/** Reading a text against parting it into words once. */
async function readRows() {
  heading('reading ÷ parting into words', 'at most 40');
  const report = join(documents, 'report/ccpcj-27-report.txt');
  if (existsSync(report)) await readRow('a real report', readFileSync(report, 'utf8'));
  else skipped('a real report', report);
  await readRow('invented resolutions, 200 kB', samples.resolutions(200_000));
  await readRow('one draft, 200 kB', draftText(200_000));
}

async function readRow(name, text) {
  row(
    name,
    await ratioOf(
      workOf(() => read(text)),
      workOf(() => words(text), 1, 5),
      15,
    ),
    40,
  );
}

/** What a byte costs in a large text against what it costs in a small one. */
async function scaleRows() {
  heading('cost of a byte at 10 MB ÷ at 100 kB', 'at most 1.3');
  for (const name of kinds) row(name, await scaleOf(samples[name], read), 1.3);
  if (named.length > 0) return;
  row('writing a draft', await scaleOf(treeOf, writeText), 1.3);
  row('recorded actions, one paragraph', await scaleOf(paragraphsOf, readActions), 1.3);
}

function treeOf(bytes) {
  return read(draftText(bytes)).documents[0];
}

function paragraphsOf(bytes) {
  return [{ number: '1', text: samples['keyword soup'](bytes).replace(/\s+/gu, ' ') }];
}

function scaleOf(sample, work) {
  const [small, large] = [sample(SMALL), sample(LARGE)];
  // Else the small text would pay for the compiling.
  for (let time = 0; time < 5; time += 1) work(small);
  return ratioOf(
    workOf(() => work(large), LARGE),
    workOf(() => work(small), SMALL, 20),
    3,
  );
}

/** Reading Akoma Ntoso against parsing its XML and nothing else. */
async function xmlRows() {
  heading('reading Akoma Ntoso ÷ parsing its XML', 'at most 3');
  const path = join(documents, LARGE_XML);
  if (!existsSync(path)) return skipped('a real resolution', path);
  const bytes = readFileSync(path);
  const { DOMParser } = createRequire(join(root, 'packages/formats/package.json'))('@xmldom/xmldom');
  const text = bytes.toString('utf8');
  const parse = () => new DOMParser().parseFromString(text, 'text/xml');
  const reading = workOf(() => readFile(bytes, 'resolution.xml'));
  row(
    `a real resolution, ${Math.round(bytes.length / 1000)} kB`,
    await ratioOf(reading, workOf(parse), 15),
    3,
  );
}

/** How much memory reading takes at its highest, each in a process of its own. */
function memoryRows() {
  heading('memory while reading 10 MB ÷ the text', 'at most 10; the least is what the reading holds');
  for (const name of kinds) {
    const probe = join(root, 'tests/load/memory-probe.mjs');
    const args = ['--expose-gc', probe, name, String(LARGE)];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) console.log(`${name.padEnd(34)} the process ended with ${status}`);
    else memoryRow(name, JSON.parse(stdout));
  }
}

function memoryRow(name, { grown, held }) {
  row(name, { median: grown, least: held }, 10);
}

/** Comparing two versions beside what could be used instead. */
async function compareRows() {
  console.log('\ncomparing (least of many runs; × the parting of both texts into words once)');
  await comparingRows(documents);
}

/** Accepting one of many pending amendments. */
async function amendmentRows() {
  console.log('\namendments over a draft of 200 kB (least of 20 runs)');
  await amendingRows();
}

/** Understanding what is typed, and what many instructions cost. */
async function instructionRows() {
  heading('one instruction over 200 kB ÷ parting it into words', 'a frame of the screen');
  await typingRows((name, ratio, said) => {
    row(name, ratio, null);
    console.log(`${''.padEnd(34)} ${said}`);
  });
  heading('10,000 instructions ÷ 1,000', 'at most 12');
  await manyRows(row);
}

function heading(name, target) {
  console.log(`\n${name} (${target})`);
  console.log(`${''.padEnd(34)} ${'median'.padStart(8)} ${'least'.padStart(8)}`);
}

function row(name, { median, least }, target) {
  const said = target === null ? '' : median <= target ? 'reached' : 'not reached';
  console.log(`${name.padEnd(34)} ${median.toFixed(2).padStart(8)} ${least.toFixed(2).padStart(8)}  ${said}`);
}

function skipped(name, path) {
  console.log(`${name.padEnd(34)} skipped: there is no ${path}. Name the folder in PENHOLDER_DOCUMENTS.`);
}

function build() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const packages = ['amendments', 'compare', 'formats', 'proceedings', 'resolution'].map(
    (name) => `packages/${name}`,
  );
  const { status } = spawnSync(process.execPath, [compiler, '-b', ...packages], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) console.log('The packages have errors of type; what was built of them is measured.');
}
