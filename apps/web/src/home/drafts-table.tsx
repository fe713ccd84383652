import type { Draft } from '@penholder/protocol';
import { shortSymbol } from '@penholder/resolution';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';

import { ActionButton } from '../frame/action-button.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { Changed } from './changed.js';
import { DRAFT_COLUMNS, type DraftOrder } from './drafts-shown.js';
import { OutcomeChip } from './outcome-chip.js';
import { StageTrack } from './stage-track.js';

interface DraftsTableProps {
  readonly drafts: readonly Draft[];
  readonly order: DraftOrder;
  readonly onOrder: (order: DraftOrder) => void;
  readonly onShowAll: () => void;
}

/** Every draft in one table; a row leads to its text. */
export function DraftsTable({ drafts, order, onOrder, onShowAll }: DraftsTableProps) {
  const say = useWords().home;
  return (
    <Table
      className="table drafts-table"
      aria-label={say.title}
      sortDescriptor={order}
      onSortChange={({ column, direction }) => {
        const chosen = DRAFT_COLUMNS.find((each) => each === column);
        if (chosen !== undefined) onOrder({ column: chosen, direction: direction ?? 'ascending' });
      }}
    >
      <TableHeader>
        <Heading id="symbol" name={say.columns.symbol} />
        <Heading id="title" name={say.columns.title} isRowHeader />
        <Heading id="mainSponsor" name={say.columns.mainSponsor} />
        <Heading id="sponsors" name={say.columns.sponsors} />
        <Heading id="stage" name={say.columns.stage} />
        <Column className="column">{say.columns.outcome}</Column>
        <Heading id="changed" name={say.columns.changed} />
      </TableHeader>
      <TableBody items={drafts} renderEmptyState={() => <NothingFits onShowAll={onShowAll} />}>
        {(draft) => DraftRow({ draft, say })}
      </TableBody>
    </Table>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly name: string;
  readonly isRowHeader?: boolean;
}

function Heading({ id, name, isRowHeader = false }: HeadingProps) {
  return (
    <Column id={id} className={`column of-${id}`} allowsSorting isRowHeader={isRowHeader}>
      {({ sortDirection }) => (
        <span className="column-name">
          {name}
          {sortDirection === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
          {sortDirection === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
        </span>
      )}
    </Column>
  );
}

interface DraftRowProps {
  readonly draft: Draft;
  readonly say: ReturnType<typeof useWords>['home'];
}

function DraftRow({ draft, say }: DraftRowProps) {
  return (
    <Row id={draft.id} href={places.text(draft.id)} className="table-row" textValue={draft.symbol}>
      <Cell className="cell of-symbol figures">
        <span title={draft.symbol}>{shortSymbol(draft.symbol)}</span>
      </Cell>
      <Cell className="cell of-title">{draft.title}</Cell>
      <Cell className="cell of-sponsor">
        {draft.mainSponsor ?? <Unknown say={draft.sponsors === null ? say.unknown : say.notRecorded} />}
      </Cell>
      <Cell className="cell of-count figures">
        {draft.sponsors ?? <Unknown say={say.unknown} />}
        <span className="card-only">{say.columns.sponsors.toLowerCase()}</span>
      </Cell>
      <Cell className="cell of-stage">
        <StageTrack stages={draft.stages} />
      </Cell>
      <Cell className="cell of-outcome">
        <OutcomeChip draft={draft} />
      </Cell>
      <Cell className="cell of-changed">
        <Changed at={draft.changedAt} by={draft.changedBy} />
      </Cell>
    </Row>
  );
}

function Unknown({ say }: { readonly say: string }) {
  return (
    <span className="unknown" title={say}>
      <span aria-hidden>–</span>
      <span className="hidden-visually">{say}</span>
    </span>
  );
}

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }) {
  const say = useWords().home;
  return (
    <div className="table-empty">
      <p>{say.nothingFits}</p>
      <ActionButton size="small" onPress={onShowAll}>
        {say.showAll}
      </ActionButton>
    </div>
  );
}
