import { type CommandProps, Extension } from '@tiptap/core';
import type * as Y from 'yjs';
// So that whoever has these commands has its undo and redo by name too.
import '@tiptap/extension-collaboration';

import { safeAddress } from '../schema/safe-address.js';
import { focusBlock, insertParagraphAfter, scrollToBlock } from './find-block.js';
import { indentParagraph, outdentParagraph } from './indent-paragraph.js';
import { joinWithNext, joinWithPrevious } from './join-paragraphs.js';
import { type Direction, moveParagraph } from './move-paragraph.js';
import { insertNote } from './note-commands.js';
import { splitParagraph } from './split-paragraph.js';
import { turnIntoHeading, turnIntoParagraph } from './turn-block.js';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    drafting: {
      /** What Enter does: a new paragraph, subparagraph, or one level out. */
      splitParagraph: () => ReturnType;
      /** What Backspace does at the start of a line. */
      joinWithPrevious: () => ReturnType;
      /** What Delete does at the end of a line. */
      joinWithNext: () => ReturnType;
      /** One level in, with all that hangs on it. */
      indentParagraph: () => ReturnType;
      /** One level out, with all that hangs on it. */
      outdentParagraph: () => ReturnType;
      /** Past its neighbour above, with all that hangs on it. */
      moveParagraphUp: () => ReturnType;
      /** Past its neighbour below, with all that hangs on it. */
      moveParagraphDown: () => ReturnType;
      /** A footnote called at the caret. */
      insertNote: () => ReturnType;
      /** The paragraph in hand becomes a heading. */
      turnIntoHeading: () => ReturnType;
      /** The heading in hand becomes a paragraph. */
      turnIntoParagraph: () => ReturnType;
      /** An empty paragraph after the one of this id, with the caret in it. */
      insertParagraphAfter: (target: { readonly id: string }) => ReturnType;
      /** The caret to the start of the block of this id. */
      focusBlock: (target: { readonly id: string }) => ReturnType;
      /** The block of this id into view. */
      scrollToBlock: (target: { readonly id: string }) => ReturnType;
      /** Italics on or off for the words selected, or the next ones typed. */
      toggleItalic: () => ReturnType;
      /** Bold on or off for the words selected, or the next ones typed. */
      toggleBold: () => ReturnType;
      /** The words selected lead to this address; refuses what is no address of the web or of a mailbox. */
      setLink: (target: { readonly href: string }) => ReturnType;
      /** The link at the caret is a link no more. */
      unsetLink: () => ReturnType;
    };
  }
}

/** What the commands need: the live text, and where new ids come from. */
export interface DraftingOptions {
  /** The room's document, synced with the server before the editor opens. */
  readonly document: Y.Doc;
  /** A new id, never given before, for a paragraph or a note. */
  readonly newId: () => string;
}

/** The commands a drafter has, by name, for keys, menus and the palette. */
export function drafting({ document, newId }: DraftingOptions): Extension {
  return Extension.create({
    name: 'drafting',
    addCommands: () => ({
      splitParagraph: () => (props) => splitParagraph(newId)(props.state, props.dispatch),
      joinWithPrevious: () => (props) => joinWithPrevious(props.state, props.dispatch),
      joinWithNext: () => (props) => joinWithNext(props.state, props.dispatch),
      indentParagraph: () => (props) => indentParagraph(props.state, props.dispatch),
      outdentParagraph: () => (props) => outdentParagraph(props.state, props.dispatch),
      moveParagraphUp: () => (props) => move(props, 'up'),
      moveParagraphDown: () => (props) => move(props, 'down'),
      insertNote: () => (props) => insertNote(newId)(props.state, props.dispatch),
      turnIntoHeading: () => (props) => turnIntoHeading(props.state, props.dispatch),
      turnIntoParagraph: () => (props) => turnIntoParagraph(props.state, props.dispatch),
      insertParagraphAfter:
        ({ id }) =>
        (props) =>
          insertParagraphAfter(id, newId)(props.state, props.dispatch),
      focusBlock:
        ({ id }) =>
        (props) =>
          focusBlock(id)(props.state, props.dispatch, props.view),
      scrollToBlock:
        ({ id }) =>
        (props) =>
          scrollToBlock(id)(props.state, props.dispatch, props.view),
      toggleItalic:
        () =>
        ({ commands }) =>
          commands.toggleMark('italic'),
      toggleBold:
        () =>
        ({ commands }) =>
          commands.toggleMark('bold'),
      setLink:
        ({ href }) =>
        ({ commands }) => {
          const address = safeAddress(href);
          return address !== null && commands.setMark('link', { href: address });
        },
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark('link', { extendEmptyMarkRange: true }),
    }),
  });

  // The move is written into Yjs and comes back by the binding; TipTap's own transaction would be of an older state.
  function move({ state, tr, dispatch }: CommandProps, direction: Direction): boolean {
    tr.setMeta('preventDispatch', true);
    return dispatch === undefined || moveParagraph(document, state, direction);
  }
}
