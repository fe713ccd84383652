/** A stretch of text as a page draws it: one font, one size, on one baseline. Places are in points, from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The height of its baseline. */
  readonly base: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** A blank stands before it on its line. */
  readonly spaced: boolean;
  /** It runs along the line; text that is turned (a watermark, words in the margin) does not. */
  readonly level: boolean;
}

/**
 * A page and what it draws, in the order of the file. `number` counts from 1. A page that runs from right to left is
 * `mirrored`: its places are those in a mirror.
 */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly mirrored: boolean;
  /** How its text is set; the columns of a page in two stand one above the other here. */
  readonly columns: 'one' | 'two';
}
