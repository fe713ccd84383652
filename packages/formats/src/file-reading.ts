import type { Action } from '@penholder/proceedings';
import type { Reading } from '@penholder/resolution';

/** What a file holds: its documents and other words, each in one place, and the actions its prose or its record tells of. */
export type FileReading = Reading & { readonly actions: readonly Action[] };
