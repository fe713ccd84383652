import {
  type BlockId,
  blockId,
  type FurnitureLine,
  type IdSource,
  type Note,
  type NoteId,
  noteId,
  type Notice,
} from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';

/** What is told of a whole file beside its documents. */
export interface FileFindings {
  readonly notices: Notice[];
  readonly furniture: FurnitureLine[];
}

/** What the constructs of one document hand over as they are read: ids that are taken, notes in order, and what is told of the file. */
export interface Findings extends FileFindings {
  readonly ids: IdSource;
  readonly taken: Set<string>;
  readonly notes: Note[];
  /** The notes read so far by their place (`eId`), for later calls. */
  readonly called: Map<string, NoteId>;
}

/** An empty start for one document of a file. */
export function noFindings(ids: IdSource, file: FileFindings): Findings {
  return { ids, taken: new Set(), notes: [], called: new Map(), ...file };
}

/** The id for a block: the file's own permanent id where it is sound, else a new one. */
export function blockIdOf(element: XmlElement | null, findings: Findings): BlockId {
  return blockId(soundId(element, findings) ?? freshId(findings.ids.block, findings));
}

/** The id for a note, by the same rule. */
export function noteIdOf(element: XmlElement, findings: Findings): NoteId {
  return noteId(soundId(element, findings) ?? freshId(findings.ids.note, findings));
}

/**
 * The id an element bears: `wId`, which Akoma Ntoso keeps through all versions, else `eId`.
 * It is sound where it reads as one and no other block of the document has it.
 */
function soundId(element: XmlElement | null, findings: Findings): string | null {
  const id = element?.attributes.get('wId') ?? element?.attributes.get('eId') ?? '';
  if (!/^[\w.-]{1,64}$/u.test(id) || findings.taken.has(id)) return null;
  findings.taken.add(id);
  return id;
}

function freshId(next: () => string, findings: Findings): string {
  let id = next();
  while (findings.taken.has(id)) id = next();
  findings.taken.add(id);
  return id;
}

/** Tells a person what the reader could not settle. */
export function addNotice(findings: Findings, notice: Notice): void {
  findings.notices.push(notice);
}
