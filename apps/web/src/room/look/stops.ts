import {
  type AnyParagraph,
  type Block,
  type BlockId,
  labelsOf,
  openingOf,
  plainText,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

/** A paragraph or table at which a room stops on its way through a text. */
export interface Stop {
  readonly id: BlockId;
  /** "OP4"; "" for what bears none. */
  readonly label: string;
  /** Its opening, or its first words. */
  readonly opening: string;
  /** It and all in it. */
  readonly ids: readonly BlockId[];
  /** Whether it is counted among the paragraphs that are open or agreed: those of the body are, annexes and tables are not. */
  readonly isCounted: boolean;
}

/** As many words as tell one paragraph from another where it has no opening. */
const FIRST_WORDS = 4;

/** Every stop of a text in reading order. Headings are read with what they head, and are no stops. */
export function stopsOf(text: Resolution): Stop[] {
  const labels = labelsOf(text);
  const body = [...text.preamble, ...text.operative].filter(isStop).map((block) => ({
    ...stopAt(block, labels.get(block.id)),
    isCounted: block.type === 'paragraph',
  }));
  const annexed = text.annexes.flatMap(({ blocks }) => blocks).filter(isStop);
  return [...body, ...annexed.map((block) => stopAt(block, labels.get(block.id)))];
}

/** The stop of this id, or the one in which it is; `null` where the text has it no more. */
export function stopWith(stops: readonly Stop[], id: string | null): Stop | null {
  return stops.find(({ ids }) => ids.some((each) => each === id)) ?? null;
}

/** The stop before or behind; from nowhere the first or the last. `null` at the ends. */
export function stopBeside(stops: readonly Stop[], from: Stop | null, way: 1 | -1): Stop | null {
  const here = stops.findIndex(({ id }) => id === from?.id);
  if (here < 0) return stops.at(way === 1 ? 0 : -1) ?? null;
  return stops[here + way] ?? null;
}

type StopBlock = Exclude<Block, { type: 'heading' }>;

function isStop(block: Block): block is StopBlock {
  return block.type !== 'heading';
}

function stopAt(block: StopBlock, label = ''): Stop {
  if (block.type === 'table') {
    return { id: block.id, label, opening: '', ids: [block.id], isCounted: false };
  }
  const opening = block.role === 'plain' ? '' : openingOf(block.content, block.role);
  return {
    id: block.id,
    label,
    opening: opening === '' ? firstWords(block) : opening,
    ids: withDescendants(block).map(({ id }) => id),
    isCounted: false,
  };
}

function firstWords({ content }: AnyParagraph): string {
  return plainText(content).split(/\s+/u).slice(0, FIRST_WORDS).join(' ');
}
