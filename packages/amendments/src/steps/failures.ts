import { blockId, type Inline, labelsOf, plainText, type Resolution } from '@penholder/resolution';

import type { Failure, Holder, LineName } from './step.js';

/** How a piece is called where it is cited; its id where it bears no label. */
export function nameOfPiece(resolution: Resolution, id: Holder): string {
  return labelsOf(resolution).get(blockId(id)) ?? id;
}

/** How a line is called where it is cited. */
export function nameOfLine(resolution: Resolution, line: LineName): string {
  switch (line.type) {
    case 'title':
    case 'organ':
      return line.type;
    case 'note':
      return `note ${resolution.notes.find(({ id }) => id === line.id)?.marker ?? line.id}`;
    case 'cell':
      return `table ${line.table}, row ${line.row + 1}, cell ${line.cell + 1}`;
    default:
      return nameOfPiece(resolution, line.id);
  }
}

/** The document has no such paragraph, holder or line. */
export function noSuch(name: string): Failure {
  return { type: 'NoSuchParagraph', name };
}

/** Other words stand there than the step takes out. */
export function otherWords(where: string, expected: readonly Inline[], found: readonly Inline[]): Failure {
  return conflict(where, plainText(expected), plainText(found));
}

/** Something else stands there than the step counts on. */
export function conflict(where: string, expected: string, found: string): Failure {
  return { type: 'Conflict', where, expected, found };
}
