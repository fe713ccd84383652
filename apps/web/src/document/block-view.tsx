import type { AnyParagraph, Block, Heading, Paragraph, Table } from '@penholder/resolution';

import { Line } from './line.js';
import { usePrinted } from './printed-context.js';

/** A block of a frozen text, drawn in the DOM that the editor draws, so that one style sheet sets both. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <Family paragraph={block} role={block.role} level={0} />;
    case 'heading':
      return <HeadingView heading={block} />;
    case 'table':
      return <TableView table={block} />;
  }
}

interface FamilyProps {
  readonly paragraph: AnyParagraph;
  readonly role: Paragraph['role'];
  readonly level: number;
}

/** A paragraph, its parts, and the words that close it. */
function Family({ paragraph, role, level }: FamilyProps) {
  const { labels, markers, notes, sole } = usePrinted();
  return (
    <>
      <p
        id={labels.get(paragraph.id)}
        data-id={paragraph.id}
        data-role={role}
        data-level={level}
        data-label={labels.get(paragraph.id)}
        data-marker={markers.get(paragraph.id)}
        data-sole={sole === paragraph.id ? '' : undefined}
        dir="auto"
      >
        <Line content={paragraph.content} notes={notes} />
      </p>
      {paragraph.children.map((child) => (
        <Family key={child.id} paragraph={child} role={role} level={level + 1} />
      ))}
      {paragraph.tail.length === 0 ? null : (
        <p data-role={role} data-level={level} data-tail="" dir="auto">
          <Line content={paragraph.tail} notes={notes} />
        </p>
      )}
    </>
  );
}

function HeadingView({ heading }: { readonly heading: Heading }) {
  const { notes } = usePrinted();
  return (
    <h2 data-id={heading.id} data-heading-level={heading.level} dir="auto">
      <Line content={heading.content} notes={notes} />
    </h2>
  );
}

function TableView({ table }: { readonly table: Table }) {
  const { notes } = usePrinted();
  return (
    <table data-id={table.id}>
      <tbody>
        {table.rows.map(({ header, cells }, row) => (
          <tr key={row} data-header={header ? '' : undefined}>
            {cells.map(({ content, columns, rows }, column) => (
              <td key={column} colSpan={columns} rowSpan={rows} dir="auto">
                <Line content={content} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
