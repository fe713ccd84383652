import type {
  Annex,
  Block,
  Inline,
  NoteId,
  Resolution,
  Subparagraph,
  TableCell,
  TextRun,
} from '../../src/index.js';

/**
 * A document with everything taken off that the text layout does not hold: ids (notes are named by their place),
 * the order of marks, levels of headings, headers and the extent of cells (a covered place is an empty cell).
 */
export function comparable(resolution: Resolution): unknown {
  const places = new Map<NoteId, number>(resolution.notes.map(({ id }, index) => [id, index]));
  const line = (content: readonly Inline[]) =>
    content.map((item) => (item.type === 'note' ? { note: places.get(item.note) } : sortedMarks(item)));
  const part = ({ marker, content, children, tail }: Subparagraph): unknown => ({
    marker,
    content: line(content),
    children: children.map(part),
    tail: line(tail),
  });
  const block = (one: Block): unknown => {
    switch (one.type) {
      case 'heading':
        return { heading: line(one.content) };
      case 'table':
        return { table: grid(one.rows.map(({ cells }) => cells)).map((row) => row.map(line)) };
      case 'paragraph':
        return {
          role: one.role,
          number: one.number,
          ...Object(part({ ...one, type: 'subparagraph', marker: null })),
        };
    }
  };
  const annex = ({ label, title, blocks }: Annex) => ({
    label,
    title: line(title),
    blocks: blocks.map(block),
  });
  return {
    ...resolution,
    title: line(resolution.title),
    organ: line(resolution.organ),
    front: resolution.front.map(({ role, content }) => ({ role, content: line(content) })),
    closing: resolution.closing.map(({ role, content }) => ({ role, content: line(content) })),
    preamble: resolution.preamble.map(block),
    operative: resolution.operative.map(block),
    annexes: resolution.annexes.map(annex),
    notes: resolution.notes.map(({ marker, content }) => ({ marker, content: line(content) })),
  };
}

/** The order of marks on a run says nothing. */
function sortedMarks(run: TextRun): TextRun {
  return { ...run, marks: run.marks.toSorted((left, right) => left.type.localeCompare(right.type)) };
}

/** The places of a table, covered ones empty. */
function grid(rows: readonly (readonly TableCell[])[]): (readonly Inline[])[][] {
  const places: (readonly Inline[])[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (places[row]?.[column] !== undefined) column += 1;
      for (let down = row; down < row + cell.rows; down += 1) {
        for (let across = column; across < column + cell.columns; across += 1) {
          const line = places[down];
          if (line !== undefined) line[across] = down === row && across === column ? cell.content : [];
        }
      }
    }
  });
  return places;
}
