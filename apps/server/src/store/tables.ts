import type { AmendmentTables } from './amendment-tables.js';

/**
 * The tables, as both engines have them: text, whole numbers and bytes, nothing else.
 * Lists and trees are JSON text, instants ISO 8601 text, truth is 0 or 1: what engines disagree on is not used.
 */
export interface Tables extends AmendmentTables {
  migrations: { name: string; at: string };
  sessions: SessionRow;
  events: { session: string; ordinal: number; day: string; kind: 'meeting' | 'deadline'; what: string };
  drafts: DraftRow;
  versions: VersionRow;
  imports: ImportRow;
  import_versions: { version: string; import: string };
  rooms: { id: string; draft: string; epoch: number; state: 'open' | 'closed' };
  updates: { room: string; sequence: number; bytes: Uint8Array; checksum: string };
  snapshots: { room: string; through: number; bytes: Uint8Array; checksum: string };
  people: PersonRow;
  audit: AuditRow;
}

/** A person; `role` is theirs until they choose another. */
export interface PersonRow {
  id: string;
  token_hash: string;
  name: string;
  delegation: string;
  introduced_at: string;
  role: string;
}

/** A session; `opened` counts sessions in the order they were opened. */
export interface SessionRow {
  id: string;
  opened: number;
  title: string;
  body: string | null;
  place: string | null;
  first_day: string | null;
  last_day: string | null;
  training: number;
}

/** A draft; `stages` is a JSON list. */
export interface DraftRow {
  id: string;
  session: string;
  root: string;
  symbol: string;
  title: string;
  organ: string | null;
  main_sponsor: string | null;
  sponsors: number | null;
  stages: string;
  outcome: string | null;
  changed_at: string;
  changed_by: string | null;
}

/** A frozen version; `paragraphs` and `tree` are JSON. */
export interface VersionRow {
  id: string;
  draft: string;
  ordinal: number;
  stage: string;
  symbol: string | null;
  number: string | null;
  title: string;
  day: string | null;
  checksum: string;
  fingerprint: string;
  paragraphs: string;
  sponsors: number | null;
  file: string | null;
  issued_at: string;
  issued_by: string | null;
  tree: string;
}

/** What reading a file left to be looked at; `notices` and `set_aside` are JSON lists. */
export interface ImportRow {
  id: string;
  file: string;
  documents: number;
  notices: string;
  aside_count: number;
  set_aside: string;
}

/** An entry of the audit log; `detail` is canonical JSON. */
export interface AuditRow {
  sequence: number;
  at: string;
  who: string | null;
  act: string;
  subject: string;
  detail: string;
  previous: string;
  hash: string;
}
