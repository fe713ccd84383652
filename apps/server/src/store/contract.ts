import type {
  Draft,
  ImportRecord,
  Person,
  Session,
  SessionEvent,
  SetAside,
  Version,
  VersionText,
} from '@penholder/protocol';

import type { Amendments, Negotiation } from './amendment-contract.js';

/**
 * What the server keeps, whatever engine keeps it. Both engines pass one suite, `test/store/contract-suite.ts`.
 * Everything rejects with the engine's error where the disk or the database fails, and has then changed nothing.
 */
export interface Store {
  /** What was committed. */
  readonly records: Records;
  readonly roomLog: RoomLog;
  /** Runs `work` in one transaction: all of it is on disk when the promise settles, or, where it rejects, none of it. */
  readonly change: <Outcome>(work: (records: Records) => Promise<Outcome>) => Promise<Outcome>;
  /** Resolves where the store answers and is still ours alone. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The records, one small repository for each kind. */
export interface Records {
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly versions: Versions;
  readonly imports: Imports;
  readonly amendments: Amendments;
  readonly negotiation: Negotiation;
  readonly rooms: Rooms;
  readonly people: People;
  readonly audit: Audit;
}

/** Sessions with their deadlines and meetings, in the order they were opened. */
export interface Sessions {
  readonly all: () => Promise<readonly Session[]>;
  readonly byId: (session: string) => Promise<Session | undefined>;
  readonly eventsOf: (session: string) => Promise<readonly SessionEvent[]>;
  readonly insert: (session: Session, events: readonly SessionEvent[]) => Promise<void>;
}

/** A draft as it is kept; its room is known from the rooms. */
export type KeptDraft = Omit<Draft, 'room'>;

/** Drafts of a session. One root stands once in a session. */
export interface Drafts {
  /** In the order of their roots, as people count: L.2 before L.10. */
  readonly inSession: (session: string) => Promise<readonly Draft[]>;
  readonly byId: (draft: string) => Promise<Draft | undefined>;
  readonly byRoot: (session: string, root: string) => Promise<Draft | undefined>;
  readonly insert: (draft: KeptDraft) => Promise<void>;
  readonly update: (draft: KeptDraft) => Promise<void>;
  /** Notes that the live text was written in. */
  readonly touch: (draft: string, at: string, by: string) => Promise<void>;
}

/** The chain of frozen versions of each draft. A version is never changed; only its place moves when an older one is loaded late. */
export interface Versions {
  /** Oldest first. */
  readonly ofDraft: (draft: string) => Promise<readonly Version[]>;
  /** Rejects where the stored text no longer has its checksum. */
  readonly byId: (version: string) => Promise<VersionText | undefined>;
  /** The version of this session whose words are these (`textFingerprint`), if it holds one. */
  readonly byFingerprint: (session: string, fingerprint: string) => Promise<Version | undefined>;
  /** Takes its place in the chain: versions from that ordinal on move up by one. */
  readonly insert: (text: VersionText, fingerprint: string) => Promise<void>;
}

/** A file's reading as it is kept: what of it is to be looked at, with the words set aside in full. */
export type KeptImport = Omit<ImportRecord, 'setAside'> & { readonly setAside: readonly SetAside[] };

/** What reading a file left to be looked at, kept once for all versions that came of the file. */
export interface Imports {
  /** `undefined`: the version came of no file, or of one read before this was kept. */
  readonly ofVersion: (version: string) => Promise<ImportRecord | undefined>;
  /** In the order of the file. */
  readonly setAsideOf: (version: string) => Promise<readonly SetAside[]>;
  readonly insert: (id: string, kept: KeptImport, versions: readonly string[]) => Promise<void>;
}

/** A room: one epoch of a draft's live text. */
export interface KeptRoom {
  readonly room: string;
  readonly draft: string;
  readonly epoch: number;
  readonly state: 'open' | 'closed';
}

/** The rooms of each draft: at most one open at a time. */
export interface Rooms {
  readonly byId: (room: string) => Promise<KeptRoom | undefined>;
  /** Every room the draft ever had, oldest epoch first. */
  readonly ofDraft: (draft: string) => Promise<readonly KeptRoom[]>;
  /** Opens a room with its first content, a Yjs update: the only time that anything is seeded. */
  readonly open: (room: Omit<KeptRoom, 'state'>, seed: Uint8Array) => Promise<void>;
  /**
   * Adds an update in this transaction, for a room that is sealed meanwhile (`SealedRoom.nextSequence`).
   * Rejects where the room is not open, or the sequence is not the next.
   */
  readonly append: (room: string, update: LoggedUpdate) => Promise<void>;
  /** Closes it for good; what was written in it stays. */
  readonly close: (room: string) => Promise<void>;
}

/** People who chose a name and a delegation, found by the hash of the secret in their cookie. */
export interface People {
  readonly byToken: (tokenHash: string) => Promise<Person | undefined>;
  readonly insert: (person: Person, tokenHash: string, at: string) => Promise<void>;
  readonly update: (person: Person) => Promise<void>;
}

/** Something that was done. `at` is an instant (ISO 8601, UTC), `by` the person's id where a person did it. */
export interface Deed {
  readonly at: string;
  readonly by: string | null;
  readonly act: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A deed in the log: `hash` is SHA-256 over the deed and the hash of the entry before it. */
export interface AuditEntry extends Deed {
  readonly sequence: number;
  readonly previous: string;
  readonly hash: string;
}

/** The log of all that was done: entries are only added, each chained to the one before. */
export interface Audit {
  readonly append: (deed: Deed) => Promise<void>;
  readonly entries: () => Promise<readonly AuditEntry[]>;
}

/** A Yjs update of a room; sequences count from 1 and have no gap. */
export interface LoggedUpdate {
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

/** A room's text as it lies on disk: a state that holds all updates up to `through`, and those after it in order. */
export interface RoomText {
  readonly snapshot: { readonly through: number; readonly bytes: Uint8Array };
  readonly updates: readonly LoggedUpdate[];
}

/** What is written in the rooms. Each call is a transaction of its own, so that typing never waits for records. */
export interface RoomLog {
  /** Rejects where an update is missing or no longer has its checksum. `undefined`: no such room. */
  readonly load: (room: string) => Promise<RoomText | undefined>;
  readonly append: (room: string, update: LoggedUpdate) => Promise<void>;
  /** Puts a state that holds all updates up to `through` in place of them. */
  readonly compact: (room: string, through: number, state: Uint8Array) => Promise<void>;
}
