import type { AmendmentId, RollingRow } from '@penholder/amendments';

import type { NoteMarkers } from '../../document/note-markers.js';
import type { ShownAmendment } from '../../negotiation/negotiation.js';
import type { BracketLook } from '../../rolling/words-in-brackets.js';
import type { Stop } from '../look/stops.js';

/** What of the text a room sees: the words as they stand, everything proposed in brackets, or one amendment alone in its place. */
export type Shows = 'text' | 'proposals' | 'change';

/** Lines of the text as the room sees them. */
export interface RowsScene {
  readonly type: 'rows';
  readonly rows: readonly RollingRow[];
  readonly noteMarks: NoteMarkers;
  readonly look: BracketLook;
  /** The amendment that stands out. */
  readonly emphasis: AmendmentId | null;
  /** `null` where an amendment touches no paragraph, such as one to the title. */
  readonly stop: Stop | null;
  /** The amendment in hand, pending or just decided. */
  readonly amendment: ShownAmendment | null;
  /** Where else the amendment in hand changes the text. */
  readonly also: readonly string[];
}

/** What a room sees: the title of the draft where nothing is in hand, lines of its text, or that what was in hand is gone. */
export type Scene = { readonly type: 'title' } | { readonly type: 'gone' } | RowsScene;
