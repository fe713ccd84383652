import type { ChainCell, ComparedParagraph } from '@penholder/compare';

import { useWords } from '../../words/words.js';
import { rowName, labelShown } from '../rows/row-names.js';
import { styledWords } from '../rows/row-words.js';
import { WordsLine } from '../rows/words-line.js';

interface ChainCellViewProps {
  readonly cell: ChainCell;
  /** Whether it is of the first version, which has none before it. */
  readonly isFirst: boolean;
}

/** What a paragraph is in one version: its words as they were first, what changed, or that it does not stand here. */
export function ChainCellView({ cell: { labels, text, rows }, isFirst }: ChainCellViewProps) {
  const say = useWords().comparing;
  if (isFirst && labels.length > 0) {
    return (
      <>
        <span className="chain-label">{labels.map((label) => labelShown(label, say)).join(', ')}</span>
        <p className="row-words" dir="auto">
          {text}
        </p>
      </>
    );
  }
  if (rows.length === 0) return <span className="chain-label">{say.nothingHere}</span>;
  return rows.map((row, place) => <ChangedRow key={place} row={row} />);
}

const NO_OPENING = { from: 0, to: 0 };

function ChangedRow({ row }: { readonly row: ComparedParagraph }) {
  const say = useWords().comparing;
  const words = styledWords(row.words, NO_OPENING, { side: 'both', typography: 'hidden' });
  return (
    <>
      <span className="chain-label">
        {rowName(row, say)} · {say.changeNames[row.change]}
      </span>
      {row.change === 'kept' ? null : <WordsLine words={words} />}
    </>
  );
}
