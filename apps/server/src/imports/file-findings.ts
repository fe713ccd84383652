import { type FileReading, readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import type { SetAside } from '@penholder/protocol';

import { describeDocument, type FoundDocument } from './found-document.js';

/** What a file holds for a session: its documents, each described, what its prose records, and what is left to look at. */
export type FileFindings = Pick<FileReading, 'actions' | 'notices'> & {
  readonly documents: readonly FoundDocument[];
  /** Every other word of the file, in its order. */
  readonly setAside: readonly SetAside[];
};

/** Why a file gave nothing. */
export type FindingRefusal =
  | { readonly type: 'Unreadable'; readonly message: string }
  | { readonly type: 'NoDocument' }
  /** Reading took too long or too much memory, or came to grief. */
  | { readonly type: 'GaveUp' };

/** Reads a file, wherever that is done; where it is taken back meanwhile, what is found does not matter. Never rejects. */
export type FindDocuments = (
  bytes: Uint8Array,
  name: string,
  takenBack: AbortSignal,
) => Promise<Result<FileFindings, FindingRefusal>>;

/** Reads a file and describes each document in it, here and now. `name` is the file's name as people know it. */
export async function findDocuments(
  bytes: Uint8Array,
  name: string,
): Promise<Result<FileFindings, FindingRefusal>> {
  const reading = await readFile(bytes, name);
  if (!reading.ok) return err({ type: 'Unreadable', message: reading.error.message });
  const { documents, actions, notices } = reading.value;
  if (documents.length === 0) return err({ type: 'NoDocument' });
  const described = documents.map((document) => describeDocument(document, actions, name));
  return ok({ documents: described, actions, notices, setAside: setAsideIn(reading.value) });
}

function setAsideIn({ prose, furniture }: FileReading): SetAside[] {
  const words: SetAside[] = [
    ...prose.map(({ line, number, text }) => ({
      line,
      kind: 'prose' as const,
      text: numbered(number, text),
    })),
    ...furniture.map(({ line, text }) => ({ line, kind: 'furniture' as const, text })),
  ];
  return words.sort((one, other) => one.line - other.line);
}

function numbered(number: string | null, text: string): string {
  return number === null ? text : `${number} ${text}`;
}
