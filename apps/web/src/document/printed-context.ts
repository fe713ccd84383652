import {
  type BlockId,
  type Labels,
  labelsOf,
  type Markers,
  markersOf,
  paragraphsIn,
  type Resolution,
} from '@penholder/resolution';
import { createContext, useContext } from 'react';

import { type NoteMarkers, noteMarkersOf } from './note-markers.js';

/** What of a text is computed before it is drawn: how its paragraphs are cited, and what is printed before them. */
export interface Printed {
  readonly labels: Labels;
  readonly markers: Markers;
  readonly notes: NoteMarkers;
  /** The one operative paragraph of a text that has no other: no number is printed before it. */
  readonly sole: BlockId | null;
}

/** Computes what is drawn beside the words of a text. */
export function printedOf(resolution: Resolution): Printed {
  const operative = paragraphsIn(resolution.operative).filter(({ role }) => role === 'operative');
  return {
    labels: labelsOf(resolution),
    markers: markersOf(resolution),
    notes: noteMarkersOf(resolution),
    sole: operative.length === 1 ? (operative[0]?.id ?? null) : null,
  };
}

/** The text that is being drawn. */
export const PrintedContext = createContext<Printed>({
  labels: new Map(),
  markers: new Map(),
  notes: new Map(),
  sole: null,
});

/** What is drawn beside the words of the text at hand. */
export function usePrinted(): Printed {
  return useContext(PrintedContext);
}
