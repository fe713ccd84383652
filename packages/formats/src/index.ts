export type { Collection, FileReading } from './file-reading.js';
export { tooLarge, type Unreadable } from './unreadable.js';
export { readFile } from './read-file.js';
export { htmlToText } from './html/html-to-text.js';
export {
  type NotTogether,
  type NotWritten,
  writeCollection,
  writeDocuments,
  writeFile,
  type WrittenFormat,
  writtenFormatOf,
} from './write-file.js';
export type {
  BlockJson,
  DocumentJson,
  FrontPageJson,
  HeadingJson,
  ParagraphJson,
  ReadingJson,
  SubparagraphJson,
  TableJson,
} from './contract/document-json.js';
export { documentToJson, readingToJson } from './contract/reading-to-json.js';
