import { err, ok, type Result } from '@penholder/kernel';
import type { Block, Resolution, Table } from '@penholder/resolution';

import { type NamedLine, namedLinesOfPiece } from '../../steps/lines.js';
import { pieceById } from '../../steps/pieces.js';
import type { Failure } from '../../steps/step.js';
import type { CellPlace, TableName } from '../instruction.js';
import type { Draft } from './draft.js';
import { paragraphNamed, shortName } from './find-paragraph.js';

/** The table that a name means, as it stands now; it is counted in the draft as issued. */
export function findTable({ base, current }: Draft, name: TableName): Result<Table, Failure> {
  const tables = tablesNamed(base, name);
  if (!tables.ok) return tables;
  const [table, other] = tables.value;
  if (table === undefined) return err({ type: 'NoSuchParagraph', name: nameOfTable(name) });
  if (other !== undefined)
    return err({
      type: 'SeveralPlaces',
      words: nameOfTable(name),
      where: 'the draft',
      count: tables.value.length,
    });
  const now = pieceById(current, table.id);
  if (now?.type === 'table') return ok(now);
  return err({
    type: 'Conflict',
    where: nameOfTable(name),
    expected: 'the table as issued',
    found: 'none',
  });
}

function tablesNamed(base: Resolution, name: TableName): Result<readonly Table[], Failure> {
  const blocks = [...base.preamble, ...base.operative];
  switch (name.type) {
    case 'sole':
      return ok(tablesIn(blocks));
    case 'counted':
      return ok(tablesIn(blocks).slice(name.ordinal - 1, name.ordinal));
    case 'after': {
      const paragraph = paragraphNamed(base, name.paragraph);
      if (!paragraph.ok) return paragraph;
      const place = blocks.findIndex(({ id }) => id === paragraph.value.id);
      return ok(place === -1 ? [] : tablesIn(behind(blocks, place)));
    }
  }
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === 'table');
}

/** What stands between a paragraph and the next one: headings and tables. */
function behind(blocks: readonly Block[], place: number): readonly Block[] {
  const next = blocks.findIndex(({ type }, index) => index > place && type === 'paragraph');
  return blocks.slice(place + 1, next === -1 ? undefined : next);
}

/** How a table is cited: "table 2", "the table after OP4". */
export function nameOfTable(name: TableName): string {
  switch (name.type) {
    case 'sole':
      return 'the table';
    case 'counted':
      return `table ${name.ordinal}`;
    case 'after':
      return `the table after ${shortName(name.paragraph)}`;
  }
}

/** The lines of a table, or of one cell of it. */
export function linesOfTable(
  draft: Draft,
  table: TableName,
  cell: CellPlace | null,
): Result<NamedLine[], Failure> {
  const found = findTable(draft, table);
  if (!found.ok) return found;
  const lines = namedLinesOfPiece(found.value);
  if (cell === null) return ok(lines);
  const own = lines.filter(
    ({ name }) => name.type === 'cell' && name.row === cell.row - 1 && name.cell === cell.column - 1,
  );
  if (own.length > 0) return ok(own);
  const name = `row ${cell.row}, column ${cell.column} of ${nameOfTable(table)}`;
  return err({ type: 'NoSuchParagraph', name });
}
