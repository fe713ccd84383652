import type { Annex, BlockId, Resolution } from '@penholder/resolution';

import { risingPlaces } from '../../rising-places.js';
import { callsOfAnnex } from '../apply-annex.js';
import type { Journey } from './journey.js';
import { goneOnly, newOnly } from './place-steps.js';

/** The annexes that stand in another order, as few as possible: nothing moves an annex, so that they go and come anew. */
export function annexesAgain(from: Resolution, to: Resolution): Set<BlockId> {
  const places = new Map(from.annexes.map(({ id }, place) => [id, place]));
  const known = to.annexes.filter(({ id }) => places.has(id));
  const rising = risingPlaces(known.map(({ id }) => places.get(id) ?? 0));
  return new Set(known.filter((_, index) => !rising.has(index)).map(({ id }) => id));
}

/** The annexes while steps are made. */
export interface AnnexOrder {
  /** Takes out those that come anew, and puts in the new ones, without what comes into them from elsewhere. */
  readonly begin: () => void;
  /** Takes out those that are gone, when all that lives on has moved out. */
  readonly end: () => void;
}

/** The steps for annexes as a whole. */
export function annexOrder(journey: Journey, from: Resolution): AnnexOrder {
  const standing = from.annexes.map(({ id }) => id);
  const kept = new Set(journey.base.annexes.map(({ id }) => id));
  const wanted = new Set(journey.to.annexes.map(({ id }) => id));
  const takeOut = (annex: Annex): void => {
    const index = standing.indexOf(annex.id);
    const notes = journey.account.tell(callsOfAnnex(annex), []).gone;
    journey.steps.push({ type: 'delete annex', index, annex, notes });
    standing.splice(index, 1);
  };
  const putIn = (annex: Annex, before: BlockId | undefined): void => {
    const index = before === undefined ? 0 : standing.indexOf(before) + 1;
    const { notes } = journey.account.tell([], callsOfAnnex(annex));
    journey.steps.push({ type: 'insert annex', index, annex, notes });
    standing.splice(index, 0, annex.id);
  };
  return {
    begin: () => {
      for (const annex of from.annexes) if (!kept.has(annex.id)) takeOut(annex);
      journey.to.annexes.forEach((annex, place, all) => {
        const own = { ...annex, blocks: newOnly(journey, annex.blocks) };
        if (!kept.has(annex.id)) putIn(own, all[place - 1]?.id);
      });
    },
    end: () => {
      for (const annex of journey.base.annexes)
        if (!wanted.has(annex.id)) takeOut({ ...annex, blocks: goneOnly(journey, annex.blocks) });
    },
  };
}

/** Gives annexes that stay their new names. */
export function nameAnnexes({ base, to, steps }: Journey): void {
  const old = new Map(base.annexes.map(({ id, label }) => [id, label]));
  for (const { id, label } of to.annexes) {
    const before = old.get(id);
    if (before !== undefined && before !== label)
      steps.push({ type: 'name annex', id, old: before, now: label });
  }
}
