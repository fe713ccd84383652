import type { BlockId, Resolution } from '@penholder/resolution';

import type { AmendmentId } from '../ledger/amendment.js';
import type { PendingAmendment } from '../many/pending.js';
import { thingsOf } from '../many/things-touched.js';
import { heldPieces, idsIn } from '../steps/pieces.js';
import { rollingText } from './rolling-text.js';
import type { RollingRow } from './row.js';

/**
 * The rows of these paragraphs and of all in them, with everything that is proposed for them, as `rollingText` has them; what
 * is to be put in behind them stands behind them.
 *
 * For a view that draws a few paragraphs each time a letter is typed: only what touches them is gathered.
 */
export function rollingRows(
  base: Resolution,
  pending: readonly PendingAmendment[],
  ids: readonly BlockId[],
): RollingRow[] {
  const wanted = withAllIn(base, ids);
  const { rows } = rollingText(base, touching(pending, wanted));
  return rows.filter(({ block, origin }) => origin.type !== 'base' || (block !== null && wanted.has(block)));
}

function withAllIn(base: Resolution, ids: readonly BlockId[]): Set<string> {
  const wanted = new Set<string>(ids);
  for (const { pieces } of heldPieces(base))
    for (const piece of pieces) if (wanted.has(piece.id)) for (const id of idsIn(piece)) wanted.add(id);
  return wanted;
}

/** Those that touch what is wanted, with all that they amend and that amend them. */
function touching(
  pending: readonly PendingAmendment[],
  wanted: ReadonlySet<string>,
): readonly PendingAmendment[] {
  const parents = new Map(pending.map(({ id, to }) => [id, to]));
  const head = (id: AmendmentId): AmendmentId => {
    const parent = parents.get(id) ?? null;
    return parent === null || !parents.has(parent) ? id : head(parent);
  };
  const heads = new Set(
    pending
      .filter(({ steps }) => steps.some((step) => thingsOf(step).some((thing) => wanted.has(thing))))
      .map(({ id }) => head(id)),
  );
  return pending.filter(({ id }) => heads.has(head(id)));
}
