import { comparing } from './english/comparing.js';
import { frame } from './english/frame.js';
import { home } from './english/home.js';
import { importing } from './english/importing.js';
import { ledger } from './english/ledger.js';
import { person } from './english/person.js';
import { proposing } from './english/proposing.js';
import { rolling } from './english/rolling.js';
import { room } from './english/room.js';
import { text } from './english/text.js';
import { versions } from './english/versions.js';

/** The interface in English. */
export const en = {
  language: 'en',
  frame,
  person,
  home,
  importing,
  text,
  proposing,
  rolling,
  comparing,
  ledger,
  room,
  versions,
};
