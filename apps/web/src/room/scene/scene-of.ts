import {
  amendmentId,
  applySteps,
  type PendingAmendment,
  type RollingRow,
  rollingRows,
} from '@penholder/amendments';
import type { Floor } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import { noteMarkersOf } from '../../document/note-markers.js';
import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';
import { groundUnder } from '../../ledger/composer/typed-amendment.js';
import { changeOf } from '../../rolling/change-rows.js';
import { amendmentFinder } from '../look/amendments-at.js';
import { type Stop, stopsOf, stopWith } from '../look/stops.js';
import type { RowsScene, Scene, Shows } from './scene.js';

/**
 * What a room sees of what is negotiated.
 *
 * Promise: pure; of the paragraph in hand every word is in it, whatever is shown. An amendment that cannot be shown alone
 * is shown among the others.
 */
export function sceneOf(negotiation: Negotiation, look: Floor, shows: Shows): Scene {
  const { live, amendments } = negotiation;
  const amendment = look.amendment === null ? null : (amendments.get(amendmentId(look.amendment)) ?? null);
  if (look.paragraph === null)
    return amendment === null ? { type: 'title' } : elsewhere(negotiation, amendment);
  const stop = stopWith(stopsOf(live), look.paragraph);
  if (stop === null)
    return amendment?.isPending === true ? elsewhere(negotiation, amendment) : { type: 'gone' };
  return { ...rowsAt(negotiation, stop, amendment, shows), also: alsoAt(negotiation, stop, amendment) };
}

type Rows = Omit<RowsScene, 'also'>;

function rowsAt(negotiation: Negotiation, stop: Stop, amendment: ShownAmendment | null, shows: Shows): Rows {
  const { live, pending } = negotiation;
  const alone = shows === 'change' ? changeAt(negotiation, stop, amendment) : null;
  if (alone !== null) return alone;
  const emphasis = amendment?.isPending === true ? amendment.id : null;
  const shown = shows === 'text' ? [] : pending;
  const rows = rollingRows(live, shown, stop.ids);
  return { type: 'rows', rows, noteMarks: noteMarkersOf(live), look: 'brackets', emphasis, stop, amendment };
}

/** One amendment alone in its paragraph; `null` where it does not change it as it stands. */
function changeAt(negotiation: Negotiation, stop: Stop, amendment: ShownAmendment | null): Rows | null {
  const ground = amendment?.isPending === true ? groundFor(negotiation, amendment) : null;
  if (amendment === null || ground === null) return null;
  const rows = rollingRows(ground, [aloneOf(amendment)], stop.ids);
  const marks = noteMarkersOf(withSteps(ground, amendment));
  if (!rows.some(isTouched)) return null;
  return { type: 'rows', rows, noteMarks: marks, look: 'change', emphasis: null, stop, amendment };
}

/** An amendment where no paragraph is in hand: the lines that it touches. */
function elsewhere(negotiation: Negotiation, amendment: ShownAmendment): Scene {
  const ground = amendment.isPending ? groundFor(negotiation, amendment) : null;
  if (ground === null) return { type: 'title' };
  const { rows, noteMarks } = changeOf(ground, amendment.steps, amendment.record.delegation, 'all');
  if (rows.length === 0) return { type: 'title' };
  return { type: 'rows', rows, noteMarks, look: 'change', emphasis: null, stop: null, amendment, also: [] };
}

/** The text that an amendment stands on: the live one, or that with what it amends. */
function groundFor(negotiation: Negotiation, { record }: ShownAmendment): Resolution | null {
  const parent = record.to === null ? undefined : negotiation.amendments.get(amendmentId(record.to));
  return groundUnder(parent ?? null, negotiation);
}

function aloneOf({ id, record, steps, lost }: ShownAmendment): PendingAmendment {
  return { id, delegation: record.delegation, to: null, steps, lost };
}

function withSteps(ground: Resolution, { steps }: ShownAmendment): Resolution {
  const applied = applySteps(ground, steps);
  return applied.ok ? applied.value : ground;
}

function isTouched({ opens, closes, pieces, origin }: RollingRow): boolean {
  const isBracketed = pieces.some(({ type }) => type === 'bracket');
  return isBracketed || opens.length > 0 || closes.length > 0 || origin.type !== 'base';
}

function alsoAt(negotiation: Negotiation, stop: Stop, amendment: ShownAmendment | null): string[] {
  if (amendment?.isPending !== true) return [];
  const places = amendmentFinder(negotiation).placesOf(amendment);
  return places.filter(({ key, label }) => key !== stop.id && label !== '').map(({ label }) => label);
}
