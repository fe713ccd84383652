import { addresses, type Change, changeSchema } from '@penholder/protocol';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { draftQuery, sessionQuery } from './queries.js';

/** Between a lost line and the next try, in milliseconds: short enough to go unnoticed, spread so that a restarted server is not stormed. */
const AGAIN_AFTER = { least: 800, spread: 2_400 };

/** Keeps what the page knows of a session fresh: the server says what changed, and it is fetched again. */
export function useChanges(session: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => (session === undefined ? undefined : follow(session, client)), [session, client]);
}

function follow(session: string, client: QueryClient): () => void {
  let ended = false;
  let timer = 0;
  let socket: WebSocket | null = null;
  const open = () => {
    socket = new WebSocket(socketAddress(addresses.changes(session)));
    // Whatever was said while nobody listened is asked for at once.
    socket.addEventListener('open', () => void refresh({ session, draft: null }, client));
    socket.addEventListener('message', (event) => heard(event.data, client));
    socket.addEventListener('close', () => {
      if (!ended) timer = window.setTimeout(open, AGAIN_AFTER.least + Math.random() * AGAIN_AFTER.spread);
    });
  };
  open();
  return () => {
    ended = true;
    window.clearTimeout(timer);
    socket?.close();
  };
}

function heard(data: unknown, client: QueryClient): void {
  const change = changeSchema.safeParse(typeof data === 'string' ? jsonOf(data) : null);
  if (change.success) void refresh(change.data, client);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A change without a draft may concern any of the session's. */
async function refresh(change: Change, client: QueryClient): Promise<void> {
  const drafts = change.draft === null ? ['draft'] : draftQuery(change.draft).queryKey;
  await Promise.all([
    client.invalidateQueries({ queryKey: sessionQuery(change.session).queryKey }),
    client.invalidateQueries({ queryKey: drafts }),
  ]);
}

/** The address of a socket of this server, secure where the page is. */
export function socketAddress(path: string): string {
  return `${window.location.origin.replace(/^http/u, 'ws')}${path}`;
}
