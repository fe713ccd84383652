import { readSettings } from './settings.js';
import { startServer } from './server.js';

/** Starts the server from the environment and stops it when it is told to. What keeps it from starting is one line on standard error, and exit code 1. */
export async function run(): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.ok) return giveUp(settings.error.message);
  const started = await startServer(settings.value);
  if (!started.ok) return giveUp(started.error.message);
  process.stdout.write(`Penholder is open at ${started.value.address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void started.value.stop().then(() => process.exit(0)));
}

function giveUp(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
