import { readDocument } from '@penholder/editor';
import { checkResolution, type Finding, type Resolution } from '@penholder/resolution';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';

import type { RoomLine } from '../rooms/room-line.js';
import { drawHints } from './hint-dots.js';

/** How long nothing is typed and nothing changes before the text is looked over, in milliseconds. */
const QUIET_FOR = 900;

const NONE: readonly Finding[] = [];

/** What hints are made from: the live text, and the one whose numbers its references were written by. */
interface HintedText extends Pick<RoomLine, 'document'> {
  readonly before: Resolution | undefined;
}

/** What the editorial rules say of the live text, looked over anew in each pause and never while somebody types. */
export function useHints(
  editor: Editor,
  { document, before }: HintedText,
  isOn: boolean,
): readonly Finding[] {
  const [hints, setHints] = useState(NONE);
  useEffect(() => {
    if (!isOn) return undefined;
    const stop = inPauses(editor, () => {
      const found = checkResolution(readDocument(document), { before });
      setHints(found);
      drawHints(editor, found);
    });
    return () => {
      stop();
      setHints(NONE);
      drawHints(editor, NONE);
    };
  }, [editor, document, before, isOn]);
  return hints;
}

/** Does something once now, and once after each change, when the keys have been at rest; a key held down puts it off. */
function inPauses(editor: Editor, act: () => void): () => void {
  let timer = 0;
  const done = () => {
    timer = 0;
    act();
  };
  const changed = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(done, QUIET_FOR);
  };
  const typing = () => {
    if (timer !== 0) changed();
  };
  changed();
  editor.on('update', changed);
  window.addEventListener('keydown', typing);
  return () => {
    window.clearTimeout(timer);
    editor.off('update', changed);
    window.removeEventListener('keydown', typing);
  };
}
