import type { DocumentKind } from '../tree.js';

/** The line that heads a document inside a report: "Draft resolution II", "Decision 27/1". */
export interface DocumentHeading {
  readonly kind: DocumentKind;
  readonly number: string;
}

const HEADING =
  /^(draft )?(resolution|decision) ([IVXLC]+|[A-Z]|\d+(?:\/\d+)?(?: [A-Z])?|[A-Z]{1,4}-?\d*\/\d+)\.?$/iu;

/** Reads a line as the heading of a document; `null` where it says anything more, as a table of contents does. */
export function documentHeading(text: string): DocumentHeading | null {
  const [, draft, kind, number] = HEADING.exec(text) ?? [];
  if (kind === undefined || number === undefined) return null;
  const named = kind.toLowerCase() === 'decision' ? 'decision' : 'resolution';
  return { kind: draft === undefined ? named : `draft ${named}`, number };
}
