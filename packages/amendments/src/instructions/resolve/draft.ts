import type { IdSource, Resolution } from '@penholder/resolution';

/** What an instruction is resolved against. */
export interface Draft {
  /** The draft as issued: instructions cite paragraphs by its numbers. */
  readonly base: Resolution;
  /** The text as it stands now, after the instructions before. */
  readonly current: Resolution;
  /** Where new paragraphs and notes get their ids. */
  readonly ids: IdSource;
}
