import type { BlockJson, DocumentJson, NoticeJson, ParagraphJson, ReadingJson } from '@penholder/formats';

/** Characters of a paragraph that an outline shows: what fits beside its label on a screen of 100 columns. */
const SHOWN = 80;

/**
 * A reading for people: each document with its paragraphs by label and first words, then what else is in the file,
 * in figures. Characters that steer a terminal are left out. Ends with a line break.
 */
export function readingToOutline(reading: ReadingJson): string {
  const documents = reading.documents.flatMap((document) => [...documentLines(document), '']);
  return `${withoutControls([...documents, ...restLines(reading)].join('\n'))}\n`;
}

function documentLines(document: DocumentJson): string[] {
  return [
    headOf(document),
    `  ${countsOf(document)}`,
    ...[...document.preamble, ...document.operative].flatMap(blockLines),
    ...document.annexes.map(({ title }) => `  ${title === '' ? 'annex without a title' : shortened(title)}`),
  ];
}

function headOf({ kind, number, symbol, title }: DocumentJson): string {
  const name = number === null ? kind : `${kind} ${number}`;
  return [name, symbol, title].filter((part) => part !== null && part !== '').join(' · ');
}

function countsOf({ preamble, operative, annexes, footnotes, sponsors }: DocumentJson): string {
  const blocks = [...preamble, ...operative];
  const counts = [
    [blocks.filter(isPreambular).length, 'preambular paragraph'],
    [blocks.filter((block) => 'label' in block && !isPreambular(block)).length, 'operative paragraph'],
    [blocks.filter((block) => 'table' in block).length, 'table'],
    [annexes.length, 'annex'],
    [footnotes.length, 'footnote'],
    [sponsors?.length ?? 0, 'sponsor'],
  ] as const;
  return counts
    .filter(([count], index) => count > 0 || index < 2)
    .map(([count, what]) => counted(count, what))
    .join(', ');
}

function isPreambular(block: BlockJson): boolean {
  return 'label' in block && block.label.startsWith('PP');
}

/** "1 annex", "2 annexes", "0 notes". */
function counted(count: number, what: string): string {
  const plural = what.endsWith('x') ? `${what}es` : `${what}s`;
  return `${count} ${count === 1 ? what : plural}`;
}

function blockLines(block: BlockJson): string[] {
  if ('heading' in block) return [`  ${shortened(block.heading)}`];
  if ('table' in block) return [`  table of ${counted(block.table.length, 'row')}`];
  return [`  ${block.label.padEnd(6)} ${shortened(block.text)}${partsOf(block)}`];
}

function partsOf({ children }: ParagraphJson): string {
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `  ${first.marker}` : `  ${first.marker} to ${last.marker}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …`;
}

function restLines({ prose, actions, furniture, notices }: ReadingJson): string[] {
  const counts = [
    counted(prose.length, 'other paragraph'),
    counted(actions.length, 'recorded action'),
    counted(furniture.length, 'line') + ' of the page set aside',
  ];
  return [counts.join(', '), ...notices.map((notice) => noticeLine(notice))];
}

/** A notice with its place: "resolution 7/2, OP3, line 21: …". A line of 0 or less is none. */
export function noticeLine({ line, message, document, label }: Omit<NoticeJson, 'kind'>): string {
  const place = [document, label, line > 0 ? `line ${line}` : null].filter((part) => part !== null);
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

/** A file must not be able to move the cursor or change the colours of the terminal it is shown on. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
