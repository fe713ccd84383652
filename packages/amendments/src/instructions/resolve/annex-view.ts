import type { Annex, Block, BlockId, Resolution } from '@penholder/resolution';

import { isParagraph } from '../../steps/pieces.js';
import type { LineName, Piece, Slot, Step, WordsStep } from '../../steps/step.js';

/** A part of a document that is no annex: what a view keeps beside the annex, so that the notes it calls are known. */
const REST = 'rest of the document';

/**
 * A document seen from one of its annexes: its title and its operative part are the annex's, whose plain paragraphs count
 * as operative ones; all else stands apart, where no name of a paragraph leads.
 */
export function viewOfAnnex(resolution: Resolution, annex: Annex, restId: BlockId): Resolution {
  const rest: Annex = {
    id: restId,
    label: REST,
    title: [...resolution.title, ...resolution.organ],
    blocks: [...resolution.preamble, ...resolution.operative],
  };
  return {
    ...resolution,
    title: annex.title,
    organ: [],
    front: [],
    preamble: [],
    operative: annex.blocks.map(asOperative),
    closing: [],
    annexes: [rest, ...resolution.annexes.filter(({ id }) => id !== annex.id)],
  };
}

function asOperative(block: Block): Block {
  return block.type === 'paragraph' && block.role === 'plain' ? { ...block, role: 'operative' } : block;
}

/** Whether an annex has plain paragraphs only: one that is a resolution itself is not seen so. */
export function isPlain({ blocks }: Annex): boolean {
  return blocks.every((block) => block.type !== 'paragraph' || block.role === 'plain');
}

/** A step on the view as one on the document. */
export function stepInAnnex(step: Step, annex: BlockId): Step {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
      return wordsInAnnex(step, annex);
    case 'replace throughout':
      return { ...step, changes: step.changes.map((change) => wordsInAnnex(change, annex)) };
    case 'insert note':
    case 'delete note':
      return { ...step, line: lineInAnnex(step.line, annex) };
    case 'insert paragraph':
    case 'delete paragraph':
      return { ...step, slot: slotInAnnex(step.slot, annex), piece: asPlain(step.piece) };
    case 'insert heading':
    case 'delete heading':
      return { ...step, slot: slotInAnnex(step.slot, annex) };
    case 'replace paragraph':
      return { ...step, old: asPlain(step.old), now: asPlain(step.now) };
    case 'move paragraph':
      return { ...step, from: slotInAnnex(step.from, annex), to: slotInAnnex(step.to, annex) };
    // The others name what they do by id alone.
    default:
      return step;
  }
}

function wordsInAnnex(step: WordsStep, annex: BlockId): WordsStep {
  return { ...step, line: lineInAnnex(step.line, annex) };
}

function lineInAnnex(line: LineName, annex: BlockId): LineName {
  return line.type === 'title' ? { type: 'annex title', id: annex } : line;
}

function slotInAnnex(slot: Slot, annex: BlockId): Slot {
  return slot.in === 'operative' ? { ...slot, in: annex } : slot;
}

function asPlain<Some extends Piece>(piece: Some): Some {
  return isParagraph(piece) && piece.type === 'paragraph' ? { ...piece, role: 'plain' } : piece;
}
