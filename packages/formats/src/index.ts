export type { FileReading } from './file-reading.js';
export type { Unreadable } from './unreadable.js';
export { readFile } from './read-file.js';
