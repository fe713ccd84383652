import {
  agreementSchema,
  type Floor,
  floorSchema,
  type PositionRecord,
  positionSchema,
} from '@penholder/protocol';
import type { Kysely } from 'kysely';

import type { Negotiation } from '../amendment-contract.js';
import type { PositionRow } from '../amendment-tables.js';
import type { Tables } from '../tables.js';

const NOTHING_IN_HAND: Floor = { paragraph: null, amendment: null };

/** Ladders, positions and floors, over either engine. */
export function negotiationIn(db: Kysely<Tables>): Negotiation {
  return { ...laddersIn(db), ...positionsIn(db), ...floorsIn(db) };
}

function laddersIn(db: Kysely<Tables>): Pick<Negotiation, 'ladderOf' | 'setLadder'> {
  return {
    ladderOf: async (draft) => {
      const row = await db
        .selectFrom('ladders')
        .select('paragraphs')
        .where('draft', '=', draft)
        .executeTakeFirst();
      return row === undefined ? [] : agreementSchema.array().parse(JSON.parse(row.paragraphs));
    },
    setLadder: async (draft, ladder) => {
      const paragraphs = JSON.stringify(ladder);
      await db
        .insertInto('ladders')
        .values({ draft, paragraphs })
        .onConflict((conflict) => conflict.column('draft').doUpdateSet({ paragraphs }))
        .execute();
    },
  };
}

function positionsIn(
  db: Kysely<Tables>,
): Pick<Negotiation, 'positionsOf' | 'setPosition' | 'removePosition'> {
  return {
    positionsOf: async (draft) => {
      const rows = await db
        .selectFrom('positions')
        .selectAll()
        .where('draft', '=', draft)
        .orderBy('ordinal')
        .execute();
      return rows.map(rowToPosition);
    },
    setPosition: async (draft, { amendment, delegation, stance, note }) => {
      const ordinal = (await lastPosition(db, draft)) + 1;
      const taken = { stance, note: JSON.stringify(note) };
      await db
        .insertInto('positions')
        .values({ amendment, delegation, draft, ordinal, ...taken })
        .onConflict((conflict) => conflict.columns(['amendment', 'delegation']).doUpdateSet(taken))
        .execute();
    },
    removePosition: async (amendment, delegation) => {
      await db
        .deleteFrom('positions')
        .where('amendment', '=', amendment)
        .where('delegation', '=', delegation)
        .execute();
    },
  };
}

async function lastPosition(db: Kysely<Tables>, draft: string): Promise<number> {
  const row = await db
    .selectFrom('positions')
    .select('ordinal')
    .where('draft', '=', draft)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.ordinal ?? 0;
}

function rowToPosition({ amendment, delegation, stance, note }: PositionRow): PositionRecord {
  return positionSchema.parse({ amendment, delegation, stance, note: JSON.parse(note) });
}

function floorsIn(db: Kysely<Tables>): Pick<Negotiation, 'floorOf' | 'setFloor'> {
  return {
    floorOf: async (draft) => {
      const row = await db
        .selectFrom('floors')
        .select(['paragraph', 'amendment'])
        .where('draft', '=', draft)
        .executeTakeFirst();
      return row === undefined ? NOTHING_IN_HAND : floorSchema.parse(row);
    },
    setFloor: async (draft, { paragraph, amendment }) => {
      const inHand = { paragraph, amendment };
      await db
        .insertInto('floors')
        .values({ draft, ...inHand })
        .onConflict((conflict) => conflict.column('draft').doUpdateSet(inHand))
        .execute();
    },
  };
}
