import { err, ok } from '@penholder/kernel';
import { introductionSchema, type Introduction, type Person } from '@penholder/protocol';
import type { Request } from 'express';

import type { Desk } from '../desk.js';
import { checksumOf } from '../store/checksum.js';
import { cookieWith, tokenIn } from './cookie.js';
import type { Answer, Reply } from './handled.js';
import { personOf } from './person-of.js';
import { bodyOf } from './request-parts.js';

/** GET /api/me: who the cookie says it is. */
export function tellMe({ store }: Desk): Answer {
  return async (request) => {
    const person = await personOf(store, request);
    return ok(person === undefined ? { status: 204 } : { status: 200, body: person });
  };
}

/** PUT /api/me: a newcomer introduces themselves, or someone known changes name, delegation or role. */
export function introduce(desk: Desk): Answer {
  return async (request) => {
    const introduction = bodyOf(request, introductionSchema);
    if (!introduction.ok) return err(introduction.error);
    const known = await personOf(desk.store, request);
    return ok(
      known === undefined
        ? await welcome(desk, introduction.value, request)
        : await rename(desk, { ...introduction.value, id: known.id }, request),
    );
  };
}

async function welcome(
  { store, surroundings }: Desk,
  introduction: Introduction,
  request: Request,
): Promise<Reply> {
  const person: Person = { ...introduction, id: surroundings.newId() };
  const token = surroundings.newToken();
  const at = surroundings.now().toISOString();
  await store.change(async ({ people, audit }) => {
    await people.insert(person, checksumOf(token), at);
    await audit.append({
      at,
      by: person.id,
      act: 'introduce',
      subject: person.id,
      detail: { ...introduction },
    });
  });
  return { status: 200, body: person, cookie: cookieWith(token, request.secure) };
}

async function rename({ store, surroundings }: Desk, person: Person, request: Request): Promise<Reply> {
  const { id, ...introduction } = person;
  const at = surroundings.now().toISOString();
  await store.change(async ({ people, audit }) => {
    await people.update(person);
    await audit.append({ at, by: id, act: 'introduce', subject: id, detail: introduction });
  });
  const token = tokenIn(request.headers.cookie) ?? '';
  return { status: 200, body: person, cookie: cookieWith(token, request.secure) };
}
