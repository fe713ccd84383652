import type { ComparedParagraph } from '../comparison.js';
import { escapeHtml } from './escape.js';
import { openingPieces, type ShownPiece } from './opening-pieces.js';
import { shownWords } from './readers-words.js';

/**
 * A row's words as mark-up: once with old and new words in one text, and for a row that changed also side by side.
 * What was deleted and inserted is said to those who hear the page, and told by strike and line before colour. What is
 * said has a direction of its own, so that it does not tell the paragraph's.
 */
export function wordsHtml(row: ComparedParagraph, language: string): string {
  const pieces = openingPieces(row, shownWords(row.words));
  const attributes = `dir="auto"${language}`;
  const inline = `<p class="words inline" ${attributes}>${piecesHtml(pieces)}</p>`;
  if (row.change === 'kept') return inline;
  const side = (name: string, without: '-' | '+') =>
    `<p class="words ${name}" ${attributes}>${piecesHtml(pieces.filter(({ op }) => op !== without))}</p>`;
  const sides = [
    row.from.length === 0 ? NOTHING : side('old', '+'),
    row.to.length === 0 ? NOTHING : side('new', '-'),
  ];
  return `${inline}<div class="pair">${sides.join('')}</div>`;
}

const NOTHING = '<p class="none"><span class="said" lang="en" dir="ltr">Nothing on this side.</span></p>';

/** Neighbouring pieces of one kind stand in one element, whether in italics or not; the spaces around it stand outside. */
function piecesHtml(pieces: readonly ShownPiece[]): string {
  return runsOf(pieces)
    .map((run, place, runs) => runHtml(run, runs[place - 1]?.at(-1)))
    .join('');
}

function runsOf(pieces: readonly ShownPiece[]): ShownPiece[][] {
  const runs: ShownPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.op === piece.op) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** New words that follow old ones without a space are set a little apart from them. */
function runHtml(run: readonly ShownPiece[], before: ShownPiece | undefined): string {
  const op = run[0]?.op ?? '=';
  const words = run.map(pieceHtml).join('');
  if (op === '=') return words;
  const [, space = '', within = words, after = ''] = /^( *)(\S.*?)( *)$/su.exec(words) ?? [];
  const isClose = op === '+' && before?.op === '-' && space === '' && !before.text.endsWith(' ');
  return space + (op === '-' ? deletedHtml(within) : insertedHtml(within, isClose)) + after;
}

function deletedHtml(words: string): string {
  return `<del><span class="said" lang="en" dir="ltr">[deleted: </span>${words}<span class="said" lang="en" dir="ltr">]</span></del>`;
}

function insertedHtml(words: string, isClose: boolean): string {
  const name = isClose ? ' class="close"' : '';
  return `<ins${name}><span class="said" lang="en" dir="ltr">[inserted: </span>${words}<span class="said" lang="en" dir="ltr">]</span></ins>`;
}

function pieceHtml({ text, italic }: ShownPiece): string {
  return italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
}
