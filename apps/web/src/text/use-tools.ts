import type { Editor } from '@tiptap/core';
import {
  ArrowDown,
  ArrowUp,
  Bold,
  Heading,
  IndentDecrease,
  IndentIncrease,
  Italic,
  type LucideIcon,
  Pilcrow,
  Redo2,
  Superscript,
  Undo2,
} from 'lucide-react';
import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useWords, type Words } from '../words/words.js';

/** A tool of the text. `mark` names the mark that it turns on and off, where it does. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly stroke: string;
  readonly mark: string | null;
  readonly run: () => void;
}

/** The tools by groups, and the same as acts for the palette and the list of keys. */
export function useTools(editor: Editor): {
  readonly groups: readonly (readonly Tool[])[];
  readonly acts: readonly Act[];
} {
  const say = useWords().text;
  return useMemo(() => {
    const groups = toolsOf(editor, say);
    return { groups, acts: groups.flat().map(toolToAct) };
  }, [editor, say]);
}

function toolsOf(editor: Editor, say: Words['text']): Tool[][] {
  const tool = (
    id: string,
    name: string,
    icon: LucideIcon,
    stroke: string,
    run: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>,
    mark: string | null = null,
  ): Tool => ({ id, name, icon, stroke, mark, run: () => void run(editor.chain().focus()).run() });
  return [
    [
      tool('italic', say.italic, Italic, 'Mod+I', (chain) => chain.toggleItalic(), 'italic'),
      tool('bold', say.bold, Bold, 'Mod+B', (chain) => chain.toggleBold(), 'bold'),
      tool('footnote', say.footnote, Superscript, 'Mod+Alt+F', (chain) => chain.insertNote()),
    ],
    [
      tool('outdent', say.outdent, IndentDecrease, 'Shift+Tab', (chain) => chain.outdentParagraph()),
      tool('indent', say.indent, IndentIncrease, 'Tab', (chain) => chain.indentParagraph()),
      tool('up', say.moveUp, ArrowUp, 'Alt+ArrowUp', (chain) => chain.moveParagraphUp()),
      tool('down', say.moveDown, ArrowDown, 'Alt+ArrowDown', (chain) => chain.moveParagraphDown()),
    ],
    [
      tool('heading', say.heading, Heading, '', (chain) => chain.turnIntoHeading()),
      tool('paragraph', say.plainParagraph, Pilcrow, '', (chain) => chain.turnIntoParagraph()),
    ],
    [
      tool('undo', say.undo, Undo2, 'Mod+Z', (chain) => chain.undo()),
      tool('redo', say.redo, Redo2, 'Mod+Shift+Z', (chain) => chain.redo()),
    ],
  ];
}

function toolToAct({ id, name, stroke, run }: Tool): Act {
  return {
    id: `tool ${id}`,
    name,
    group: 'text',
    key: stroke === '' ? null : { heardBy: 'editor', strokes: [stroke] },
    run,
  };
}
