import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

import { idOf, standingBlocks } from '../text/standing-block.js';

/** What is copied, each reference bearing the words of its note for the way. */
export function carryNotes(slice: Slice, { doc }: EditorState): Slice {
  const words = wordsByNote(doc);
  return new Slice(mapReferences(slice.content, words), slice.openStart, slice.openEnd);
}

function mapReferences(content: Fragment, words: ReadonlyMap<unknown, string>): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.type.name !== 'noteReference') return node.copy(mapReferences(node.content, words));
      return node.type.create({ ...node.attrs, words: words.get(node.attrs['note']) ?? null });
    }),
  );
}

/**
 * Unpacks the notes that pasted references bear: a note this text has already, with the same id and the same words, is called
 * again; any other is added under a new id, for a text from elsewhere counts its notes as it pleases.
 */
export function unpackNotes(state: EditorState, newId: () => string): Transaction | null {
  const { tr } = state;
  const known = wordsByNote(state.doc);
  for (const { node, position } of bearingReferences(state.doc)) {
    const words = String(node.attrs['words']);
    const note: unknown = node.attrs['note'];
    const id = known.get(note) === words ? note : addNote(tr, words, newId());
    tr.setNodeMarkup(position, null, { note: id, words: null });
  }
  return tr.docChanged ? tr.setStoredMarks(state.storedMarks) : null;
}

interface BearingReference {
  readonly node: Node;
  readonly position: number;
}

function bearingReferences(document: Node): BearingReference[] {
  const found: BearingReference[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'noteReference' && node.attrs['words'] !== null) found.push({ node, position });
  });
  return found;
}

// Notes stand last, so that adding one moves no reference.
function addNote(tr: Transaction, words: string, id: string): string {
  const { schema } = tr.doc.type;
  tr.insert(tr.doc.content.size - 1, schema.node('note', { id }, words === '' ? [] : [schema.text(words)]));
  return id;
}

function wordsByNote(document: Node): Map<unknown, string> {
  const notes = standingBlocks(document).filter(({ node }) => node.type.name === 'note');
  return new Map(notes.map(({ node }) => [idOf(node), node.textContent]));
}
