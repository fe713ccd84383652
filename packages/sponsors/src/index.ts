export type { Sponsor } from './sponsor.js';
