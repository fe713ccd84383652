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
  cancelled: 'cancelled',
  cancel: (file: string) => `Cancel the import of ${file}`,
  cancelledLead: 'The import was cancelled. Unless it had just ended, nothing of the file was stored.',
  paste: 'Paste text',
  pasteLead:
    'Copy a draft, an adopted text or a whole report where you have it, and paste it here. Look at it, then import it.',
  pasted: 'Text to import',
  pasteHere: 'Paste the text here',
  keepFormatting: 'With its formatting: italics, footnotes, lists',
  formattingLost:
    'You changed the text here, so it is imported as plain text. To import it with its formatting, clear the field and paste again.',
  importPasted: 'Import this text',
  amount: (words: number) => counted(words, 'word', 'words'),
  retry: 'Try again',
  hide: 'Close the import panel',
  running: (count: number) => `Importing ${counted(count, 'file', 'files')}`,
  ended: (count: number) => `${counted(count, 'file', 'files')} read`,
};
