import type { CellPlace, Instruction, QuotedTable, TableName } from '../../instructions/instruction.js';
import { sayParagraph } from './names.js';
import { ordinalInWords } from './ordinals.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;

/** "the table", "the second table", "the table after operative paragraph 4". */
export function sayTable(name: TableName): string {
  switch (name.type) {
    case 'sole':
      return 'the table';
    case 'counted':
      return `the ${ordinalInWords(name.ordinal)} table`;
    case 'after':
      return `the table after ${sayParagraph(name.paragraph)}`;
  }
}

/** "the table after operative paragraph 4, in the second row, third column". */
export function sayTablePlace(name: TableName, cell: CellPlace | null): string {
  if (cell === null) return sayTable(name);
  return `${sayTable(name)}, in the ${ordinalInWords(cell.row)} row, ${ordinalInWords(cell.column)} column`;
}

/** "Replace the table after operative paragraph 4 with the following table:" and the table. */
export function sayReplacedTable({ what, by }: Of<'replace table'>): string {
  return `Replace ${sayTable(what)} with the following table:\n\n${sayRows(by)}`;
}

/** "Delete the table after operative paragraph 4." */
export function sayDeletedTable({ what }: Of<'delete table'>): string {
  return `Delete ${sayTable(what)}.`;
}

/** What stands in a cell without words, so that no row begins or ends with nothing. */
const NOTHING = '[](#)';

/** A line for each row, cells parted by tabs. */
export function sayRows(rows: QuotedTable): string {
  return rows.map((cells) => cells.map((cell) => cell || NOTHING).join('\t')).join('\n');
}
