import { readAmendment } from '@penholder/amendments';
import { err, type Result } from '@penholder/kernel';
import type { AmendmentRecord, Person } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import type { FindingRefusal } from '../imports/file-findings.js';
import type { FoundDocument } from '../imports/found-document.js';
import { atTheTable } from './at-the-table.js';
import { wireSteps } from './pending-records.js';
import { enter, newIds, newRecord, type ProposeRefusal } from './propose.js';
import { instructedSteps } from './proposed-steps.js';

/** A file with a written amendment. */
export interface AmendmentFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly takenBack: AbortSignal;
}

/** Why a file gave no amendment. */
export type DocumentRefusal = ProposeRefusal | FindingRefusal | { readonly type: 'NotOneAmendment' };

/** Enters a written amendment, its own document, with all of its instructions or none. Chair and secretariat table it under its symbol. */
export async function enterDocument(
  desk: Desk,
  draft: string,
  file: AmendmentFile,
  person: Person,
): Promise<Result<AmendmentRecord, DocumentRefusal>> {
  const found = await desk.findDocuments(file.bytes, file.name, file.takenBack);
  if (!found.ok) return found;
  const [only, ...others] = found.value.documents;
  if (only?.version.resolution.kind !== 'amendment' || others.length > 0)
    return err({ type: 'NotOneAmendment' });
  return enterFound(desk, draft, only, person);
}

function enterFound(
  desk: Desk,
  draft: string,
  { version }: FoundDocument,
  person: Person,
): Promise<Result<AmendmentRecord, DocumentRefusal>> {
  return atTheTable(desk, draft, async (table): Promise<Result<AmendmentRecord, DocumentRefusal>> => {
    const { symbol, instructions } = readAmendment(version.resolution);
    const ids = newIds(desk);
    const ground = { base: table.base?.resolution ?? table.live, text: table.live, ids };
    const steps = instructedSteps(instructions, ground);
    if (!steps.ok) return steps;
    const words = instructions.map(({ text }) => text).join('\n\n');
    const record = newRecord(
      desk,
      table,
      { origin: 'written', to: null, words, steps: wireSteps(steps.value), delegation: version.mainSponsor },
      person,
    );
    const isTabled = symbol !== null && (person.role === 'secretariat' || person.role === 'chair');
    return enter(desk, table, isTabled ? { ...record, status: { type: 'tabled', symbol } } : record, person);
  });
}
