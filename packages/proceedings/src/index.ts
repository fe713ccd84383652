export type { Action } from './action.js';
