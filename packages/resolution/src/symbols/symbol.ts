/** A document symbol as a value. Printed by `printSymbol`, read by `parseSymbol`; the two are each other's inverse. */
export type DocumentSymbol = SeriesSymbol | AdoptedSymbol | NumberSymbol | JointSymbol;

/** A symbol that is not joined of several. */
export type SingleSymbol = Exclude<DocumentSymbol, JointSymbol>;

/** A document in the series of a body: "E/CN.15/2018/L.2/Rev.1", "A/80/415", "A/80/PV.46". */
export interface SeriesSymbol {
  readonly type: 'series';
  /** Body, session and whatever else stands before the item: ["E", "CN.15", "2018"]. */
  readonly path: readonly string[];
  /** The series inside it ("L", "CRP", "PV"); `null` for a document of the general series. */
  readonly series: string | null;
  readonly number: number;
  readonly versions: readonly SymbolVersion[];
  /** How many asterisks: times the document was reissued for technical reasons. */
  readonly reissues: number;
}

/** A resolution or decision under its symbol: "A/RES/80/137", "S/RES/2388 (2017)", "A/HRC/RES/57/8". */
export interface AdoptedSymbol {
  readonly type: 'adopted';
  /** The body: ["A"], ["A", "HRC"]. */
  readonly body: readonly string[];
  readonly act: 'RES' | 'DEC';
  readonly number: AdoptedNumber;
  readonly versions: readonly SymbolVersion[];
  readonly reissues: number;
}

/** A resolution or decision cited by its number alone: "80/137", "2388 (2017)", "155 C (VII)". */
export interface NumberSymbol {
  readonly type: 'number';
  readonly number: AdoptedNumber;
}

/** One document of several bodies: "E/CN.7/2018/12–E/CN.15/2018/14". */
export interface JointSymbol {
  readonly type: 'joint';
  readonly members: readonly SingleSymbol[];
  readonly joiner: '–' | '-';
}

/** What was issued after the first: "/Rev.1", "/Add.1", "/Corr.1", "/Amend.1", in the order in which they stand. */
export interface SymbolVersion {
  readonly kind: 'Rev' | 'Add' | 'Corr' | 'Amend';
  readonly number: number;
}

/** The number a body gave to what it adopted. */
export type AdoptedNumber = SessionNumber | BracketNumber;

/** Counted within a session or a year: "80/137", "ES-10/23", "57/270 B". */
export interface SessionNumber {
  readonly type: 'session';
  /** "80", "2018", "ES-10", "S-10". */
  readonly session: string;
  readonly number: number;
  readonly parts: AdoptedParts | null;
}

/** Counted through, with the session in Roman figures or the year in brackets: "2443 A and B (XXIII)", "2388 (2017)". */
export interface BracketNumber {
  readonly type: 'bracket';
  readonly number: number;
  readonly parts: AdoptedParts | null;
  /** "XXIII", "S-IV", "ES-V", "2017". */
  readonly bracket: string;
  /** What stands before the bracket: a blank in text, nothing in some symbols. */
  readonly gap: ' ' | '';
}

/** The lettered parts of a resolution: "B", "A and B", "A to C"; with what stands before them. */
export interface AdoptedParts {
  readonly letters: readonly string[];
  /** Whether the letters are listed ("A, B and C") or the ends of a range, and by which sign. */
  readonly joined: 'list' | ' to ' | '–' | '-';
  readonly gap: ' ' | '';
}

/** The words are no symbol at all. */
export interface NotASymbol {
  readonly type: 'not a symbol';
  readonly text: string;
}

/** The words would be a symbol but for some damage. It is told and not mended: what was meant is not guessed. */
export interface DamagedSymbol {
  readonly type: 'damaged symbol';
  readonly text: string;
  readonly damage: SymbolDamage;
  /** Where in the text the damage begins, in UTF-16 units from 0. */
  readonly at: number;
}

/** What seems wrong with a damaged symbol. */
export type SymbolDamage =
  | 'stray blank'
  | 'look-alike character'
  | 'missing full stop'
  | 'small letter'
  | 'doubled sign'
  | 'part not understood';
