export type { Action } from './action.js';
export { readActions } from './action-reading.js';
export type { ReportParagraph } from './action-section.js';
