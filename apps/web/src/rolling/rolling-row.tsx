import type { AmendmentId, Attribution, RollingRow as Row, RollingWhole } from '@penholder/amendments';

import type { NoteMarkers } from '../document/note-markers.js';
import { useWords, type Words } from '../words/words.js';
import { Byline, namesOf } from './byline.js';
import { type BracketLook, type Fate, WordsInBrackets } from './words-in-brackets.js';

interface RollingRowProps {
  readonly row: Row;
  readonly noteMarks: NoteMarkers;
  readonly look: BracketLook;
  readonly emphasis?: AmendmentId | null;
}

/** One line of a rolling text, its label in the margin. */
export function RollingRow({ row, noteMarks, look, emphasis = null }: RollingRowProps) {
  const { rolling: say } = useWords();
  const { kind, label, depth, opens, closes, pieces } = row;
  const isEmphasized = emphasis !== null && wantedBy(row).some(({ amendment }) => amendment === emphasis);
  return (
    <div
      className={isEmphasized ? 'rolling-row emphasized' : 'rolling-row'}
      data-kind={kind}
      data-depth={depth}
      data-block={row.block ?? undefined}
    >
      <span className="rolling-label figures">{showsLabel(row) ? label : ''}</span>
      <p className="rolling-words" dir="auto">
        {look === 'brackets' ? '['.repeat(opens.length) : null}
        <Whole row={row} />
        <WordsInBrackets
          pieces={pieces}
          noteMarks={noteMarks}
          look={look}
          emphasis={emphasis}
          fate={fateOf(row)}
        />
        {closes.map((whole, index) => (
          <Close key={index} whole={whole} look={look} wish={wishOf(whole, say)} />
        ))}
      </p>
    </div>
  );
}

/** Said before a line that comes or goes as a whole; nothing before any other. */
function Whole({ row: { origin, opens } }: { readonly row: Row }) {
  const { rolling: say } = useWords();
  const going = goingBy(opens);
  if (origin.type !== 'base')
    return <span className="hidden-visually">{say.insertedBy(origin.by.delegation)} </span>;
  if (going.length === 0) return null;
  return <span className="hidden-visually">{say.deletedBy(namesOf(going))} </span>;
}

function fateOf({ origin, opens }: Row): Fate {
  if (origin.type !== 'base') return 'comes';
  return goingBy(opens).length > 0 ? 'goes' : 'stays';
}

function goingBy(opens: Row['opens']): Attribution[] {
  return opens.filter(({ type }) => type === 'delete').map(({ by }) => by);
}

/** Who wants something of a line as a whole. */
function wantedBy({ origin, opens }: Row): Attribution[] {
  return [...(origin.type === 'base' ? [] : [origin.by]), ...opens.map(({ by }) => by)];
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
