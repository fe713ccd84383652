import { MAX_IMPORT_BYTES } from '@penholder/protocol';

import { sendDocument } from '../records/send-document.js';
import { refusalSentence } from '../frame/refusal-note.js';
import type { Words } from '../words/words.js';
import { type ImportStep, stepAtShare } from './import-job.js';

const MEGABYTE = 1024 * 1024;

/** Sends one file and tells each step; what cannot be taken is told before it is sent. Always ends in done, failed or, where it is taken back, cancelled. */
export async function importFile(
  session: string,
  file: File,
  words: Words,
  onStep: (step: ImportStep) => void,
  cancelled: AbortSignal,
): Promise<void> {
  const objection = objectionTo(file, words);
  if (objection !== null) return onStep({ type: 'failed', sentence: objection });
  onStep(stepAtShare(0));
  const answer = await sendDocument(session, file, (share) => onStep(stepAtShare(share)), cancelled);
  if (cancelled.aborted) return onStep({ type: 'cancelled' });
  onStep(
    answer.ok
      ? { type: 'done', report: answer.value }
      : { type: 'failed', sentence: refusalSentence(answer.error, words) },
  );
}

function objectionTo(file: File, { importing: say }: Words): string | null {
  if (file.size === 0) return say.emptyFile;
  return file.size > MAX_IMPORT_BYTES ? say.tooLarge(`${MAX_IMPORT_BYTES / MEGABYTE} MB`) : null;
}
