import {
  type Annex,
  type Block,
  linesOfBlock,
  type Note,
  type Paragraph,
  plainText,
  readText,
  withDescendants,
} from '@penholder/resolution';

import type { TravellingNote } from '../instruction.js';
import type { Draft } from './draft.js';
import { foldWords } from './folded-line.js';
import { newWords } from './new-words.js';
import { type InOrder, withNotesInOrder } from './notes-in-order.js';

/** An annex that an instruction brings, and the new notes that it calls. */
export interface NewAnnex {
  readonly annex: Annex;
  readonly notes: readonly Note[];
}

interface QuotedAnnex {
  readonly title: string;
  readonly text: string;
}

/**
 * A quoted annex as one of a tree. It is read as the annex of a document of its own; where that would not be one annex
 * with all the words, each line is a paragraph.
 */
export function newAnnex(quoted: QuotedAnnex, travelling: readonly TravellingNote[], draft: Draft): NewAnnex {
  const { annex, notes } =
    readAlone(quoted.text, travelling, draft) ?? asLines(quoted.text, travelling, draft);
  const title = newWords(quoted.title, travelling, draft);
  return { annex: { ...annex, title: title.line }, notes: [...title.notes, ...notes] };
}

function readAlone(text: string, travelling: readonly TravellingNote[], draft: Draft): NewAnnex | null {
  const quoted = withNotesInOrder(text, travelling, draft);
  const foot = quoted.notes.map((note) => `${note.marker} ${note.text}`);
  const head = ['The General Assembly,', '1. Decides to do so.', 'Annex', 'Title'];
  const { documents, prose, furniture } = readText(
    [...head, inLayout(quoted.text), ...foot, ''].join('\n\n'),
    draft.ids,
  );
  const [document] = documents;
  const [annex, other] = document?.annexes ?? [];
  if (document === undefined || annex === undefined || other !== undefined) return null;
  if (prose.length + furniture.length > 0 || plainText(annex.title) !== 'Title') return null;
  if (quoted.notes.some(({ known }) => known !== null)) return null;
  if (!holdsAll(annex.blocks, quoted)) return null;
  return { annex, notes: document.notes.map((note) => ({ ...note, marker: null })) };
}

/** A blank line behind each line; the rows of a table keep together. */
function inLayout(text: string): string {
  const lines = text.split(/\n+/u);
  return lines
    .map((line, index) => {
      const isRow = line.includes('\t') && lines[index + 1]?.includes('\t') === true;
      return isRow ? `${line}\n` : `${line}\n\n`;
    })
    .join('')
    .trimEnd();
}

/** A word lost in reading would be a word lost for good. */
function holdsAll(blocks: readonly Block[], { text, notes }: InOrder): boolean {
  let bare = text.replace(/\[\]\(#\)/gu, '');
  // "¹" is part of "¹⁰": the last ones first.
  for (const { marker } of notes.toReversed()) bare = bare.replaceAll(marker, '');
  return lettersOf(blocks.map(wordsOf).join(' ')) === lettersOf(bare);
}

function wordsOf(block: Block): string {
  if (block.type !== 'paragraph') return linesOfBlock(block).map(plainText).join(' ');
  const inner = withDescendants(block).map((member) => {
    const marker = member.type === 'paragraph' ? member.number : member.marker;
    return `${marker ?? ''} ${plainText(member.content)}`;
  });
  const tails = withDescendants(block).map(({ tail }) => plainText(tail));
  return [...inner, ...tails].join(' ');
}

/** Closing words stand behind the parts they close: the letters are counted, and not their order. */
function lettersOf(words: string): string {
  return [...foldWords(words).replace(/[^\p{L}\p{N}]/gu, '')].toSorted().join('');
}

function asLines(text: string, travelling: readonly TravellingNote[], draft: Draft): NewAnnex {
  const notes: Note[] = [];
  const blocks = text.split(/\n+/u).map((line): Paragraph => {
    const made = newWords(line, travelling, draft);
    notes.push(...made.notes);
    const id = draft.ids.block();
    return { type: 'paragraph', id, role: 'plain', number: null, content: made.line, children: [], tail: [] };
  });
  return { annex: { id: draft.ids.block(), label: 'Annex', title: [], blocks }, notes };
}
