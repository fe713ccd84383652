export * from './document/index.js';
export { createExtensions, type EditorSetting } from './create-extensions.js';
export type { Presence, WritingPerson } from './live/carets.js';
export { blockAtCaret, labelsIn, outlineOf } from './drawing/drawn-labels.js';
export type { OutlineEntry } from './drawing/outline.js';
export { resolutionIn } from './text/node-content.js';
export { schemaExtensions } from './schema/schema-extensions.js';
