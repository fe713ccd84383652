import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect } from 'react';

/** Goes to a block, and puts its label in the address; an address that names one opens there. */
export function useAddressedBlock(
  page: RefObject<HTMLElement | null>,
  editor: Editor | null,
): (id: string) => void {
  useEffect(() => {
    const label = decodeURIComponent(window.location.hash.slice(1));
    if (label !== '') blockOf(page.current, 'label', label)?.scrollIntoView({ block: 'center' });
  }, [page]);
  return useCallback(
    (id) => {
      const block = blockOf(page.current, 'id', id);
      const label = block?.dataset['label'] ?? id;
      window.history.replaceState(window.history.state, '', `#${encodeURIComponent(label)}`);
      if (editor?.isEditable === true && editor.commands.focusBlock({ id })) return;
      block?.scrollIntoView({ block: 'center' });
    },
    [page, editor],
  );
}

function blockOf(page: HTMLElement | null, by: 'id' | 'label', value: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-${by}="${CSS.escape(value)}"]`) ?? null;
}
