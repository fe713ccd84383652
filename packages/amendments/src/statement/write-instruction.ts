import type { Instruction, TravellingNote } from '../instructions/instruction.js';
import { sayDeletedAnnex, sayInAnnex, sayInsertedAnnex } from './say/annexes.js';
import {
  sayDeletedParagraphs,
  sayInsertedParagraphs,
  sayJoinedParagraphs,
  sayMovedParagraphs,
  sayReplacedParagraphs,
  saySplitParagraph,
} from './say/paragraphs.js';
import { capitalised, quoted, sayParagraphPoint, sayPlaces, sayQuotation } from './say/places.js';
import { sayDeletedTable, sayReplacedTable, sayRows } from './say/tables.js';
import { sayDeletedWords, sayInsertedWords, sayReplacedWords } from './say/words.js';

/**
 * An instruction in the language of United Nations documents: one sentence; after a colon, paragraphs in full on lines
 * of their own; then the footnotes that travel with its words, by their asterisks.
 */
export function writeInstruction(instruction: Instruction): string {
  if (instruction.type === 'in annex')
    return sayInAnnex(instruction.annex, writeInstruction(instruction.instruction));
  if (instruction.type === 'with result') return sayWithResult(instruction);
  const notes = 'notes' in instruction ? instruction.notes : [];
  return [sayInstruction(instruction), ...notes.map(sayNote)].join('\n\n');
}

/** The footnotes of the change come last, as everywhere. */
function sayWithResult({
  instruction,
  reading,
}: Extract<Instruction, { readonly type: 'with result' }>): string {
  const [sentence = '', ...notes] = writeInstruction(instruction).split('\n\n');
  const said = `${sentence.replace(/\.$/u, '')}, so that it reads as follows: ${quoted(reading)}.`;
  return [said, ...notes].join('\n\n');
}

function sayNote({ marker, text }: TravellingNote): string {
  return `${marker} ${text}`;
}

function sayInstruction(
  instruction: Exclude<Instruction, { readonly type: 'in annex' | 'with result' }>,
): string {
  switch (instruction.type) {
    case 'replace words':
      return sayReplacedWords(instruction);
    case 'insert words':
      return sayInsertedWords(instruction);
    case 'delete words':
      return sayDeletedWords(instruction);
    case 'delete paragraphs':
      return sayDeletedParagraphs(instruction);
    case 'replace paragraphs':
      return sayReplacedParagraphs(instruction);
    case 'insert paragraphs':
      return sayInsertedParagraphs(instruction);
    case 'move paragraphs':
      return sayMovedParagraphs(instruction);
    case 'split paragraph':
      return saySplitParagraph(instruction);
    case 'join paragraphs':
      return sayJoinedParagraphs(instruction);
    default:
      return sayRarer(instruction);
  }
}

type Rarer = Extract<
  Instruction,
  {
    readonly type:
      | `${'replace' | 'insert' | 'delete'} ${'title' | 'heading' | 'note' | 'table' | 'annex' | 'organ'}`
      | 'renumber';
  }
>;

function sayRarer(instruction: Rarer): string {
  switch (instruction.type) {
    case 'replace title':
      return `Replace the title with ${quoted(instruction.by)}.`;
    case 'insert heading':
      return `${capitalised(sayParagraphPoint(instruction.at))}, insert the heading ${quoted(instruction.words)}.`;
    case 'delete heading':
      return `Delete the heading ${quoted(instruction.words)}.`;
    case 'replace note':
      return `Replace footnote ${instruction.marker} with ${quoted(instruction.by)}.`;
    case 'delete note':
      return `Delete footnote ${instruction.marker}.`;
    case 'insert note':
      return `${sayPlaces([instruction.where])}, after ${sayQuotation(instruction.after)}, insert a footnote reading ${quoted(instruction.text)}.`;
    case 'replace table':
      return sayReplacedTable(instruction);
    case 'insert table':
      return `${capitalised(sayParagraphPoint(instruction.at))}, insert the following table:\n\n${sayRows(instruction.rows)}`;
    case 'delete table':
      return sayDeletedTable(instruction);
    case 'insert annex':
      return sayInsertedAnnex(instruction);
    case 'delete annex':
      return sayDeletedAnnex(instruction);
    case 'replace organ':
      return sayOrgan(instruction.by);
    case 'renumber':
      return 'Renumber the subsequent paragraphs accordingly.';
  }
}

function sayOrgan(by: string): string {
  return by === '' ? 'Delete the name of the organ.' : `Amend the name of the organ to read ${quoted(by)}.`;
}
