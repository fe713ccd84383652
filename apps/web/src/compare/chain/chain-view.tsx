import { compareChain } from '@penholder/compare';
import type { DraftPlace } from '@penholder/protocol';
import { useMemo } from 'react';

import { usePlaceTitle } from '../../frame/use-place-title.js';
import { useWords } from '../../words/words.js';
import type { CompareSearch } from '../compare-search.js';
import { FilterNotes } from '../head/filter-notes.js';
import type { Side } from '../side.js';
import { ChainHead } from './chain-head.js';
import { ChainRow } from './chain-row.js';
import { threadsShown } from './threads-shown.js';
import { useVersionSides } from './use-version-sides.js';

interface ChainViewProps {
  readonly place: DraftPlace;
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

/** One draft through all its versions: a row a paragraph, a column a version, and since when each wording stands. */
export function ChainView({ place, search, onAsk }: ChainViewProps) {
  const say = useWords().comparing;
  const sides = useVersionSides(place);
  const title = say.allVersions(place.draft.symbol);
  usePlaceTitle(title);
  return (
    <>
      <h1 className="hidden-visually">{title}</h1>
      {sides === null ? (
        <output className="compare-waiting">{say.reading}</output>
      ) : (
        <ChainTable sides={sides} search={search} onAsk={onAsk} />
      )}
    </>
  );
}

type ChainTableProps = Omit<ChainViewProps, 'place'> & { readonly sides: readonly Side[] };

function ChainTable({ sides, search, onAsk }: ChainTableProps) {
  const say = useWords().comparing;
  const chain = useMemo(() => compareChain(sides.map(({ resolution }) => resolution)), [sides]);
  const entries = useMemo(() => threadsShown(chain, search.part), [chain, search.part]);
  const names = useMemo(() => sides.map(({ name }) => name), [sides]);
  return (
    <div className="chain-wrap">
      <p className="chain-lead">{say.chainLead}</p>
      <FilterNotes search={{ part: search.part }} onAsk={onAsk} />
      <section className="chain-scroll" aria-label={say.chainTable}>
        <table className="chain-table">
          <ChainHead sides={sides} chain={chain} onAsk={onAsk} />
          <tbody>
            {entries.map((entry) => (
              <ChainRow key={entry.key} entry={entry} names={names} />
            ))}
          </tbody>
        </table>
        {entries.length === 0 ? <p className="compare-same">{say.noSuchPart}</p> : null}
      </section>
    </div>
  );
}
