import { parentPort, workerData } from 'node:worker_threads';

import { findDocuments } from './file-findings.js';
import type { WorkerTask } from './find-in-worker.js';

const { bytes, name }: WorkerTask = workerData;

parentPort?.postMessage(await findDocuments(bytes, name), []);
