import { markUpBlock } from './mark-up-runs.js';
import type { Run } from './run.js';

/** A change tracked by the program that wrote the page. */
export interface TrackedChange {
  readonly type: 'insertion' | 'deletion';
  readonly author: string | null;
  readonly words: string;
  /** The line of the text where it stands, from 1. */
  readonly line: number;
}

/** The text of a page as it grows. */
export interface PageText {
  readonly lines: string[];
  readonly changes: TrackedChange[];
  /** What stands in the block that is open. */
  runs: Run[];
  /** The marker of the list item that has begun and has no words yet. */
  lead: string;
  /** Blanks before the open block: two for each level of its list. */
  indent: string;
  /** Whether the blocks belong to one note, and stand without blank lines between them. */
  inNote: boolean;
}

/** A text without any line. */
export function emptyText(): PageText {
  return { lines: [], changes: [], runs: [], lead: '', indent: '', inNote: false };
}

/** Ends the open block: its words, if it has any, become lines of their own. */
export function endBlock(text: PageText): void {
  const lines = markUpBlock(text.runs);
  text.runs = [];
  const [first, ...rest] = lines;
  if (first === undefined) return;
  text.lines.push(text.indent + text.lead + first, ...rest.map((line) => text.indent + line));
  text.lead = '';
  if (!text.inNote) text.lines.push('');
}

/** A line that is ready as it stands, such as a row of a table. */
export function addLine(text: PageText, line: string): void {
  text.lines.push(line);
}
