import type { Finding } from '@penholder/resolution';
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is drawn of a finding: where, and its sentence. */
export type Hint = Pick<Finding, 'block' | 'message'>;

const plugin = new PluginKey<DecorationSet>('hintDots');

/**
 * A quiet dot in the margin beside each paragraph that there is a hint for.
 * It stands between the paragraphs and not in them, so that no caret and no copied word meets it.
 */
export const HintDots = Extension.create({
  name: 'hintDots',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: plugin,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, dots) => dotsAfter(transaction, dots),
      },
      props: { decorations: (state) => plugin.getState(state) },
    }),
  ],
});

/** Draws these hints in place of those before. */
export function drawHints(editor: Editor, hints: readonly Hint[]): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(plugin, hints));
}

function dotsAfter(transaction: Transaction, dots: DecorationSet): DecorationSet {
  const hints: readonly Hint[] | undefined = transaction.getMeta(plugin);
  if (hints === undefined) return dots.map(transaction.mapping, transaction.doc);
  return DecorationSet.create(transaction.doc, dotsFor(transaction.doc, hints));
}

function dotsFor(document: Node, hints: readonly Hint[]): Decoration[] {
  const sentences = new Map<string, string[]>();
  for (const { block, message } of hints)
    if (block !== null) sentences.set(block, [...(sentences.get(block) ?? []), message]);
  const dots: Decoration[] = [];
  document.descendants((node, position) => {
    const said = sentences.get(String(node.attrs['id']));
    if (node.isTextblock && said !== undefined) dots.push(dotAt(position, said.join(' ')));
    return !node.isTextblock;
  });
  return dots;
}

function dotAt(position: number, words: string): Decoration {
  return Decoration.widget(position, () => drawDot(words), {
    side: -1,
    key: `hint ${words}`,
    ignoreSelection: true,
  });
}

function drawDot(words: string): HTMLElement {
  const line = document.createElement('div');
  line.className = 'hint-line';
  line.contentEditable = 'false';
  const dot = document.createElement('span');
  dot.className = 'hint-dot';
  dot.dataset['words'] = words;
  dot.setAttribute('role', 'img');
  dot.setAttribute('aria-label', words);
  line.append(dot);
  return line;
}
