import type { Action } from '@penholder/proceedings';
import type { DocumentRecord, FrontLine, Inline, Note, Reading } from '@penholder/resolution';

/** What a file holds: its documents and other words, each in one place, and the actions its prose or its record tells of. */
export type FileReading = Reading & {
  readonly actions: readonly Action[];
  /** The common cover, where the documents were published together under one number; its words are the prose too. */
  readonly collection?: Collection;
};

/** What documents published together have in common: symbol, number, front page, title and record. */
export interface Collection {
  readonly symbol: string | null;
  readonly number: string | null;
  readonly front: readonly FrontLine[];
  readonly title: readonly Inline[];
  readonly notes: readonly Note[];
  readonly record: DocumentRecord | null;
}
