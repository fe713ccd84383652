import type { Editor } from '@tiptap/core';
import { blockAtCaret } from '@penholder/editor';
import { type RefObject, useEffect, useState } from 'react';

/** How far below the bar a block's top may stand and still be the one being read, in pixels. */
const READING_LINE = 150;

/** The block one is at: where the caret was last put, or what has last been scrolled to. */
export function useCurrentBlock(page: RefObject<HTMLElement | null>, editor: Editor | null): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => followScroll(page, setCurrent), [page]);
  useEffect(() => {
    if (editor === null) return undefined;
    const put = () => {
      if (editor.isFocused) setCurrent((before) => blockAtCaret(editor.state) ?? before);
    };
    editor.on('selectionUpdate', put);
    editor.on('focus', put);
    return () => {
      editor.off('selectionUpdate', put);
      editor.off('focus', put);
    };
  }, [editor]);
  return current;
}

/** Looks at most once a frame. Only a person's own scrolling counts: the caret's brings its block into view anyway. */
function followScroll(page: RefObject<HTMLElement | null>, onBlock: (id: string | null) => void): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    if (page.current !== null) onBlock(blockRead(page.current));
  };
  const scrolled = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  scrolled();
  window.addEventListener('wheel', scrolled, { passive: true });
  window.addEventListener('touchmove', scrolled, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('wheel', scrolled);
    window.removeEventListener('touchmove', scrolled);
  };
}

function blockRead(page: HTMLElement): string | null {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-id]:not([data-part="note"])')];
  const above = blocks.filter((block) => block.getBoundingClientRect().top < READING_LINE);
  return (above.at(-1) ?? blocks[0])?.dataset['id'] ?? null;
}
