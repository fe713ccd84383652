import {
  type ChainCell,
  changeInChain,
  type ComparedParagraph,
  meaningOf,
  type Thread,
} from '@penholder/compare';

import { useWords } from '../../words/words.js';
import { rowName, labelShown } from '../rows/row-names.js';
import { tagsOf } from '../rows/row-tags.js';
import { styledWords } from '../rows/row-words.js';
import { WordsLine } from '../rows/words-line.js';

interface ChainCellViewProps {
  readonly thread: Thread;
  /** Which version, from 0. */
  readonly version: number;
}

/** What a paragraph is in one version: its words as they were first, what changed, or that it does not stand here. */
export function ChainCellView({ thread, version }: ChainCellViewProps) {
  const say = useWords().comparing;
  const { labels, text, rows } = thread.cells[version] ?? NOT_HERE;
  if (version === 0 && labels.length > 0) {
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
  return rows.map((row, place) => (
    <ChangedRow key={place} row={row} isBack={changeInChain(row, thread, version) === 'put back'} />
  ));
}

const NOT_HERE: ChainCell = { labels: [], ids: [], text: '', rows: [] };

const NO_OPENING = { from: 0, to: 0 };

interface ChangedRowProps {
  readonly row: ComparedParagraph;
  /** Whether it came back after an earlier version had deleted it. */
  readonly isBack: boolean;
}

function ChangedRow({ row, isBack }: ChangedRowProps) {
  const say = useWords().comparing;
  const remarks = tagsOf({ row, meaning: meaningOf(row) }, null, say).filter(({ tone }) => tone !== 'place');
  const change = isBack ? say.putBack : say.changeNames[row.change];
  const words = styledWords(row.words, NO_OPENING, { side: 'both', typography: 'hidden' });
  return (
    <>
      <span className="chain-label">
        {[rowName(row, say), change, ...remarks.map(({ text }) => text)].join(' · ')}
      </span>
      {row.change === 'kept' ? null : <WordsLine words={words} />}
    </>
  );
}
