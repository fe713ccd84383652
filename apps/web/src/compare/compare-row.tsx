import { type ComparedParagraph, shownWords } from '@penholder/compare';

import { useWords, type Words } from '../words/words.js';
import { type OpeningLengths, styledWords, type StyledWords } from './styled-words.js';

interface CompareRowProps {
  readonly row: ComparedParagraph;
  /** Which change it is, from 0; `null` where nothing changed. */
  readonly change: number | null;
  /** Whether one stands at it. */
  readonly isHere: boolean;
  readonly openings: OpeningLengths;
  /** Whether the two sides stand beside each other. */
  readonly isSplit: boolean;
}

/** One paragraph on both sides. What changed is underlined or struck, coloured, and said. */
export function CompareRow({ row, change, isHere, openings, isSplit }: CompareRowProps) {
  const { comparing: say } = useWords();
  const words = styledWords(shownWords(row.words), openings);
  return (
    <section
      className={`compare-row ${row.change.replaceAll(' ', '-')} in-${row.part}`}
      data-change={change ?? undefined}
      data-anchor={row.to[0] ?? row.from[0]}
      data-here={isHere ? '' : undefined}
      tabIndex={change === null ? undefined : -1}
      aria-label={change === null ? undefined : `${labelsSaid(row, say)}, ${say.changeNames[row.change]}`}
    >
      {isSplit ? <SplitRow row={row} words={words} /> : <JoinedRow row={row} words={words} />}
    </section>
  );
}

interface RowBodyProps {
  readonly row: ComparedParagraph;
  readonly words: readonly StyledWords[];
}

function SplitRow({ row, words }: RowBodyProps) {
  const { comparing: say } = useWords();
  return (
    <>
      {row.from.length === 0 ? (
        <NotHere />
      ) : (
        <div className="half old">
          <Labels labels={row.from} say={say} />
          <WordsLine words={words.filter(({ op }) => op !== '+')} />
        </div>
      )}
      {row.to.length === 0 ? (
        <NotHere />
      ) : (
        <div className="half new">
          <Labels labels={row.to} say={say} />
          <WordsLine words={words.filter(({ op }) => op !== '-')} />
          <Tags row={row} say={say} />
        </div>
      )}
    </>
  );
}

function NotHere() {
  return (
    <div className="half none">
      <span className="hidden-visually">{useWords().comparing.nothingHere}</span>
    </div>
  );
}

function JoinedRow({ row, words }: RowBodyProps) {
  const { comparing: say } = useWords();
  return (
    <div className="half joined">
      <Labels labels={row.to.length > 0 ? row.to : row.from} say={say} />
      <WordsLine words={words} />
      <Tags row={row} say={say} />
    </div>
  );
}

interface LabelsProps {
  readonly labels: readonly string[];
  readonly say: Words['comparing'];
}

function Labels({ labels, say }: LabelsProps) {
  return <span className="row-label">{labels.map((label) => say.labels[label] ?? label).join(', ')}</span>;
}

function WordsLine({ words }: { readonly words: readonly StyledWords[] }) {
  return (
    <p className="row-words" dir="auto">
      {words.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </p>
  );
}

function Piece({ piece: { op, text, opening } }: { readonly piece: StyledWords }) {
  const { comparing: say } = useWords();
  const words = opening ? <em>{text}</em> : text;
  if (op === '=') return words;
  const Element = op === '+' ? 'ins' : 'del';
  return (
    <Element>
      <span className="hidden-visually">{op === '+' ? say.spokenInserted : say.spokenDeleted} </span>
      {words}
      <span className="hidden-visually"> {say.spokenEnd} </span>
    </Element>
  );
}

interface TagsProps {
  readonly row: ComparedParagraph;
  readonly say: Words['comparing'];
}

function Tags({ row, say }: TagsProps) {
  const tags = tagsOf(row, say);
  return tags.length === 0 ? null : <p className="row-tags">{tags.join(' · ')}</p>;
}

function tagsOf(row: ComparedParagraph, say: Words['comparing']): string[] {
  const [from, to] = [row.from.join(', '), row.to.join(', ')];
  return [
    placeTag(row, from, to, say),
    row.opening === null ? null : say.openingChanged(row.opening.from, row.opening.to),
  ].filter((tag) => tag !== null);
}

function placeTag(row: ComparedParagraph, from: string, to: string, say: Words['comparing']): string | null {
  switch (row.change) {
    case 'moved':
    case 'moved and reworded':
      return say.movedFrom(from, to);
    case 'split':
      return say.splitInto(from, to);
    case 'merged':
      return say.mergedInto(from, to);
    case 'kept':
    case 'reworded':
      return row.renumbered ? say.renumbered(from, to) : null;
    case 'inserted':
    case 'deleted':
      return null;
  }
}

function labelsSaid(row: ComparedParagraph, say: Words['comparing']): string {
  const labels = row.to.length > 0 ? row.to : row.from;
  return labels.map((label) => say.labels[label] ?? label).join(', ');
}
