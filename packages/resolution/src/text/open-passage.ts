import type { Line } from './lines.js';
import type { OpenLevels } from './list-sequence.js';
import type { Shape } from './shape.js';

/** What is known of the passage that is being put together, and of those before it. */
export interface OpenPassage {
  readonly lines: Line[];
  readonly shape: Shape;
  /** The markers that a list may go on from. */
  readonly levels: OpenLevels;
  /** The numbers that numbered paragraphs may go on from, the latest first. */
  readonly counters: readonly number[];
}
