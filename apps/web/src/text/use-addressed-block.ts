import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect } from 'react';

/** Goes to a block, and puts its label in the address; an address that names one opens there. */
export function useAddressedBlock(
  page: RefObject<HTMLElement | null>,
  editor: Editor | null,
  onGone: (id: string) => void,
): (id: string) => void {
  useEffect(() => {
    const label = decodeURIComponent(window.location.hash.slice(1));
    if (label !== '') blockOf(page.current, 'label', label)?.scrollIntoView({ block: 'center' });
  }, [page]);
  return useCallback(
    (id) => {
      const block = blockOf(page.current, 'id', id);
      onGone(id);
      const label = block?.dataset['label'] ?? id;
      window.history.replaceState(window.history.state, '', `#${encodeURIComponent(label)}`);
      if (editor?.isEditable === true && hasPointer())
        editor.chain().focus(null, { scrollIntoView: false }).focusBlock({ id }).run();
      block?.scrollIntoView({ block: 'center' });
    },
    [page, editor, onGone],
  );
}

function blockOf(page: HTMLElement | null, by: 'id' | 'label', value: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-${by}="${CSS.escape(value)}"]`) ?? null;
}

/** On a touch screen the caret would bring up a keyboard over the paragraph that one went to read. */
function hasPointer(): boolean {
  return window.matchMedia('(pointer: fine)').matches;
}
