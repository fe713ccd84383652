import type { Notice } from '@penholder/resolution';

/**
 * Kinds of notices that leave nothing to decide: every word has its sure place, and what is told is a habit of the file
 * (marks that the tree does not keep, a note printed empty, a sponsor named twice). Any other kind is a doubt.
 */
const SURE: ReadonlySet<string> = new Set(['markup', 'raised words', 'empty note', 'sponsor']);

/** Whether a person must look at what was read: words whose place is a guess, or something of the file that was not read. */
export function isDoubtful(notices: readonly Pick<Notice, 'kind'>[]): boolean {
  return notices.some(({ kind }) => !SURE.has(kind));
}
