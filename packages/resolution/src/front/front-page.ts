import type { DocumentSymbol } from '../symbols/symbol.js';
import type { FrontKind } from './front-kind.js';

/**
 * What a front page says, by field. It is computed from the front lines of a tree (`frontPageOf`) and stored nowhere.
 * A field that no line says is `null` or empty; words are as printed, without the label before them ("Distr.:").
 * `Cited` is how symbols are given: parsed, or as printed text where a program outside reads it.
 */
export interface FrontPage<Cited = DocumentSymbol> {
  /** The symbol under which the document was issued; `null` where none is printed or it is damaged. */
  readonly symbol: Cited | null;
  /** Notes that hang on the symbol: "* Reissued for technical reasons on …". */
  readonly symbolNotes: readonly FrontNote[];
  /** The principal organ: "General Assembly". */
  readonly body: string | null;
  /** The committee, council or commission under it: "Third Committee", "Human Rights Council". */
  readonly committee: string | null;
  readonly session: FrontSession | null;
  readonly agendaItems: AgendaItems;
  /** The day that the page bears, "2025-11-05": of a draft the day on which it was issued. */
  readonly date: string | null;
  /** "Limited", "General". */
  readonly distribution: string | null;
  /** The original language as named on the page: "English". */
  readonly language: string | null;
  /** "25-17857 (E)", without the day of printing. */
  readonly jobNumber: string | null;
  /** The line that says who puts the document forward. Whether these are sponsors or an officer is told by `kind`. */
  readonly sponsors: SponsorLine | null;
  readonly kind: FrontKind<Cited>;
  /** Without the room for a number that some drafts leave before it ("54/…"). */
  readonly title: string;
}

/** The sponsor line without its marks, and the notes that it calls, in order: "On behalf of …", "Any changes …". */
export interface SponsorLine {
  readonly line: string;
  readonly notes: readonly FrontNote[];
}

/** A note called on the front page. `marker` is as printed; counted in asterisks where the text is live. */
export interface FrontNote {
  readonly marker: string;
  readonly text: string;
}

/** The session of a body. */
export interface FrontSession {
  /** As printed: "Resumed eleventh emergency special session"; `null` where a page says no more than place and days. */
  readonly name: string | null;
  /** Which session it is, from its words; `null` where it is named by its year or by words that are not known. */
  readonly ordinal: number | null;
  readonly year: number | null;
  readonly sort: 'regular' | 'special' | 'emergency special';
  readonly part: 'whole' | 'resumed' | 'organizational' | 'substantive';
  /** Where and when it is held, as printed: "Vienna, 14–18 May 2018". */
  readonly held: string | null;
}

/** The items of the agenda under which a document stands. */
export interface AgendaItems {
  /** "72 (a)": in this form whatever the language; a range is counted out. */
  readonly numbers: readonly string[];
  /** Their names, a printed line each; there may be fewer than numbers where items share one. */
  readonly names: readonly string[];
}
