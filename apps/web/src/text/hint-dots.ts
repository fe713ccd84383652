import type { Finding } from '@penholder/resolution';
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is drawn of a finding: where, and its sentence. */
export type Hint = Pick<Finding, 'block' | 'message'>;

/** The hints as drawn, and the paragraph whose sentence is shown, as it is under a pointer: the one gone to by key. */
interface Drawn {
  readonly hints: readonly Hint[];
  readonly shown: string | null;
  readonly dots: DecorationSet;
}

/** What a transaction may tell the dots: other hints, or another paragraph whose sentence is shown. */
type Telling = Partial<Pick<Drawn, 'hints' | 'shown'>>;

const plugin = new PluginKey<Drawn>('hintDots');

/**
 * A quiet dot in the margin beside each paragraph that there is a hint for.
 * It stands between the paragraphs and not in them, so that no caret and no copied word meets it.
 */
export const HintDots = Extension.create({
  name: 'hintDots',
  addProseMirrorPlugins: () => [
    new Plugin<Drawn>({
      key: plugin,
      state: {
        init: () => ({ hints: [], shown: null, dots: DecorationSet.empty }),
        apply: (transaction, drawn) => drawnAfter(transaction, drawn),
      },
      props: { decorations: (state) => plugin.getState(state)?.dots },
    }),
  ],
});

/** Draws these hints in place of those before. */
export function drawHints(editor: Editor, hints: readonly Hint[]): void {
  tell(editor, { hints });
}

/** Shows the sentence of this paragraph's dot until the caret is put elsewhere. */
export function showHint(editor: Editor, block: string): void {
  tell(editor, { shown: block });
}

function tell(editor: Editor, telling: Telling): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(plugin, telling));
}

function drawnAfter(transaction: Transaction, { hints, shown, dots }: Drawn): Drawn {
  const telling: Telling | undefined = transaction.getMeta(plugin);
  const isLeft = shown !== null && transaction.selectionSet;
  if (telling === undefined && !isLeft)
    return { hints, shown, dots: dots.map(transaction.mapping, transaction.doc) };
  const now = { hints, shown: isLeft ? null : shown, ...telling };
  return { ...now, dots: DecorationSet.create(transaction.doc, dotsFor(transaction.doc, now)) };
}

/** The paragraphs with hints in the order in which they stand, each with its place in the document. */
export function hintedBlocks(
  document: Node,
  hints: readonly Hint[],
): readonly { readonly block: string; readonly position: number }[] {
  const hinted = new Set(hints.flatMap(({ block }) => block ?? []).map(String));
  const found: { block: string; position: number }[] = [];
  document.descendants((node, position) => {
    const block = String(node.attrs['id']);
    if (node.isTextblock && hinted.has(block)) found.push({ block, position });
    return !node.isTextblock;
  });
  return found;
}

function dotsFor(document: Node, { hints, shown }: Pick<Drawn, 'hints' | 'shown'>): Decoration[] {
  const sentences = new Map<string, string[]>();
  for (const { block, message } of hints)
    if (block !== null) sentences.set(block, [...(sentences.get(block) ?? []), message]);
  return hintedBlocks(document, hints).map(({ block, position }) =>
    dotAt(position, sentences.get(block)?.join(' ') ?? '', block === shown ? 'shown' : 'quiet'),
  );
}

/** How a dot stands: with its sentence beside it, or with it under the pointer alone. */
type Look = 'shown' | 'quiet';

function dotAt(position: number, words: string, look: Look): Decoration {
  return Decoration.widget(position, () => drawDot(words, look), {
    side: -1,
    key: `hint ${look} ${words}`,
    ignoreSelection: true,
  });
}

function drawDot(words: string, look: Look): HTMLElement {
  const line = document.createElement('div');
  line.className = 'hint-line';
  line.contentEditable = 'false';
  const dot = document.createElement('span');
  dot.className = look === 'shown' ? 'hint-dot shown' : 'hint-dot';
  dot.dataset['words'] = words;
  dot.setAttribute('role', 'img');
  dot.setAttribute('aria-label', words);
  line.append(dot);
  return line;
}
