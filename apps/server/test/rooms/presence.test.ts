import { expect, it } from 'vitest';

import { CLIENTS_PER_CONNECTION, PRESENCE_BYTES } from '../../src/rooms/limits.js';
import { amina, luca, ROOM, stage } from './stage.js';

const caret = { anchor: 3 };

it('stamps who it is, whatever the client says, and leaves the rest as it is', async () => {
  const { enter, exchange } = stage();
  const [forger, other] = [await enter(amina), await enter(luca)];
  const user = { name: 'The Chair', delegation: 'China', color: '#aa3300' };
  forger.show({ client: 7, clock: 1, state: { user, caret } });
  await exchange(forger, other);
  expect(other.presence.get(7)?.state).toEqual({
    user: { name: 'Amina', delegation: 'Kenya', color: '#aa3300' },
    caret,
  });
});

it.each([
  ['no user', {}],
  ['a user that is a word', { user: 'me' }],
  ['a colour that is a style', { user: { color: 'red;position:fixed' } }],
])('gives a colour of its own to %s', async (_what, state) => {
  const { enter, exchange } = stage();
  const [client, other] = [await enter(amina), await enter(luca)];
  client.show({ client: 7, clock: 1, state });
  await exchange(client, other);
  expect(other.presence.get(7)?.state).toEqual({
    user: { name: 'Amina', delegation: 'Kenya', color: '#5b6770' },
  });
});

it('ignores what one connection says of another’s client', async () => {
  const { enter, exchange } = stage();
  const [owner, forger] = [await enter(amina), await enter(luca)];
  owner.show({ client: 7, clock: 1, state: { caret } });
  await exchange(owner, forger);
  forger.show({ client: 7, clock: 99, state: { caret: { anchor: 666 } } });
  forger.show({ client: 7, clock: 99, state: null });
  await exchange(owner, forger);
  expect(owner.presence.get(7)).toMatchObject({ clock: 1, state: { caret, user: { name: 'Amina' } } });
});

it('echoes to the one who showed it, so that their line is not taken for dead', async () => {
  const { enter, exchange } = stage();
  const alone = await enter(amina);
  alone.show({ client: 7, clock: 1, state: {} });
  await exchange(alone);
  expect(alone.presence.has(7)).toBe(true);
});

it('takes out at once who is gone, and shows them again when they come back with an old clock', async () => {
  const { enter, exchange, registry } = stage();
  const [leaver, other] = [await enter(amina), await enter(luca)];
  leaver.show({ client: 7, clock: 5, state: {} });
  await exchange(leaver, other);
  leaver.drop();
  await exchange(other);
  expect(other.presence.get(7)).toEqual({ client: 7, clock: 5, state: null });
  leaver.enter(registry, ROOM, amina);
  leaver.presence.clear();
  await exchange(leaver, other);
  leaver.show({ client: 7, clock: 5, state: {} });
  await exchange(leaver, other);
  // y-protocols answers the news of its own absence by raising its clock above the one it was told.
  expect(leaver.presence.get(7)).toEqual({ client: 7, clock: 5, state: null });
  leaver.show({ client: 7, clock: 6, state: {} });
  await exchange(leaver, other);
  expect(other.presence.get(7)).toMatchObject({ clock: 6, state: { user: { name: 'Amina' } } });
});

it('tells a newcomer who is here', async () => {
  const { enter, exchange } = stage();
  const first = await enter(amina);
  first.show({ client: 7, clock: 1, state: { caret } });
  await exchange(first);
  expect((await enter(luca)).presence.get(7)).toMatchObject({ state: { caret } });
});

it('shows no more clients than a connection may have, and none that is too large', async () => {
  const { enter, exchange } = stage();
  const [greedy, other] = [await enter(amina), await enter(luca)];
  greedy.show({ client: 1_000, clock: 1, state: { words: 'a'.repeat(PRESENCE_BYTES) } });
  for (let client = 0; client < 20; client += 1) greedy.show({ client, clock: 1, state: {} });
  await exchange(greedy, other);
  expect([...other.presence.keys()]).toEqual(Array.from({ length: CLIENTS_PER_CONNECTION }, (_, i) => i));
});
