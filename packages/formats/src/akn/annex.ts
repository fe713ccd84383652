import { type Annex, type Block, type Heading, type Inline, plainText } from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';
import { blockIdOf, type Findings } from './findings.js';
import { foldPieces } from './fold.js';
import { joinLines } from './line.js';
import type { Piece } from './piece.js';
import { piecesOf } from './pieces.js';

/** What an annex calls itself, in the six languages. */
const LABEL =
  /^(annex|appendix|enclosure|annexe|appendice|anexo|apéndice|приложение|добавление|附件|附录|المرفق|التذييل)(\s+([IVXLC]+|\d+|[A-Z]))?$/iu;

/** Whether a heading is the name of an annex ("Annex", "Annex II"). */
export function isAnnexLabel(piece: Piece): boolean {
  return (
    piece.type === 'whole' && piece.block.type === 'heading' && LABEL.test(plainText(piece.block.content))
  );
}

/** The annexes of a document's attachments; where one holds several, each begins at its name. */
export function readAttachment(body: XmlElement, findings: Findings): Annex[] {
  return annexesOf(piecesOf(body, 'annex', findings), findings);
}

/** Annexes from pieces, a new one at each name. */
export function annexesOf(pieces: readonly Piece[], findings: Findings): Annex[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group === undefined || isAnnexLabel(piece)) groups.push([piece]);
    else group.push(piece);
  }
  return groups.map((group) => annexOf(group, findings));
}

function annexOf(pieces: readonly Piece[], findings: Findings): Annex {
  const blocks = foldPieces(pieces, findings).map(({ block }) => block);
  const [first, ...rest] = blocks;
  const named = pieces[0] !== undefined && isAnnexLabel(pieces[0]) && first?.type === 'heading';
  const label = named ? plainText(first.content) : null;
  const { title, left } = takeTitle(named ? rest : blocks);
  const id = named ? first.id : blockIdOf(null, findings);
  return { id, label, title: named ? joinCalls(title, first.content) : title, blocks: left };
}

function joinCalls(title: readonly Inline[], label: readonly Inline[]): Inline[] {
  return [...title, ...label.filter(({ type }) => type === 'note')];
}

/** The letter or numeral of an annex's first part, which is no title. */
const PART = /^([A-Z]|[IVXLC]+)\.?$/u;

/** The headings under the name are the title: one, and the next as long as the one before it does not end. */
function takeTitle(blocks: readonly Block[]): { title: Inline[]; left: readonly Block[] } {
  const headings = leadingHeadings(blocks);
  const ends = headings.findIndex((heading) => !/[;:,]$/u.test(plainText(heading.content)));
  const taken = headings.slice(0, ends === -1 ? headings.length : ends + 1);
  const title = taken.reduce<Inline[]>((sum, heading) => joinLines(sum, heading.content), []);
  const isTitle = title.length > 0 && !PART.test(plainText(title));
  return isTitle ? { title, left: blocks.slice(taken.length) } : { title: [], left: blocks };
}

function leadingHeadings(blocks: readonly Block[]): Heading[] {
  const end = blocks.findIndex(({ type }) => type !== 'heading');
  return blocks.slice(0, end === -1 ? blocks.length : end).filter((block) => block.type === 'heading');
}
