import { err, ok } from '@penholder/kernel';
import { type NewSession, newSessionSchema, type Person, type Session } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import type { Answer } from './handled.js';
import { personOf } from './person-of.js';
import { nobody, notFound } from './problem.js';
import { bodyOf, pathPart } from './request-parts.js';

/** GET /api/sessions: all of them, in the order they were opened. */
export function listSessions({ store }: Desk): Answer {
  return async () => ok({ status: 200, body: await store.records.sessions.all() });
}

/** GET /api/sessions/:session: its drafts and what is coming. */
export function showSession({ store }: Desk): Answer {
  return async (request) => {
    const { sessions, drafts } = store.records;
    const session = await sessions.byId(pathPart(request, 'session'));
    if (session === undefined) return err(notFound('no session'));
    const home = {
      session,
      drafts: await drafts.inSession(session.id),
      events: await sessions.eventsOf(session.id),
    };
    return ok({ status: 200, body: home });
  };
}

/** POST /api/sessions: opens a new, empty one. */
export function openSession(desk: Desk): Answer {
  return async (request) => {
    const person = await personOf(desk.store, request);
    if (person === undefined) return err(nobody);
    const asked = bodyOf(request, newSessionSchema);
    if (!asked.ok) return err(asked.error);
    return ok({ status: 201, body: await open(desk, asked.value, person) });
  };
}

async function open({ store, surroundings }: Desk, asked: NewSession, person: Person): Promise<Session> {
  const { title, body = null, place = null, from = null, to = null } = asked;
  const session: Session = { id: surroundings.newId(), title, body, place, from, to, training: false };
  await store.change(async ({ sessions, audit }) => {
    await sessions.insert(session, []);
    await audit.append({
      at: surroundings.now().toISOString(),
      by: person.id,
      act: 'open session',
      subject: session.id,
      detail: { title },
    });
  });
  return session;
}
