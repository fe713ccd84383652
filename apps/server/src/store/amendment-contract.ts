import type {
  AgreementRecord,
  AmendmentRecord,
  Floor,
  Ground,
  LedgerRecord,
  PositionRecord,
} from '@penholder/protocol';

/** The amendments to each draft, and the text on which they stand. Nothing is ever deleted: what is decided keeps its place. */
export interface Amendments {
  /** In the order in which they came. */
  readonly ofDraft: (draft: string) => Promise<readonly AmendmentRecord[]>;
  readonly byId: (amendment: string) => Promise<AmendmentRecord | undefined>;
  readonly insert: (record: AmendmentRecord) => Promise<void>;
  /** Steps, lost steps, fate and status; whatever else is said stays as it was proposed. */
  readonly update: (record: AmendmentRecord) => Promise<void>;
  /** `undefined` before anything was proposed. Rejects where the stored text no longer has its checksum. */
  readonly groundOf: (draft: string) => Promise<Ground | undefined>;
  readonly setGround: (draft: string, ground: Ground) => Promise<void>;
  /** What happened, oldest first. */
  readonly ledgerOf: (draft: string) => Promise<readonly LedgerRecord[]>;
  readonly appendLedger: (draft: string, entry: LedgerRecord) => Promise<void>;
}

/** How far the paragraphs of each draft are agreed, what delegations make of its amendments, and what the room looks at. */
export interface Negotiation {
  /** In the order in which they were first spoken of. */
  readonly ladderOf: (draft: string) => Promise<readonly AgreementRecord[]>;
  readonly setLadder: (draft: string, ladder: readonly AgreementRecord[]) => Promise<void>;
  /** Private notes of every delegation with them: whoever sends them on leaves those of others out. */
  readonly positionsOf: (draft: string) => Promise<readonly PositionRecord[]>;
  readonly setPosition: (draft: string, position: PositionRecord) => Promise<void>;
  readonly removePosition: (amendment: string, delegation: string) => Promise<void>;
  /** Nothing in hand where nobody has said. */
  readonly floorOf: (draft: string) => Promise<Floor>;
  readonly setFloor: (draft: string, floor: Floor) => Promise<void>;
}
