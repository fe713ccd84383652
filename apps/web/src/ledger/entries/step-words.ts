import type { Piece, Step } from '@penholder/amendments';
import { linesOfBlock, plainText, withDescendants } from '@penholder/resolution';

/** A step as words alone, for a step that has no place in the text any more: what was to go, what was to come. */
export interface StepWords {
  readonly gone: string;
  readonly come: string;
}

/** The words that a step takes out and puts in; both are empty for one that only moves or sets apart. */
export function wordsOfStep(step: Step): StepWords[] {
  switch (step.type) {
    case 'replace words':
      return [{ gone: plainText(step.removed), come: plainText(step.inserted) }];
    case 'insert words':
      return [{ gone: '', come: plainText(step.inserted) }];
    case 'delete words':
      return [{ gone: plainText(step.removed), come: '' }];
    case 'replace throughout':
      return step.changes.flatMap(wordsOfStep);
    case 'insert paragraph':
      return [{ gone: '', come: pieceText(step.piece) }];
    case 'delete paragraph':
      return [{ gone: pieceText(step.piece), come: '' }];
    case 'replace paragraph':
      return [{ gone: pieceText(step.old), come: pieceText(step.now) }];
    case 'insert heading':
      return [{ gone: '', come: plainText(step.heading.content) }];
    case 'delete heading':
      return [{ gone: plainText(step.heading.content), come: '' }];
    default:
      return wordsOfRarer(step);
  }
}

type Rarer = Extract<
  Step,
  { type: `${string} ${'annex' | 'note' | 'notes' | 'paragraphs'}` | `${'move' | 'split'} paragraph` }
>;

function wordsOfRarer(step: Rarer): StepWords[] {
  switch (step.type) {
    case 'insert annex':
      return [{ gone: '', come: plainText(step.annex.title) }];
    case 'delete annex':
      return [{ gone: plainText(step.annex.title), come: '' }];
    case 'name annex':
      return [{ gone: step.old ?? '', come: step.now ?? '' }];
    case 'insert note':
      return [{ gone: '', come: plainText(step.note.content) }];
    case 'delete note':
      return [{ gone: plainText(step.note.content), come: '' }];
    case 'move paragraph':
    case 'split paragraph':
    case 'join paragraphs':
    case 'arrange notes':
      return [];
  }
}

function pieceText(piece: Piece): string {
  if (piece.type !== 'subparagraph') return linesOfBlock(piece).map(plainText).join(' ');
  return [...withDescendants(piece)]
    .flatMap(({ content, tail }) => [plainText(content), plainText(tail)])
    .filter((line) => line !== '')
    .join(' ');
}
