/** How many pieces are put together at once. */
const BATCH = 4096;

/**
 * A text that is put together of pieces. So many at a time become one string: a list of millions of short pieces takes
 * many times their letters.
 */
export class Pieces {
  private readonly batches: string[] = [];
  private open: string[] = [];

  /** Whether there is none yet. */
  get isEmpty(): boolean {
    return this.open.length === 0 && this.batches.length === 0;
  }

  push(piece: string): void {
    this.open.push(piece);
    if (this.open.length === BATCH) this.seal();
  }

  /** All pieces as one text. */
  join(): string {
    if (this.batches.length === 0) return this.open.join('');
    this.seal();
    return this.batches.join('');
  }

  private seal(): void {
    this.batches.push(this.open.join(''));
    this.open = [];
  }
}
