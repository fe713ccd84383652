import type { FileReading } from '@penholder/formats';
import { ok, type Result } from '@penholder/kernel';
import { addresses, type Session, sessionSchema } from '@penholder/protocol';
import { plainText } from '@penholder/resolution';
import { z } from 'zod';

import type { Refusal } from '../refusal.js';
import { ask, type Server } from './server-client.js';

/** The session of this title, or id, on the server; a new one of this title where there is none. */
export async function sessionNamed(server: Server, title: string): Promise<Result<Session, Refusal>> {
  const sessions = await ask(server, addresses.sessions, z.array(sessionSchema));
  if (!sessions.ok) return sessions;
  const held = sessions.value.find((session) => session.title === title || session.id === title);
  if (held !== undefined) return ok(held);
  return ask(server, addresses.sessions, sessionSchema, 'POST', JSON.stringify({ title }));
}

/** The title of the session a file belongs to where none is given: the body most of its documents are of, else the file's name. */
export function sessionTitleOf(reading: FileReading, file: string): string {
  const counts = new Map<string, number>();
  for (const document of reading.documents) {
    const body = plainText(document.organ).replace(/^The\s+/u, '');
    if (body !== '') counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? file.replace(/\.[^.]+$/u, '');
}
