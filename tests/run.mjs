// The second of the two commands: every check of the project, one after another, and a closing line that counts them.
// Each check of format, lint and types counts as one; tests count one by one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'penholder-tests-'));
const node = process.execPath;
const program = (name, path) => join(root, 'node_modules', name, path);

const checks = [
  ['format', [program('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [program('oxlint', 'bin/oxlint'), '--deny-warnings']],
  ['types', [program('typescript', 'bin/tsc'), '-b']],
  ['build', [join(root, 'apps/server/build.mjs')]],
];

const suites = [
  ['tests', 'tests/vitest.config.ts', 'default'],
  // Each by its name, so that what is skipped without a browser is named too.
  ['end to end', 'tests/e2e/vitest.config.ts', 'verbose'],
];

const total = { passed: 0, failed: 0, skipped: 0 };

for (const [name, args] of checks) {
  const passed = (await run(args)) === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  total[passed ? 'passed' : 'failed'] += 1;
}
// Side by side: pages wait more than they work, and the other tests work more than they wait.
const counts = await Promise.all(suites.map(([, config, reporter]) => runSuite(config, reporter)));
suites.forEach(([name], place) => add(name, counts[place]));

rmSync(reports, { recursive: true, force: true });
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a suite of Vitest; what it counts comes from its own report, and a suite that leaves none has failed. */
async function runSuite(config, reporter) {
  const report = join(reports, config.replaceAll('/', '-') + '.json');
  const reporters = [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([program('vitest', 'vitest.mjs'), 'run', '--config', config, ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that fails to load, or an error outside any test, fails the run without failing a test.
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function add(name, counted) {
  for (const key of Object.keys(total)) total[key] += counted[key];
  console.log(
    `${counted.failed === 0 ? '✓' : '✗'} ${name}: ${counted.passed} passed, ${counted.failed} failed`,
  );
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
