import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is drawn beside a paragraph: how many proposals touch it, and the sentence for it. */
export interface ProposalMark {
  readonly count: number;
  readonly words: string;
}

/** The marks by the ids of their paragraphs. */
export type ProposalMarksShown = ReadonlyMap<string, ProposalMark>;

const plugin = new PluginKey<DecorationSet>('proposalMarks');

/**
 * A small count in the margin beside each paragraph that something is proposed to. It is computed from the records and
 * stored nowhere; it stands between the paragraphs, so that no caret and no copied word meets it.
 */
export const ProposalMarks = Extension.create({
  name: 'proposalMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: plugin,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, drawn) => {
          const marks: ProposalMarksShown | undefined = transaction.getMeta(plugin);
          return marks === undefined
            ? drawn.map(transaction.mapping, transaction.doc)
            : DecorationSet.create(transaction.doc, marksIn(transaction.doc, marks));
        },
      },
      props: { decorations: (state) => plugin.getState(state) },
    }),
  ],
});

/** Draws these marks in place of those before. */
export function drawMarks(editor: Editor, marks: ProposalMarksShown): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(plugin, marks));
}

function marksIn(document: Node, marks: ProposalMarksShown): Decoration[] {
  const drawn: Decoration[] = [];
  document.descendants((node, position) => {
    const mark = node.isTextblock ? marks.get(String(node.attrs['id'])) : undefined;
    if (mark !== undefined) drawn.push(markAt(position, mark));
    return !node.isTextblock;
  });
  return drawn;
}

function markAt(position: number, { count, words }: ProposalMark): Decoration {
  return Decoration.widget(position, () => drawMark(count, words), {
    side: -1,
    key: `proposals ${words}`,
    ignoreSelection: true,
  });
}

function drawMark(count: number, words: string): HTMLElement {
  const line = document.createElement('div');
  line.className = 'proposal-mark-line';
  line.contentEditable = 'false';
  const mark = document.createElement('span');
  mark.className = 'proposal-mark figures';
  mark.textContent = String(count);
  mark.title = words;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', words);
  line.append(mark);
  return line;
}
