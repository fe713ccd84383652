import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';

import { type BlockFacts, blockFacts } from './block-facts.js';

/** The facts of the block in hand, read anew after each change of the text or of the carets in it. */
export function useBlockFacts(
  page: RefObject<HTMLElement | null>,
  current: string | null,
  editor: Editor | null,
): BlockFacts | null {
  const [facts, setFacts] = useState<BlockFacts | null>(null);
  useEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      setFacts(current === null || page.current === null ? null : blockFacts(page.current, current));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    soon();
    editor?.on('transaction', soon);
    return () => {
      cancelAnimationFrame(frame);
      editor?.off('transaction', soon);
    };
  }, [page, current, editor]);
  return facts;
}
