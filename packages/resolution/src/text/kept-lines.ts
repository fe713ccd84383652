import type { Line } from './lines.js';

/** How many lines share one block: enough that what a block costs by itself does not count. */
const BLOCK = 1024;

/** Whole numbers, each as small as the largest of them allows; none where all are zero. */
type Column = Uint8Array | Uint16Array | Int32Array;

/** So many lines as one text and columns of numbers: a record for each would take many times its words. */
interface Block {
  readonly text: string;
  /** Where each line begins in the text. */
  readonly starts: Column;
  readonly firstNumber: number;
  /** How far each line's number is from the first. */
  readonly numbers: Column;
  /** 1 where a blank line stood before. */
  readonly gaps: Column;
  /** How far each line's printed end stands behind its length. */
  readonly overhangs: Column;
}

/**
 * Lines in order, kept in little more room than their words take.
 * A line is made anew whenever it is asked for, so that it is not worth keeping.
 */
export class KeptLines implements Iterable<Line> {
  private readonly blocks: readonly Block[];
  private readonly from: number;
  /** How many there are. */
  readonly length: number;

  constructor(blocks: readonly Block[], from: number, length: number) {
    this.blocks = blocks;
    this.from = from;
    this.length = length;
  }

  /** The line at this place, from 0; `undefined` where there is none. */
  at(index: number): Line | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const place = this.from + index;
    const block = this.blocks[Math.floor(place / BLOCK)];
    return block === undefined ? undefined : lineIn(block, place % BLOCK);
  }

  /** The lines from one place to before another; the two share what they are kept in. */
  slice(from: number, to: number): KeptLines {
    return new KeptLines(this.blocks, this.from + from, to - from);
  }

  /** Their words alone. */
  *texts(): Generator<string, void> {
    for (const { text } of this) yield text;
  }

  *[Symbol.iterator](): Generator<Line, void> {
    for (let index = 0; index < this.length; index += 1) {
      const line = this.at(index);
      if (line !== undefined) yield line;
    }
  }
}

/** Takes lines one by one, in order, and keeps no record of theirs. */
export class LineKeeper {
  private readonly blocks: Block[] = [];
  private open: Line[] = [];

  push(line: Line): void {
    this.open.push(line);
    if (this.open.length === BLOCK) this.seal();
  }

  /** All lines that were pushed; no more may follow. */
  lines(): KeptLines {
    const length = this.blocks.length * BLOCK + this.open.length;
    if (this.open.length > 0) this.seal();
    return new KeptLines(this.blocks, 0, length);
  }

  private seal(): void {
    this.blocks.push(blockOf(this.open));
    this.open = [];
  }
}

/** Keeps these lines. */
export function keepLines(lines: Iterable<Line>): KeptLines {
  const keeper = new LineKeeper();
  for (const line of lines) keeper.push(line);
  return keeper.lines();
}

function blockOf(lines: readonly Line[]): Block {
  const firstNumber = lines[0]?.number ?? 0;
  let start = 0;
  return {
    text: lines.map(({ text }) => text).join(''),
    starts: narrow(
      lines.map(({ text }) => (start += text.length) - text.length),
      start,
    ),
    firstNumber,
    numbers: columnOf(lines.map(({ number }) => number - firstNumber)),
    gaps: columnOf(lines.map(({ gap }) => (gap ? 1 : 0))),
    overhangs: columnOf(lines.map(({ text, end }) => end - text.length)),
  };
}

const ZEROS = new Uint8Array(0);

function columnOf(numbers: readonly number[]): Column {
  const bits = numbers.reduce((all, number) => all | number, 0);
  return bits === 0 ? ZEROS : narrow(numbers, bits);
}

/** `bits` are those of any of the numbers; a negative one has the highest. */
function narrow(numbers: readonly number[], bits: number): Column {
  if (bits >>> 8 === 0) return Uint8Array.from(numbers);
  return bits >>> 16 === 0 ? Uint16Array.from(numbers) : Int32Array.from(numbers);
}

function lineIn(block: Block, place: number): Line {
  const { text, starts, firstNumber, numbers, gaps, overhangs } = block;
  const from = starts[place] ?? 0;
  const to = starts[place + 1] ?? text.length;
  return {
    number: firstNumber + (numbers[place] ?? 0),
    text: text.slice(from, to),
    gap: gaps[place] === 1,
    end: to - from + (overhangs[place] ?? 0),
  };
}
