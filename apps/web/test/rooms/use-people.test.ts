import { expect, it } from 'vitest';

import { peopleIn } from '../../src/rooms/use-people.js';

const user = (delegation: string, name: string) => ({ user: { delegation, name, color: '#0b74b0' } });

it('lists everyone else once, by delegation, however many windows they have open', () => {
  const states = new Map<number, Record<string, unknown>>([
    [1, user('Kenya', 'Amina')],
    [2, user('Japan', 'Haruka')],
    [3, user('Japan', 'Haruka')],
    [4, user('Colombia', 'Jorge')],
    [5, {}],
    [6, { user: { delegation: 'Peru' } }],
  ]);
  expect(peopleIn(states, 1).map(({ delegation }) => delegation)).toEqual(['Colombia', 'Japan']);
});
