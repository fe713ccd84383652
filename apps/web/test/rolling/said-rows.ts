import type { RollingPiece } from '@penholder/amendments';
import { plainText } from '@penholder/resolution';

/** Pieces as a line to read: what stands, and in brackets what is to become what. */
export function said(pieces: readonly RollingPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return plainText(piece.content);
      const options = piece.options.map(({ pieces: coming }) => said(coming));
      return `[${[said(piece.base), ...options].join('|')}]`;
    })
    .join('');
}
