import type { ParagraphRole, Resolution } from '@penholder/resolution';

import { isAnnex, isParagraph } from './pieces.js';
import { isSameValue } from './same-value.js';
import type { Dress, Holder, Piece } from './step.js';

/** What a piece is by where it stands; `null` for headings and tables, which are the same everywhere. */
export function dressOf(piece: Piece): Dress | null {
  switch (piece.type) {
    case 'paragraph':
      return { type: 'paragraph', role: piece.role, number: piece.number };
    case 'subparagraph':
      return { type: 'subparagraph', marker: piece.marker };
    default:
      return null;
  }
}

/** The piece as a paragraph or part of this dress, its words and parts kept; headings and tables as they are. */
export function dressed(piece: Piece, dress: Dress | null): Piece {
  if (dress === null || !isParagraph(piece) || isSameValue(dressOf(piece), dress)) return piece;
  const { id, content, children, tail } = piece;
  return { ...dress, id, content, children, tail };
}

/** What a piece becomes where a move does not tell: what its new place asks for, its number kept where its role is. */
export function dressFor(resolution: Resolution, piece: Piece, from: Holder, to: Holder): Dress | null {
  if (from === to || !isParagraph(piece)) return dressOf(piece);
  const isPart = to !== 'preamble' && to !== 'operative' && !isAnnex(resolution, to);
  if (isPart) return { type: 'subparagraph', marker: piece.type === 'subparagraph' ? piece.marker : null };
  if (piece.type === 'subparagraph') return { type: 'paragraph', role: usualRole(to), number: null };
  const isStranger = to === 'preamble' || (to === 'operative' && from !== 'operative');
  const role = isStranger ? usualRole(to) : piece.role;
  return { type: 'paragraph', role, number: role === piece.role ? piece.number : null };
}

function usualRole(holder: Holder): ParagraphRole {
  if (holder === 'preamble') return 'preambular';
  return holder === 'operative' ? 'operative' : 'plain';
}
