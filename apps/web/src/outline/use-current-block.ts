import type { Editor } from '@tiptap/core';
import { blockAtCaret } from '@penholder/editor';
import { type RefObject, useEffect, useState } from 'react';

/** How far below the bar a block's top may stand and still be the one being read, in pixels. */
const READING_LINE = 150;

/** The block one is at, and how to say that one has gone to another. */
export type CurrentBlock = readonly [string | null, (id: string | null) => void];

/** The block one is at: where the caret was last put, or what has last been scrolled to. */
export function useCurrentBlock(page: RefObject<HTMLElement | null>, editor: Editor | null): CurrentBlock {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => followScroll(page, setCurrent), [page]);
  useEffect(() => followPress(page, setCurrent), [page]);
  useEffect(() => (editor === null ? undefined : followCaret(editor, setCurrent)), [editor]);
  return [current, setCurrent];
}

function followCaret(editor: Editor, onBlock: (id: string | null) => void): () => void {
  const put = () => {
    const id = editor.isFocused ? blockAtCaret(editor.state) : null;
    if (id !== null) onBlock(id);
  };
  editor.on('selectionUpdate', put);
  editor.on('focus', put);
  return () => {
    editor.off('selectionUpdate', put);
    editor.off('focus', put);
  };
}

/** What tells that a person scrolls and not the page by itself, which does when the caret is put or a block is gone to. */
const SCROLLING = ['wheel', 'touchmove', 'keyup'] as const;

/** Looks at most once a frame; keys count only where they are not typed into the text. */
function followScroll(page: RefObject<HTMLElement | null>, onBlock: (id: string | null) => void): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    if (page.current !== null) onBlock(blockRead(page.current));
  };
  const scrolled = (event?: Event) => {
    if (event?.type === 'keyup' && !isScrollKey(event)) return;
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  scrolled();
  for (const name of SCROLLING) window.addEventListener(name, scrolled, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    for (const name of SCROLLING) window.removeEventListener(name, scrolled);
  };
}

const SCROLL_KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '];

function isScrollKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || !SCROLL_KEYS.includes(event.key)) return false;
  return !(event.target instanceof HTMLElement && event.target.isContentEditable);
}

/** A block that is pressed is in hand, also where no caret can be put. */
function followPress(page: RefObject<HTMLElement | null>, onBlock: (id: string | null) => void): () => void {
  const pressed = ({ target }: MouseEvent) => {
    const block = target instanceof Element ? target.closest<HTMLElement>(BLOCKS) : null;
    const id = block?.dataset['id'] ?? block?.dataset['block'];
    if (id !== undefined && page.current?.contains(block) === true) onBlock(id);
  };
  window.addEventListener('click', pressed);
  return () => window.removeEventListener('click', pressed);
}

/** The blocks of a text, and the rows of one that is shown with its proposals. */
const BLOCKS = '[data-id]:not([data-part="note"]), .rolling-row[data-block]';

function blockRead(page: HTMLElement): string | null {
  const blocks = [...page.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => block.getClientRects().length > 0,
  );
  const above = blocks.filter((block) => block.getBoundingClientRect().top < READING_LINE);
  const read = above.at(-1) ?? blocks[0];
  return read?.dataset['id'] ?? read?.dataset['block'] ?? null;
}
