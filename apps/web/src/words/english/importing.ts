import { counted } from './plural.js';

/** What is said while documents come in. */
export const importing = {
  title: 'Import',
  drop: 'Drop to import',
  dropLead: 'Drafts, adopted texts or whole reports, several at once. The originals stay as they are.',
  waiting: 'waiting',
  sending: (percent: number) => `sending, ${percent} %`,
  reading: 'reading',
  done: 'done',
  failed: 'not imported',
  progress: (file: string) => `Import of ${file}`,
  found: (count: number) => `${counted(count, 'document', 'documents')} found`,
  kept: (count: number) => `${counted(count, 'was', 'were')} here already`,
  counts: (preambular: number, operative: number) => `${preambular} PP, ${operative} OP`,
  countsSpoken: (preambular: number, operative: number) =>
    `${counted(preambular, 'preambular paragraph', 'preambular paragraphs')}, ${counted(operative, 'operative paragraph', 'operative paragraphs')}`,
  held: 'here already',
  notices: (count: number) => `${counted(count, 'thing', 'things')} to look at`,
  line: (line: number) => `line ${line}`,
  tooLarge: (limit: string) =>
    `The file is larger than ${limit}, the most that is taken. Nothing was sent; import it in parts.`,
  emptyFile: 'The file is empty. Nothing was sent.',
  retry: 'Try again',
  hide: 'Close the import panel',
  running: (count: number) => `Importing ${counted(count, 'file', 'files')}`,
  ended: (count: number) => `${counted(count, 'file', 'files')} read`,
};
