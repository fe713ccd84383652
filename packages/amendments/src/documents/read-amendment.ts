import {
  type Block,
  frontPageOf,
  type AmendmentTarget,
  type Inline,
  type Resolution,
} from '@penholder/resolution';

import type { InstructionReading } from '../instructions/instruction-reading.js';
import { raisedMarker } from '../instructions/language/travelling-notes.js';
import { readInstructions } from '../instructions/read-instructions.js';

/** An amendment as a document: who puts it forward, what it amends, and its instructions. */
export interface AmendmentDocument {
  readonly symbol: string | null;
  /** The sponsor line as printed; `null` where there is none. */
  readonly sponsors: string | null;
  /** `null` where the front page is not an amendment's. */
  readonly target: AmendmentTarget | null;
  readonly instructions: readonly InstructionReading[];
}

/** Reads the document of an amendment: its front page, and its body as instructions. */
export function readAmendment(document: Resolution): AmendmentDocument {
  const front = frontPageOf(document);
  return {
    symbol: document.symbol,
    sponsors: front.sponsors?.line ?? null,
    target: front.kind.type === 'amendment' ? front.kind.target : null,
    instructions: readInstructions(bodyOf(document)),
  };
}

function bodyOf(document: Resolution): string {
  const blocks = [...document.preamble, ...document.operative].flatMap((block) =>
    linesOfBlock(block, document),
  );
  const notes = document.notes.map(
    ({ marker, content }) => `${raisedMarker(marker ?? '')} ${textOf(content, document)}`,
  );
  return [...blocks, ...notes].join('\n\n');
}

function linesOfBlock(block: Block, document: Resolution): string[] {
  if (block.type === 'table')
    return block.rows.map(({ cells }) => cells.map(({ content }) => textOf(content, document)).join('\t'));
  const number = block.type === 'paragraph' && block.number !== null ? `${block.number}. ` : '';
  const own = `${number}${textOf(block.content, document)}`;
  if (block.type === 'heading') return [own];
  const parts = block.children.flatMap((child) => linesOfPart(child, document));
  return [own, ...parts, ...(block.tail.length > 0 ? [textOf(block.tail, document)] : [])];
}

function linesOfPart(
  part: Extract<Block, { type: 'paragraph' }>['children'][number],
  document: Resolution,
): string[] {
  const parts = part.children.flatMap((child) => linesOfPart(child, document));
  const tail = part.tail.length > 0 ? [textOf(part.tail, document)] : [];
  return [`${part.marker ?? '-'} ${textOf(part.content, document)}`, ...parts, ...tail];
}

function textOf(line: readonly Inline[], { notes }: Resolution): string {
  const marker = (id: string): string => raisedMarker(notes.find((note) => note.id === id)?.marker ?? '');
  return line.map((item) => (item.type === 'text' ? item.text : marker(item.note))).join('');
}
