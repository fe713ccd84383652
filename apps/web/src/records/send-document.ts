import { err, ok, type Result } from '@penholder/kernel';
import { addresses, type ImportReport, importReportSchema } from '@penholder/protocol';

import { refusalFrom } from './ask.js';
import type { Refusal } from './refusal.js';

/** What is heard of a file on its way: the share that has left this machine, from 0 to 1; 1 means the server is reading it. */
export type HearProgress = (sent: number) => void;

/**
 * Sends a file to a session's documents.
 * Where it is cancelled the line is cut, and the server, which sees that, stores nothing.
 * By XMLHttpRequest, because `fetch` tells nothing of an upload on its way.
 */
export function sendDocument(
  session: string,
  file: File,
  onProgress: HearProgress,
  cancelled: AbortSignal,
): Promise<Result<ImportReport, Refusal>> {
  return new Promise((settle) => {
    const request = new XMLHttpRequest();
    request.open('POST', addresses.documents(session, file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onProgress(shareSent(event)));
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('load', () => settle(reportFrom(request.status, request.response)));
    request.addEventListener('error', () => settle(err({ type: 'unreachable' })));
    request.addEventListener('abort', () => settle(err({ type: 'unreachable' })));
    cancelled.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function shareSent(event: ProgressEvent): number {
  return event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0;
}

function reportFrom(status: number, body: unknown): Result<ImportReport, Refusal> {
  if (status < 200 || status > 299) return err(refusalFrom(status, body));
  const report = importReportSchema.safeParse(body);
  return report.success ? ok(report.data) : err({ type: 'not understood' });
}
