import type {
  AmendmentId,
  Attribution,
  RollingBracket,
  RollingOption,
  RollingPiece,
} from '@penholder/amendments';

import type { ReactNode } from 'react';

import { Line } from '../document/line.js';
import type { NoteMarkers } from '../document/note-markers.js';
import { useWords } from '../words/words.js';
import { Byline, namesOf } from './byline.js';

/** How a change is drawn: in the square brackets of a rolling text, or alone in its paragraph. */
export type BracketLook = 'brackets' | 'change';

/** What becomes of words: they stay, are to go, or are to come. */
export type Fate = 'stays' | 'goes' | 'comes';

interface PiecesProps {
  readonly pieces: readonly RollingPiece[];
  readonly noteMarks: NoteMarkers;
  readonly look: BracketLook;
  /** The amendment that stands out; `null` where none does. */
  readonly emphasis?: AmendmentId | null;
  readonly fate?: Fate;
}

/** Words with what is wanted of them: what is to go struck, what is to come underlined, each with a name beside it. */
export function WordsInBrackets({ pieces, fate = 'stays', ...rest }: PiecesProps) {
  return pieces.map((piece, index) =>
    piece.type === 'words' ? (
      <Fated key={index} fate={fate}>
        <Line content={piece.content} notes={rest.noteMarks} />
      </Fated>
    ) : (
      <Bracket key={index} bracket={piece} {...rest} />
    ),
  );
}

/** The line is drawn through or under the words alone: through a bracket among them it would strike what another wants to come. */
function Fated({ fate, children }: { readonly fate: Fate; readonly children: ReactNode }) {
  switch (fate) {
    case 'stays':
      return children;
    case 'goes':
      return <del>{children}</del>;
    case 'comes':
      return <ins>{children}</ins>;
  }
}

interface BracketProps extends Omit<PiecesProps, 'pieces' | 'fate'> {
  readonly bracket: RollingBracket;
}

function Bracket({ bracket: { base, options }, ...rest }: BracketProps) {
  const everyone = options.flatMap(({ by }) => by);
  const comes = options.filter(({ pieces }) => pieces.length > 0);
  const goes = options.filter(({ pieces }) => pieces.length === 0);
  const sign = rest.look === 'brackets';
  return (
    <span className={standsOut(everyone, rest.emphasis) ? 'bracket emphasized' : 'bracket'}>
      {sign ? '[' : null}
      {base.length === 0 ? null : (
        <Gone pieces={base} by={everyone} isReplaced={comes.length > 0} {...rest} />
      )}
      {goes.length === 0 ? null : <Byline by={goes.flatMap(({ by }) => by)} />}
      {comes.map((option, index) => (
        <Coming key={index} option={option} isNext={index > 0 || base.length > 0} {...rest} />
      ))}
      {sign ? ']' : null}
    </span>
  );
}

interface GoneProps extends PiecesProps {
  readonly by: readonly Attribution[];
  readonly isReplaced: boolean;
}

function Gone({ by, isReplaced, ...pieces }: GoneProps) {
  const { rolling: say } = useWords();
  const who = namesOf(by);
  return (
    <>
      <span className="hidden-visually">{isReplaced ? say.replacedBy(who) : say.deletedBy(who)} </span>
      <WordsInBrackets {...pieces} fate="goes" />
      <span className="hidden-visually"> {say.end} </span>
    </>
  );
}

interface ComingProps extends Omit<PiecesProps, 'pieces' | 'fate'> {
  readonly option: RollingOption;
  readonly isNext: boolean;
}

function Coming({ option: { by, pieces }, isNext, ...rest }: ComingProps) {
  const { rolling: say } = useWords();
  return (
    <>
      {isNext && rest.look === 'brackets' ? <span className="bracket-rule"> / </span> : null}
      <span className={standsOut(by, rest.emphasis) ? 'option emphasized' : 'option'}>
        <span className="hidden-visually">{say.insertedBy(namesOf(by))} </span>
        <WordsInBrackets pieces={pieces} fate="comes" {...rest} />
        <span className="hidden-visually"> {say.end} </span>
      </span>
      <Byline by={by} />
    </>
  );
}

function standsOut(by: readonly Attribution[], emphasis: AmendmentId | null | undefined): boolean {
  return emphasis !== null && emphasis !== undefined && by.some(({ amendment }) => amendment === emphasis);
}
