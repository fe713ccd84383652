import type {
  AmendmentId,
  Attribution,
  RollingBracket,
  RollingOption,
  RollingPiece,
} from '@penholder/amendments';

import { Line } from '../document/line.js';
import type { NoteMarkers } from '../document/note-markers.js';
import { useWords } from '../words/words.js';
import { Byline, namesOf } from './byline.js';

/** How a change is drawn: in the square brackets of a rolling text, or alone in its paragraph. */
export type BracketLook = 'brackets' | 'change';

interface PiecesProps {
  readonly pieces: readonly RollingPiece[];
  readonly noteMarks: NoteMarkers;
  readonly look: BracketLook;
  /** The amendment that stands out; `null` where none does. */
  readonly emphasis?: AmendmentId | null;
}

/** Words with what is wanted of them: what is to go struck, what is to come underlined, each with a name beside it. */
export function WordsInBrackets({ pieces, ...rest }: PiecesProps) {
  return pieces.map((piece, index) =>
    piece.type === 'words' ? (
      <Line key={index} content={piece.content} notes={rest.noteMarks} />
    ) : (
      <Bracket key={index} bracket={piece} {...rest} />
    ),
  );
}

interface BracketProps extends Omit<PiecesProps, 'pieces'> {
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
    <del>
      <span className="hidden-visually">{isReplaced ? say.replacedBy(who) : say.deletedBy(who)} </span>
      <WordsInBrackets {...pieces} />
      <span className="hidden-visually"> {say.end} </span>
    </del>
  );
}

interface ComingProps extends Omit<PiecesProps, 'pieces'> {
  readonly option: RollingOption;
  readonly isNext: boolean;
}

function Coming({ option: { by, pieces }, isNext, ...rest }: ComingProps) {
  const { rolling: say } = useWords();
  return (
    <>
      {isNext && rest.look === 'brackets' ? <span className="bracket-rule"> / </span> : null}
      <ins>
        <span className="hidden-visually">{say.insertedBy(namesOf(by))} </span>
        <WordsInBrackets pieces={pieces} {...rest} />
        <span className="hidden-visually"> {say.end} </span>
      </ins>
      <Byline by={by} />
    </>
  );
}

function standsOut(by: readonly Attribution[], emphasis: AmendmentId | null | undefined): boolean {
  return emphasis !== null && emphasis !== undefined && by.some(({ amendment }) => amendment === emphasis);
}
