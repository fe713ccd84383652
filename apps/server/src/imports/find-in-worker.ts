import { Worker } from 'node:worker_threads';

import { err, type Result } from '@penholder/kernel';

import type { FileFindings, FindDocuments, FindingRefusal } from './file-findings.js';

/** How long reading one file may take, in milliseconds: ten times what 25 MB of plain text took when it was measured. */
const READ_WITHIN = 60_000;

/** Memory one reading may take, in megabytes: twice what 25 MB of plain text took. */
const READ_MEMORY = 1_024;

/** What the worker is handed. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Reads a file in a thread of its own, so that nobody's typing waits for somebody's import, and a file that is too
 * much for the reader takes nothing down with it. A file that is taken back ends its thread.
 */
export const findInWorker: FindDocuments = (bytes, name, takenBack) => {
  const task: WorkerTask = { bytes, name };
  const worker = new Worker(new URL('./finding-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: READ_MEMORY },
  });
  const end = () => void worker.terminate();
  const cut = setTimeout(end, READ_WITHIN);
  takenBack.addEventListener('abort', end);
  const found = new Promise<Result<FileFindings, FindingRefusal>>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(err({ type: 'GaveUp' })));
    worker.once('exit', () => resolve(err({ type: 'GaveUp' })));
  });
  return found.finally(() => {
    clearTimeout(cut);
    takenBack.removeEventListener('abort', end);
  });
};
