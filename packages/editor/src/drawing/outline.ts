import type { BlockId } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';

import {
  idOf,
  isParagraph,
  isTail,
  roleOf,
  type StandingBlock,
  standingBlocks,
} from '../text/standing-block.js';
import { openingWordsOf } from './opening-words.js';
import type { Structure } from './structure.js';

/** A line of the outline beside the text. */
export interface OutlineEntry {
  readonly id: BlockId;
  readonly kind: 'preambular' | 'operative' | 'plain' | 'heading' | 'table' | 'annex';
  /** How it is cited ("OP4 (b)"); empty for headings and tables. */
  readonly label: string;
  /** The opening phrase, or the first words where there is none; empty for an empty paragraph. */
  readonly opening: string;
  /** 0 for paragraphs and annexes, 1 for (a) …; for headings their own level. */
  readonly level: number;
}

/** The outline of a document, in reading order. */
export function outlineIn(document: Node, structure: Structure): OutlineEntry[] {
  return standingBlocks(document).flatMap((block, index) => entryOf(document, block, index, structure));
}

function entryOf(document: Node, block: StandingBlock, index: number, structure: Structure): OutlineEntry[] {
  if (block.node.type.name === 'annexTitle')
    return annexEntry(document.child(block.partIndex), block, structure);
  const id = idOf(block.node);
  const kind = kindOf(block);
  if (id === null || kind === null) return [];
  return [
    {
      id,
      kind,
      label: structure.labels.get(id) ?? '',
      opening: openingWordsOf(block).words,
      level: kind === 'heading' ? Number(block.node.attrs['level']) : (structure.places[index]?.level ?? 0),
    },
  ];
}

function annexEntry(annex: Node, title: StandingBlock, { labels }: Structure): OutlineEntry[] {
  const id = idOf(annex);
  if (id === null || title.index > 0) return [];
  return [{ id, kind: 'annex', label: labels.get(id) ?? '', opening: openingWordsOf(title).words, level: 0 }];
}

function kindOf(block: StandingBlock): OutlineEntry['kind'] | null {
  if (isParagraph(block.node)) return isTail(block.node) ? null : roleOf(block);
  const { name } = block.node.type;
  return name === 'heading' || name === 'table' ? name : null;
}

/** Whether two outlines say the same. */
export function sameOutline(left: readonly OutlineEntry[], right: readonly OutlineEntry[]): boolean {
  return left.length === right.length && left.every((entry, index) => sameEntry(entry, right[index]));
}

function sameEntry(left: OutlineEntry, right: OutlineEntry | undefined): boolean {
  return (
    left.id === right?.id &&
    left.kind === right.kind &&
    left.label === right.label &&
    left.opening === right.opening &&
    left.level === right.level
  );
}
