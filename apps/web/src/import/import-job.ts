import type { ImportReport } from '@penholder/protocol';

/** How far a file has come. `share` is of its bytes, from 0 to 1. */
export type ImportStep =
  | { readonly type: 'waiting' }
  | { readonly type: 'sending'; readonly share: number }
  | { readonly type: 'reading' }
  | { readonly type: 'done'; readonly report: ImportReport }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'cancelled' };

/** One file on its way into a session. */
export interface ImportJob {
  readonly id: number;
  readonly session: string;
  readonly file: File;
  readonly step: ImportStep;
}

/** What happens to the files on their way. */
export type ImportEvent =
  | { readonly type: 'added'; readonly session: string; readonly files: readonly File[] }
  | { readonly type: 'went on'; readonly id: number; readonly step: ImportStep }
  | { readonly type: 'asked again'; readonly id: number }
  | { readonly type: 'put away' };

/** The files on their way after something happened. Ids count up and are never used twice. */
export function importsAfter(jobs: readonly ImportJob[], event: ImportEvent): readonly ImportJob[] {
  switch (event.type) {
    case 'added':
      return [
        ...jobs,
        ...event.files.map((file, index) => newJob(nextId(jobs) + index, event.session, file)),
      ];
    case 'went on':
      return withStep(jobs, event.id, event.step);
    case 'asked again':
      return withStep(jobs, event.id, { type: 'waiting' });
    case 'put away':
      return jobs.filter(isOnItsWay);
  }
}

/** The step of a file of which this share (0 to 1) has left this machine. */
export function stepAtShare(share: number): ImportStep {
  return share >= 1 ? { type: 'reading' } : { type: 'sending', share };
}

/** Whether a file has not come to an end yet. */
export function isOnItsWay({ step }: ImportJob): boolean {
  return step.type === 'waiting' || step.type === 'sending' || step.type === 'reading';
}

/** The next file to send: one at a time, in order, so that versions of one draft come in as they were dropped. */
export function nextToSend(jobs: readonly ImportJob[]): ImportJob | undefined {
  const busy = jobs.some(({ step }) => step.type === 'sending' || step.type === 'reading');
  return busy ? undefined : jobs.find(({ step }) => step.type === 'waiting');
}

function newJob(id: number, session: string, file: File): ImportJob {
  return { id, session, file, step: { type: 'waiting' } };
}

function nextId(jobs: readonly ImportJob[]): number {
  return Math.max(0, ...jobs.map(({ id }) => id)) + 1;
}

function withStep(jobs: readonly ImportJob[], id: number, step: ImportStep): readonly ImportJob[] {
  return jobs.map((job) => (job.id === id ? { ...job, step } : job));
}
