export { blockSchema, resolutionSchema } from './tree-schema.js';
export * from './roles.js';
export * from './amendment-records.js';
export * from './records.js';
export * from './import-records.js';
export { addresses } from './addresses.js';
export {
  type Change,
  changeSchema,
  closeCode,
  MAX_ROOM_MESSAGE_BYTES,
  messageType,
  type Presence,
  presenceSchema,
} from './room-messages.js';
