import { type Chain, chainToHtml, chainToText, compareChain } from '@penholder/compare';
import type { DraftPlace } from '@penholder/protocol';
import { useMemo } from 'react';

import { usePlaceTitle } from '../../frame/use-place-title.js';
import { useWords } from '../../words/words.js';
import type { CompareSearch } from '../compare-search.js';
import { fileName } from '../head/comparison-file-name.js';
import { type Exported, ExportMenu } from '../head/export-menu.js';
import { TEXT_WIDTH } from '../head/exported-comparison.js';
import { PartMenu } from '../head/filter-menu.js';
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
        <ChainTable title={title} sides={sides} search={search} onAsk={onAsk} />
      )}
    </>
  );
}

interface ChainTableProps extends Omit<ChainViewProps, 'place'> {
  readonly title: string;
  readonly sides: readonly Side[];
}

function ChainTable({ title, sides, search, onAsk }: ChainTableProps) {
  const say = useWords().comparing;
  const chain = useMemo(() => compareChain(sides.map(({ resolution }) => resolution)), [sides]);
  const entries = useMemo(() => threadsShown(chain, search.part), [chain, search.part]);
  const exported = useMemo(() => exportedChain(chain), [chain]);
  const names = useMemo(() => sides.map(({ name }) => name), [sides]);
  return (
    <div className="chain-wrap">
      <div className="chain-bar">
        <p className="chain-lead">{say.chainLead}</p>
        <PartMenu search={search} onAsk={onAsk} />
        <ExportMenu name={fileName(title)} exported={exported} />
      </div>
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

function exportedChain(chain: Chain): Exported {
  return {
    html: () => chainToHtml(chain),
    txt: () => chainToText(chain, { colour: false, width: TEXT_WIDTH }),
  };
}
