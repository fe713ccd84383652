import type { AmendmentId, RollingRow as Row, RollingWhole } from '@penholder/amendments';

import type { NoteMarkers } from '../document/note-markers.js';
import { useWords, type Words } from '../words/words.js';
import { Byline } from './byline.js';
import { type BracketLook, WordsInBrackets } from './words-in-brackets.js';

interface RollingRowProps {
  readonly row: Row;
  readonly noteMarks: NoteMarkers;
  readonly look: BracketLook;
  readonly emphasis?: AmendmentId | null;
}

/** One line of a rolling text, its label in the margin. */
export function RollingRow({ row, noteMarks, look, emphasis = null }: RollingRowProps) {
  const { rolling: say } = useWords();
  const { kind, label, depth, origin, opens, closes, pieces } = row;
  const words = <WordsInBrackets pieces={pieces} noteMarks={noteMarks} look={look} emphasis={emphasis} />;
  const goes = opens.some(({ type }) => type === 'delete');
  return (
    <div className="rolling-row" data-kind={kind} data-depth={depth} data-block={row.block ?? undefined}>
      <span className="rolling-label figures">{showsLabel(row) ? label : ''}</span>
      <p className="rolling-words" dir="auto">
        {look === 'brackets' ? '['.repeat(opens.length) : null}
        {origin.type === 'base' ? goes ? <del>{words}</del> : words : <ins>{words}</ins>}
        {closes.map((whole, index) => (
          <Close key={index} whole={whole} look={look} wish={wishOf(whole, say)} />
        ))}
      </p>
    </div>
  );
}

interface CloseProps {
  readonly whole: RollingWhole;
  readonly look: BracketLook;
  readonly wish: string;
}

function Close({ whole, look, wish }: CloseProps) {
  return (
    <span className="bracket-close">
      {' '}
      <span className="wish">{wish}</span> <Byline by={[whole.by]} />
      <span className="hidden-visually">{whole.by.delegation}</span>
      {look === 'brackets' ? ']' : null}
    </span>
  );
}

function wishOf({ type, where }: RollingWhole, { whole }: Words['rolling']): string {
  return type === 'move' ? whole.move(where) : whole[type];
}

function showsLabel({ kind, label }: Row): boolean {
  return label !== '' && kind !== 'title' && kind !== 'organ';
}
