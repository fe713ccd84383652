import {
  type Annex,
  annexLabel,
  type AnyParagraph,
  type Block,
  type Inline,
  type Labels,
  labelsOf,
  openingOf,
  type Paragraph,
  plainText,
  type Resolution,
  type Table,
} from '@penholder/resolution';
import type { Part } from '../comparison.js';
import type { Piece, Unit } from '../words/tokens.js';
import { noteLabels } from './note-labels.js';
import {
  type Content,
  type ContentMaker,
  makeContent,
  newContent,
  type NoteCall,
  noteIdentity,
  type Passage,
} from './passage.js';

/**
 * A document as the passages that are compared, in the order in which a comparison shows them: title, sponsor line,
 * organ line, preamble, operative part, annexes, notes.
 *
 * Promise: every line of the document stands in exactly one passage, but for the front page's lines other than the
 * sponsors', which belong to the issue and not to the text. A line without words that nothing else names (no title,
 * no organ) is no passage.
 */
export function passagesOf(resolution: Resolution, contentOf: ContentMaker = makeContent): Passage[] {
  const block = blockReader(resolution, contentOf);
  const blocks = (part: Part, of: readonly Block[]) => of.flatMap((each) => block(part, each));
  const body = [
    ...singleLine({ kind: 'title', part: 'title', label: 'title' }, resolution.title, contentOf),
    ...sponsorLines(resolution, contentOf),
    ...singleLine({ kind: 'organ', part: 'title', label: 'organ' }, resolution.organ, contentOf),
    ...blocks('preamble', resolution.preamble),
    ...blocks('operative', resolution.operative),
    ...resolution.annexes.flatMap((annex) => [
      annexTitle(annex, contentOf),
      ...blocks('annex', annex.blocks),
    ]),
  ];
  return [...body, ...notes(resolution, body, contentOf)];
}

type Place = Pick<Passage, 'kind' | 'part' | 'label'>;

function singleLine(place: Place, line: readonly Inline[], contentOf: ContentMaker): Passage[] {
  const unit = place.kind === 'sponsors' ? 'names' : 'words';
  const content = contentOf(line, () => contentOfLine(line, unit));
  return content.text === '' ? [] : [{ ...place, depth: 0, id: null, identity: null, content }];
}

function sponsorLines(resolution: Resolution, contentOf: ContentMaker): Passage[] {
  const lines = resolution.front.filter(({ role }) => role === 'sponsors');
  return lines.flatMap(({ content }, index) => {
    const label = index === 0 ? 'sponsors' : `sponsors ${index + 1}`;
    return singleLine({ kind: 'sponsors', part: 'sponsors', label }, content, contentOf);
  });
}

function annexTitle(annex: Annex, contentOf: ContentMaker): Passage {
  const content = contentOf(annex.title, () => contentOfLine(annex.title));
  const { id } = annex;
  return { kind: 'annex', part: 'annex', depth: 0, label: annexLabel(annex), id, identity: id, content };
}

function notes({ notes: all }: Resolution, body: readonly Passage[], contentOf: ContentMaker): Passage[] {
  const labels = noteLabels(all, body);
  return all.map(({ id, content: line }): Passage => {
    const content = contentOf(line, () => contentOfLine(line));
    const label = labels.get(id) ?? 'note';
    return { kind: 'note', part: 'notes', depth: 0, label, id: null, identity: noteIdentity(id), content };
  });
}

/** Reads blocks one after another; headings and tables bear no number in print and are counted through the document. */
function blockReader(
  resolution: Resolution,
  contentOf: ContentMaker,
): (part: Part, block: Block) => Passage[] {
  const labels = labelsOf(resolution);
  const count = { heading: 0, table: 0 };
  return (part, block) => {
    switch (block.type) {
      case 'paragraph':
        return family(part, block, labels, contentOf);
      case 'heading':
        count.heading += 1;
        return [counted(part, block, count.heading, contentOf)];
      case 'table':
        count.table += 1;
        return [counted(part, block, count.table, contentOf)];
    }
  };
}

function counted(
  part: Part,
  block: Exclude<Block, Paragraph>,
  ordinal: number,
  contentOf: ContentMaker,
): Passage {
  const { type: kind, id } = block;
  const content = contentOf(block, () =>
    block.type === 'table' ? contentOfTable(block) : contentOfLine(block.content),
  );
  return { kind, part, depth: 0, id, identity: id, label: `${kind} ${ordinal}`, content };
}

function contentOfLine(line: readonly Inline[], unit: Unit = 'words'): Content {
  return newContent(
    [{ border: '', line: plainText(line) }],
    () => callsIn(line),
    () => '',
    unit,
  );
}

function family(part: Part, paragraph: Paragraph, labels: Labels, contentOf: ContentMaker): Passage[] {
  const members = (member: AnyParagraph, depth: number): Passage[] => {
    const { id } = member;
    const content = contentOf(member, () => contentOfMember(member));
    const own = {
      kind: 'paragraph',
      part,
      depth,
      label: labels.get(id) ?? '',
      id,
      identity: id,
      content,
    } as const;
    return [own, ...member.children.flatMap((child) => members(child, depth + 1))];
  };
  return members(paragraph, 0);
}

function contentOfMember(member: AnyParagraph): Content {
  return newContent(
    [{ border: '', line: ownWords(member) }],
    () => [member.content, member.tail].flatMap(callsIn),
    () => openingPhrase(member),
  );
}

/** As `read --json` prints them: words that stand after the subparagraphs follow the chapeau after a space. */
function ownWords({ content, tail }: AnyParagraph): string {
  const [words, after] = [plainText(content), plainText(tail)];
  return words === '' || after === '' ? words + after : `${words} ${after}`;
}

/** Subparagraphs and the paragraphs of an annex open with no phrase of their own. */
function openingPhrase(member: AnyParagraph): string {
  if (member.type !== 'paragraph' || member.role === 'plain') return '';
  return openingOf(member.content, member.role);
}

function callsIn(line: readonly Inline[]): NoteCall[] {
  let before = '';
  return line.flatMap((item) => {
    if (item.type === 'note') return [{ note: item.note, before }];
    before += item.text;
    return [];
  });
}

function contentOfTable(table: Table): Content {
  const cells = table.rows.flatMap((row) => row.cells);
  return newContent(tablePieces(table), () => cells.flatMap(({ content }) => callsIn(content)));
}

function tablePieces(table: Table): Piece[] {
  return table.rows.flatMap((row, down) =>
    row.cells.map((cell, across): Piece => {
      const border = across > 0 ? '\t' : down > 0 ? '\n' : '';
      return { border, line: plainText(cell.content) };
    }),
  );
}
