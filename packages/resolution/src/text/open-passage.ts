import type { Line } from './lines.js';
import type { OpenLevels } from './list-sequence.js';
import type { Shape } from './shape.js';

/** What is known of the passage that is being put together, and of those before it. */
export interface OpenPassage {
  /** Where its first line stands among the lines of the text. */
  readonly from: number;
  readonly first: Line;
  /** Its last line so far, and how many it has. */
  last: Line;
  count: number;
  readonly shape: Shape;
  /** The markers that a list may go on from. */
  readonly levels: OpenLevels;
  /** The numbers that numbered paragraphs may go on from, the latest first. */
  readonly counters: readonly number[];
}
