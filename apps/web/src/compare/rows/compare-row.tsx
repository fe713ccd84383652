import { memo } from 'react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import { EmptyHalf, RowHalf } from './row-half.js';
import { RowFoot } from './row-foot.js';
import { anchorOf, rowName } from './row-names.js';
import type { RowOpenings } from './row-openings.js';
import type { RowSetting } from './row-setting.js';
import { isSameRow } from './same-row.js';

export interface CompareRowProps {
  readonly entry: RowEntry;
  /** Whether one stands at it. */
  readonly isHere: boolean;
  readonly openings: RowOpenings;
  readonly setting: RowSetting;
}

/** One paragraph on both sides. What changed is underlined or struck, coloured, and said. */
export const CompareRow = memo(function CompareRow({ entry, isHere, openings, setting }: CompareRowProps) {
  const { comparing: say } = useWords();
  const { key, row, change } = entry;
  const isChanged = row.change !== 'kept';
  const Body = setting.isSplit ? SplitRow : JoinedRow;
  return (
    <div
      role={isChanged ? 'group' : undefined}
      className={`compare-row ${row.change.replaceAll(' ', '-')} in-${row.part}`}
      data-key={key}
      data-change={change ?? undefined}
      data-anchor={anchorOf(row)}
      data-here={isHere ? '' : undefined}
      tabIndex={isChanged ? -1 : undefined}
      aria-label={isChanged ? `${rowName(row, say)}, ${say.changeNames[row.change]}` : undefined}
    >
      <Body entry={entry} openings={openings} setting={setting} />
    </div>
  );
}, isSameRow);

type RowBodyProps = Omit<CompareRowProps, 'isHere'>;

function SplitRow(props: RowBodyProps) {
  const { entry, setting } = props;
  const { from, to } = entry.row;
  const foot = <RowFoot entry={entry} setting={setting} />;
  return (
    <>
      {from.length === 0 ? (
        <EmptyHalf />
      ) : (
        <RowHalf {...props} side="from">
          {to.length === 0 ? foot : null}
        </RowHalf>
      )}
      {to.length === 0 ? (
        <EmptyHalf />
      ) : (
        <RowHalf {...props} side="to">
          {foot}
        </RowHalf>
      )}
    </>
  );
}

function JoinedRow(props: RowBodyProps) {
  return (
    <RowHalf {...props} side="both">
      <RowFoot entry={props.entry} setting={props.setting} />
    </RowHalf>
  );
}
