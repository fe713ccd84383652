import { type Editor, Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

import { blockAt, isParagraph } from '../text/standing-block.js';
import { goToCell, goToCellBelow, leaveLine } from './line-commands.js';
import { returnFromNote } from './note-commands.js';

/** Before TipTap's own keys, which know paragraphs but not what a resolution is made of. */
const BEFORE_OTHER_KEYS = 1100;

/**
 * The keys of a drafter. Each does one thing by place: Enter in a cell goes to the cell below, in a note back to the text.
 * Tab is taken in paragraphs and tables only, and Escape leaves the text, so that the keyboard is never trapped.
 */
export const DraftingKeys = Extension.create({
  name: 'draftingKeys',
  priority: BEFORE_OTHER_KEYS,
  addKeyboardShortcuts() {
    const { editor } = this;
    const enter = () =>
      run(editor, goToCellBelow) ||
      run(editor, returnFromNote) ||
      run(editor, leaveLine) ||
      editor.commands.splitParagraph() ||
      inText(editor);
    return {
      Enter: enter,
      'Shift-Enter': enter,
      'Mod-Enter': enter,
      Tab: () => run(editor, goToCell(1)) || editor.commands.indentParagraph() || inParagraph(editor),
      'Shift-Tab': () =>
        run(editor, goToCell(-1)) || editor.commands.outdentParagraph() || inParagraph(editor),
      Backspace: () => editor.commands.joinWithPrevious(),
      'Mod-Backspace': () => editor.commands.joinWithPrevious(),
      'Shift-Backspace': () => editor.commands.joinWithPrevious(),
      Delete: () => editor.commands.joinWithNext(),
      'Mod-Delete': () => editor.commands.joinWithNext(),
      'Alt-ArrowUp': () => editor.commands.moveParagraphUp() || inText(editor),
      'Alt-ArrowDown': () => editor.commands.moveParagraphDown() || inText(editor),
      'Mod-Alt-f': () => editor.commands.insertNote(),
      'Mod-i': () => editor.commands.toggleItalic(),
      'Mod-b': () => editor.commands.toggleBold(),
      Escape: () => run(editor, returnFromNote) || leaveText(editor),
    };
  },
});

function run(editor: Editor, command: Command): boolean {
  return editor.commands.command(({ state, dispatch }) => command(state, dispatch));
}

/** Whether the key was the text's to answer, though nothing came of it. */
function inText({ state }: Editor): boolean {
  return blockAt(state.doc, state.selection.from) !== null;
}

function inParagraph({ state }: Editor): boolean {
  const block = blockAt(state.doc, state.selection.from);
  return block !== null && isParagraph(block.node);
}

function leaveText({ view }: Editor): boolean {
  view.dom.blur();
  return true;
}
