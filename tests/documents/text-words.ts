import type { Block, Inline, NoteId, Reading, Resolution, Subparagraph } from '@penholder/resolution';

/** How often each word and each digit stands in a text: letters as words, digits one by one, all else left out. */
export type Tally = ReadonlyMap<string, number>;

/** Counts the words and digits of a text as it came, its tags for italics left out. */
export function tallyOfText(text: string): Tally {
  return tally([text.replace(/<\/?[ib]>/gu, ' ')]);
}

/** Counts the words and digits of a reading: what its documents, prose and furniture hold. */
export function tallyOfReading({ documents, prose, furniture }: Reading): Tally {
  return tally([
    ...documents.flatMap(stringsOfDocument),
    ...prose.flatMap((paragraph) => [paragraph.number ?? '', paragraph.text]),
    ...furniture.map((line) => line.text),
  ]);
}

/** What one tally has more of than another, and what less: "word +1", "word -2". Empty where they are the same. */
export function differences(before: Tally, after: Tally): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const more = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    return more === 0 ? [] : [`${key} ${more > 0 ? '+' : ''}${more}`];
  });
}

function tally(texts: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [piece] of text.normalize('NFKC').matchAll(/\p{L}+|\p{N}/gu)) {
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return counts;
}

/** What each note of a document is marked with. */
type Markers = ReadonlyMap<NoteId, string | null>;

function stringsOfDocument(document: Resolution): string[] {
  const { notes } = document;
  // Made once: a text may have ten thousand notes and as many lines.
  const markers: Markers = new Map(notes.map((note) => [note.id, note.marker]));
  const line = (content: readonly Inline[]) => stringsOfLine(content, markers);
  return [
    headingOf(document),
    ...document.front.flatMap(({ content }) => line(content)),
    ...line(document.title),
    ...line(document.organ),
    ...[...document.preamble, ...document.operative].flatMap((block) => stringsOfBlock(block, markers)),
    ...document.closing.flatMap(({ content }) => line(content)),
    ...document.annexes.flatMap(({ label, title, blocks }) => [
      label ?? '',
      ...line(title),
      ...blocks.flatMap((block) => stringsOfBlock(block, markers)),
    ]),
    ...notes.flatMap((note) => (note.content.length === 0 ? [] : [note.marker ?? '', ...line(note.content)])),
  ];
}

/** A report heads its documents "Draft resolution II"; the tree keeps that as kind and number. Front pages number none. */
function headingOf({ kind, number, front }: Resolution): string {
  if (number === null) return '';
  return front.length > 0 ? number : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
}

function stringsOfBlock(block: Block, markers: Markers): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.number ?? '', ...stringsOfParts(block, markers)];
    case 'heading':
      return stringsOfLine(block.content, markers);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => stringsOfLine(cell.content, markers)));
  }
}

function stringsOfParts(
  { content, children, tail }: Pick<Subparagraph, 'content' | 'children' | 'tail'>,
  markers: Markers,
): string[] {
  const parts = children.flatMap((child) => [child.marker ?? '', ...stringsOfParts(child, markers)]);
  return [...stringsOfLine(content, markers), ...parts, ...stringsOfLine(tail, markers)];
}

/** A line as one string, so that a word that changes its marks is still one word; a call stands as its marker. */
function stringsOfLine(content: readonly Inline[], markers: Markers): string[] {
  return [
    content.map((item) => (item.type === 'text' ? item.text : ` ${markers.get(item.note) ?? ''} `)).join(''),
  ];
}
