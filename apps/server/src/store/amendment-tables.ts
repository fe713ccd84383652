/** The tables of amendments and of the negotiation about them. */
export interface AmendmentTables {
  amendments: AmendmentRow;
  grounds: { draft: string; ground: number; tree: string; checksum: string };
  ledger: LedgerRow;
  ladders: { draft: string; paragraphs: string };
  positions: PositionRow;
  floors: { draft: string; paragraph: string | null; amendment: string | null };
}

/**
 * An amendment; `parent` is the one that it amends. `words`, `proposed`, `steps`, `lost`, `fate` and `status` are JSON:
 * words too, since only so do both engines keep every character that can be typed.
 */
export interface AmendmentRow {
  id: string;
  draft: string;
  ordinal: number;
  origin: string;
  delegation: string;
  person: string;
  base: string | null;
  parent: string | null;
  words: string;
  proposed: string;
  steps: string;
  lost: string;
  fate: string;
  status: string;
  proposed_at: string;
}

/** An entry of the ledger of a draft; `status` is JSON. */
export interface LedgerRow {
  draft: string;
  sequence: number;
  at: string;
  person: string;
  delegation: string | null;
  role: string;
  amendment: string;
  status: string;
}

/** A position; `ordinal` counts those of a draft in the order in which they were taken, `note` is JSON. */
export interface PositionRow {
  amendment: string;
  delegation: string;
  draft: string;
  ordinal: number;
  stance: string;
  note: string;
}
