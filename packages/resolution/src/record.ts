/**
 * What the file of a published document records of it beside its printed words.
 * Days are as in ISO 8601 ("2025-11-10"); what is not recorded is `null` or empty.
 */
export interface DocumentRecord {
  readonly adopted: string | null;
  readonly published: string | null;
  /** The language of the text, as in ISO 639-2 ("eng"). */
  readonly language: string | null;
  readonly keywords: readonly Keyword[];
  readonly steps: readonly RecordedStep[];
  readonly vote: RecordedVote | null;
  /** What else the file's record holds, in its order; empty where there was no such file. */
  readonly kept: readonly KeptElement[];
  /** The same of the annexes that have a record of their own. */
  readonly keptOfAnnexes: readonly KeptOfAnnex[];
}

/**
 * An element of a file's record as it stands there, less what the fields above say: so that a file that is read and
 * written again keeps what Penholder has no use for. A keyword, step, count or voter among them stands for the next
 * one in its field. Names are bare in the file's main namespace, else with their own in braces before them.
 */
export interface KeptElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (KeptElement | string)[];
}

/** What the record of an annex holds; `annex` is the annex's id. */
export interface KeptOfAnnex {
  readonly annex: string;
  readonly elements: readonly KeptElement[];
}

/** A word of a thesaurus, or an item of an agenda, under which a document is filed. */
export interface Keyword {
  /** "UNBIS Thesaurus", or the symbol of the agenda. */
  readonly dictionary: string;
  readonly value: string;
  readonly shown: string;
  /** A shorter form, where the dictionary has one. */
  readonly short: string | null;
  /** What sort of keyword it is ("agenda"), where that is said. */
  readonly type: string | null;
  readonly address: string | null;
}

/** A step of a document's way before its body: tabled, recommended, adopted. */
export interface RecordedStep {
  /** "draftResolution", "draftResolutionAdditionalSponsors", "recommendedForAdoption", "adopted". */
  readonly outcome: string;
  readonly date: string | null;
  /** The symbol of the document the step stands in; "" where none is named. */
  readonly document: string;
  /** Who took it, as written: a list of States, a committee. */
  readonly by: string;
  /** The place in that document, such as a paragraph's number; "" where none is named. */
  readonly place: string;
}

/** How a text was voted on. */
export interface RecordedVote {
  /** "adoptedWithoutVote"; "" where the counts say it. */
  readonly outcome: string;
  readonly counts: readonly VoteCount[];
}

/** Those who voted one way. */
export interface VoteCount {
  /** "inFavour", "against", "abstaining", "nonVoting". */
  readonly side: string;
  /** As recorded, zeros in front included ("011"). */
  readonly value: string;
  /** Names as recorded. */
  readonly voters: readonly string[];
}
