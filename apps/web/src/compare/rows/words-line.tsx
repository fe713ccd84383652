import { useWords } from '../../words/words.js';
import type { StyledWords } from './row-words.js';

/** The words of a paragraph, with what came and went marked for the eye and said for the ear. */
export function WordsLine({ words }: { readonly words: readonly StyledWords[] }) {
  return (
    <p className="row-words" dir="auto">
      <MarkedWords words={words} />
    </p>
  );
}

/** Words with their marks, within a paragraph or a cell. */
export function MarkedWords({ words }: { readonly words: readonly StyledWords[] }) {
  return stretchesOf(words).map((pieces, index) => <Stretch key={index} pieces={pieces} />);
}

/** What is of one kind, whether of the opening phrase or not, is one change. */
function stretchesOf(words: readonly StyledWords[]): StyledWords[][] {
  const stretches: StyledWords[][] = [];
  for (const piece of words) {
    const last = stretches.at(-1);
    if (last?.[0]?.op === piece.op && last[0].weight === piece.weight) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function Stretch({ pieces }: { readonly pieces: readonly StyledWords[] }) {
  const { comparing: say } = useWords();
  const [{ op, weight } = { op: '=', weight: 'words' } as const] = pieces;
  if (op === '=') return <Pieces pieces={pieces} />;
  const Element = op === '+' ? 'ins' : 'del';
  const { before, within, after } = withoutSpaces(pieces);
  return (
    <>
      {before}
      <Element className={weight === 'slight' ? 'slight' : undefined}>
        <span className="hidden-visually">{op === '+' ? say.spokenInserted : say.spokenDeleted} </span>
        <Pieces pieces={within} />
        <span className="hidden-visually"> {say.spokenEnd} </span>
      </Element>
      {after}
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly StyledWords[] }) {
  return pieces.map(({ text, opening }, index) => (opening ? <em key={index}>{text}</em> : text));
}

/** No reader wants the spaces around words underlined, unless nothing but spaces changed. */
function withoutSpaces(pieces: readonly StyledWords[]) {
  const isBlank = pieces.every(({ text }) => text.trim() === '');
  const [first, last] = [pieces[0]?.text ?? '', pieces.at(-1)?.text ?? ''];
  const before = isBlank ? '' : first.slice(0, first.length - first.trimStart().length);
  const after = isBlank ? '' : last.slice(last.trimEnd().length);
  const within = pieces.map((piece, index) => {
    const start = index === 0 ? before.length : 0;
    const end = piece.text.length - (index === pieces.length - 1 ? after.length : 0);
    return { ...piece, text: piece.text.slice(start, end) };
  });
  return { before, within, after };
}
