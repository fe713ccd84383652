import { useRouter } from '@tanstack/react-router';
import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect } from 'react';

/** How one goes to a block of the text: by its id, or by what it is cited as. */
export interface Going {
  readonly go: (id: string) => void;
  /** By "OP4 (b)" or "note 3"; nothing happens where the text has no such place any more. */
  readonly goToLabel: (label: string) => void;
}

/** Goes to a block, and puts its label in the address; an address that names one opens there. */
export function useAddressedBlock(
  page: RefObject<HTMLElement | null>,
  editor: Editor | null,
  onGone: (id: string) => void,
): Going {
  const router = useRouter();
  useEffect(() => {
    const show = () => {
      const label = decodeURIComponent(window.location.hash.slice(1));
      if (label !== '') labelled(page.current, label)?.scrollIntoView({ block: 'center' });
    };
    show();
    // A link may lead to another place of the text that is open already.
    return router.subscribe('onRendered', show);
  }, [page, router]);
  const go = useCallback(
    (id: string) => {
      const block = blockOf(page.current, 'id', id);
      onGone(id);
      const label = block?.dataset['label'] ?? id;
      window.history.replaceState(window.history.state, '', `#${encodeURIComponent(label)}`);
      if (editor?.isEditable === true && hasPointer())
        editor.chain().focus(null, { scrollIntoView: false }).focusBlock({ id }).run();
      const row = page.current?.querySelector(`.rolling-row[data-block="${CSS.escape(id)}"]`);
      (row ?? block)?.scrollIntoView({ block: 'center' });
    },
    [page, editor, onGone],
  );
  const goToLabel = useCallback(
    (label: string) => {
      const id = labelled(page.current, label)?.dataset['id'];
      if (id !== undefined) go(id);
    },
    [page, go],
  );
  return { go, goToLabel };
}

function blockOf(page: HTMLElement | null, by: 'id' | 'label', value: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-${by}="${CSS.escape(value)}"]`) ?? null;
}

/** A paragraph bears its label, a note the marker it is cited by. */
function labelled(page: HTMLElement | null, label: string): HTMLElement | null {
  const marker = /^note (?<marker>.+)$/u.exec(label)?.groups?.['marker'];
  if (marker === undefined) return blockOf(page, 'label', label);
  return page?.querySelector<HTMLElement>(`[data-part="note"][data-marker="${CSS.escape(marker)}"]`) ?? null;
}

/** On a touch screen the caret would bring up a keyboard over the paragraph that one went to read. */
function hasPointer(): boolean {
  return window.matchMedia('(pointer: fine)').matches;
}
