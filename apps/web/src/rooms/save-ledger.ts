/** The line to a room. `written` and `onDisk` count this connection's writing messages: what was sent, what the server says is on disk. */
export type Line =
  | { readonly type: 'connecting' }
  | {
      readonly type: 'open';
      readonly synced: boolean;
      /** Whether the server was sent what it lacked (sync step 2); before that, nothing written while away is on its way. */
      readonly answered: boolean;
      readonly written: number;
      readonly onDisk: number;
    }
  | { readonly type: 'down' }
  | { readonly type: 'closed'; readonly code: number };

/** What is known of whether everything written here is on the server's disk. */
export interface SaveLedger {
  readonly line: Line;
  /** Whether something written here is not known to be on disk. */
  readonly owed: boolean;
  /** Whether the text has been here whole at least once. */
  readonly seen: boolean;
}

/** What happens on the way. */
export type SaveEvent =
  | { readonly type: 'connecting' }
  | { readonly type: 'opened' }
  | { readonly type: 'synced' }
  | { readonly type: 'edited' }
  | { readonly type: 'sent'; readonly message: 'answer' | 'update' }
  | { readonly type: 'acknowledged'; readonly count: number }
  | { readonly type: 'dropped' }
  | { readonly type: 'closed'; readonly code: number };

/** What the page says of it. */
export type SaveMark =
  | { readonly type: 'connecting' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved' }
  | { readonly type: 'offline' }
  | { readonly type: 'kept' }
  | { readonly type: 'refused'; readonly code: number };

/** Before anything has happened. */
export const newLedger: SaveLedger = { line: { type: 'connecting' }, owed: false, seen: false };

/**
 * The ledger after an event.
 *
 * Promise: `owed` falls only when, on one open connection, the server was sent everything it lacked and has said that
 * all of it is on disk. A line that drops forgets its counts but not the debt, since what was sent may have been lost.
 */
export function ledgerAfter(ledger: SaveLedger, event: SaveEvent): SaveLedger {
  switch (event.type) {
    case 'connecting':
      return ledger.line.type === 'down' ? ledger : { ...ledger, line: { type: 'connecting' } };
    case 'opened':
      return { ...ledger, line: { type: 'open', synced: false, answered: false, written: 0, onDisk: 0 } };
    case 'edited':
      return { ...ledger, owed: true };
    case 'dropped':
      return ledger.line.type === 'closed' ? ledger : { ...ledger, line: { type: 'down' } };
    case 'closed':
      return { ...ledger, line: { type: 'closed', code: event.code } };
    case 'synced':
    case 'sent':
    case 'acknowledged':
      return ledger.line.type === 'open' ? settled(ledger, openAfter(ledger.line, event)) : ledger;
  }
}

/** What the page says of a ledger. */
export function markOf({ line, owed, seen }: SaveLedger): SaveMark {
  switch (line.type) {
    case 'closed':
      return { type: 'refused', code: line.code };
    case 'down':
      return { type: owed ? 'kept' : 'offline' };
    case 'connecting':
      return { type: owed ? 'kept' : seen ? 'offline' : 'connecting' };
    case 'open':
      return { type: isSettled(line) && !owed ? 'saved' : seen ? 'saving' : 'connecting' };
  }
}

/** Whether leaving now would lose something. */
export function isUnsaved(ledger: SaveLedger): boolean {
  return ledger.owed;
}

type OpenLine = Extract<Line, { type: 'open' }>;

function openAfter(
  line: OpenLine,
  event: Extract<SaveEvent, { type: 'synced' | 'sent' | 'acknowledged' }>,
): OpenLine {
  switch (event.type) {
    case 'synced':
      return { ...line, synced: true };
    case 'sent':
      return { ...line, written: line.written + 1, answered: line.answered || event.message === 'answer' };
    case 'acknowledged':
      return { ...line, onDisk: Math.max(line.onDisk, event.count) };
  }
}

function settled(ledger: SaveLedger, line: OpenLine): SaveLedger {
  return { line, owed: ledger.owed && !isSettled(line), seen: ledger.seen || line.synced };
}

function isSettled({ synced, answered, written, onDisk }: OpenLine): boolean {
  return synced && answered && onDisk >= written;
}
