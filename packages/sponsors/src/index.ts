export type { Sponsor } from './sponsor.js';
export {
  readSponsorList,
  readSponsors,
  type SponsorNote,
  type SponsorReading,
  type UnresolvedName,
} from './sponsor-reading.js';
export { sponsorsOf } from './resolution-sponsors.js';
export { type State, type UnitedNationsStatus } from './states/state.js';
export { stateAt, type StateAt, stateByName } from './states/state-lookup.js';
export { STATES } from './states/states.js';
