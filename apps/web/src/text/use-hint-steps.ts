import type { Finding } from '@penholder/resolution';
import type { Editor } from '@tiptap/core';
import { useMemo, useState } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { hintedBlocks, showHint } from './hint-dots.js';
import { stepFrom } from './step-from.js';

/** Where one is, and how one goes elsewhere. */
interface Going {
  /** The paragraph in hand. */
  readonly current: string | null;
  readonly go: (id: string) => void;
}

/**
 * Offers to go to the next hint and the one before by key, round and round: the caret goes to its paragraph and the
 * sentence is shown at the dot. Gives what is to be spoken of it.
 */
export function useHintSteps(editor: Editor, hints: readonly Finding[], { current, go }: Going): string {
  const say = useWords().text.hints;
  const [spoken, setSpoken] = useState('');
  const acts = useMemo<readonly Act[]>(() => {
    const step = (way: 'next' | 'previous') => () => {
      const block = stepFrom(hintedBlocks(editor.state.doc, hints), positionOf(editor, current), way);
      if (block === null) return setSpoken(say.none);
      go(block);
      showHint(editor, block);
      return setSpoken(sentenceOf(hints, block));
    };
    return [
      hintAct('next hint', say.next, 'F8', step('next')),
      hintAct('previous hint', say.previous, 'Shift+F8', step('previous')),
    ];
  }, [editor, hints, current, go, say]);
  useActs(acts);
  return spoken;
}

function hintAct(id: string, name: string, stroke: string, run: () => void): Act {
  return { id, name, group: 'text', key: { heardBy: 'page', strokes: [stroke] }, run };
}

function positionOf(editor: Editor, block: string | null): number {
  let found = -1;
  editor.state.doc.descendants((node, position) => {
    if (found < 0 && block !== null && String(node.attrs['id']) === block) found = position;
    return found < 0;
  });
  return found;
}

function sentenceOf(hints: readonly Finding[], block: string): string {
  const said = hints.filter((hint) => hint.block === block);
  return [`${said[0]?.place ?? ''}:`, ...said.map(({ message }) => message)].join(' ');
}
