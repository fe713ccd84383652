import { err, ok, type Result } from '@penholder/kernel';
import {
  amendmentActSchema,
  consequenceActSchema,
  floorSchema,
  ladderActSchema,
  type Person,
  positionActSchema,
  proposalSchema,
} from '@penholder/protocol';
import type { z } from 'zod';

import { act } from '../amendments/act.js';
import { enterDocument } from '../amendments/enter-document.js';
import { makeConsequence } from '../amendments/make-consequence.js';
import { climb, giveFloor } from '../amendments/negotiate.js';
import { propose } from '../amendments/propose.js';
import { amendmentsOf, groundOf } from '../amendments/show-amendments.js';
import { takeStance } from '../amendments/take-position.js';
import type { Desk } from '../desk.js';
import { amendmentProblem } from './amendment-problems.js';
import type { Answer } from './handled.js';
import { takingFiles } from './incoming-file.js';
import { personOf } from './person-of.js';
import { nobody, notFound } from './problem.js';
import { bodyOf, pathPart } from './request-parts.js';
import type { Turnstile } from './turnstile.js';

type Refused = Parameters<typeof amendmentProblem>[0];

/** A command over what this name stands for in the path, by whoever asks. */
function commanded<Shape extends z.ZodType>(
  desk: Desk,
  part: 'draft' | 'amendment',
  schema: Shape,
  command: (of: string, body: z.output<Shape>, person: Person) => Promise<Result<unknown, Refused>>,
): Answer {
  return async (request) => {
    const person = await personOf(desk.store, request);
    if (person === undefined) return err(nobody);
    const body = bodyOf(request, schema);
    if (!body.ok) return err(body.error);
    const done = await command(pathPart(request, part), body.value, person);
    if (!done.ok) return err(amendmentProblem(done.error));
    return ok(done.value === undefined ? { status: 204 } : { status: 200, body: done.value });
  };
}

/** GET /api/drafts/:draft/amendments: all that is negotiated about a draft, as this person may see it. */
export function showAmendments(desk: Desk): Answer {
  return async (request) => {
    const person = await personOf(desk.store, request);
    const place = await amendmentsOf(desk, pathPart(request, 'draft'), person);
    return place === undefined ? err(notFound('no draft')) : ok({ status: 200, body: place });
  };
}

/** GET /api/drafts/:draft/ground: the text on which pending steps stand. */
export function showGround(desk: Desk): Answer {
  return async (request) => {
    const ground = await groundOf(desk, pathPart(request, 'draft'));
    return ground === undefined ? err(notFound('no draft')) : ok({ status: 200, body: ground });
  };
}

/** POST /api/drafts/:draft/amendments: proposes a change. */
export const proposeAmendment = (desk: Desk): Answer =>
  commanded(desk, 'draft', proposalSchema, (draft, proposal, person) =>
    propose(desk, draft, proposal, person),
  );

/** POST /api/amendments/:amendment/acts: moves an amendment through the ledger. */
export const actOnAmendment = (desk: Desk): Answer =>
  commanded(desk, 'amendment', amendmentActSchema, (amendment, what, person) =>
    act(desk, amendment, what, person),
  );

/** PUT /api/amendments/:amendment/position: what one's delegation makes of an amendment. */
export const putPosition = (desk: Desk): Answer =>
  commanded(desk, 'amendment', positionActSchema, (amendment, position, person) =>
    takeStance(desk, amendment, position, person),
  );

/** POST /api/drafts/:draft/ladder: how far a paragraph is agreed. */
export const moveOnLadder = (desk: Desk): Answer =>
  commanded(desk, 'draft', ladderActSchema, (draft, step, person) => climb(desk, draft, step, person));

/** PUT /api/drafts/:draft/floor: what the room looks at. */
export const putFloor = (desk: Desk): Answer =>
  commanded(desk, 'draft', floorSchema, (draft, floor, person) => giveFloor(desk, draft, floor, person));

/** POST /api/drafts/:draft/consequences: makes a change that is offered. */
export const postConsequence = (desk: Desk): Answer =>
  commanded(desk, 'draft', consequenceActSchema, (draft, consequence, person) =>
    makeConsequence(desk, draft, consequence, person),
  );

/** POST /api/drafts/:draft/amendments/document?name=FILE: enters a written amendment. */
export function postAmendmentDocument(desk: Desk, turnstile: Turnstile): Answer {
  return takingFiles(desk, turnstile, async (file, request) => {
    const entered = await enterDocument(desk, pathPart(request, 'draft'), file, file.person);
    return entered.ok ? ok({ status: 201, body: entered.value }) : err(amendmentProblem(entered.error));
  });
}
