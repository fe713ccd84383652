import type { BlockId, Labels, Markers } from '@penholder/resolution';
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

import { blockAt, idOf } from '../text/standing-block.js';
import { draw, type Drawing, redraw } from './drawing.js';
import type { OutlineEntry } from './outline.js';

const drawingKey = new PluginKey<Drawing>('drawing');

/** Draws labels, markers, opening phrases and note markers, and keeps the outline. */
export const DrawnLabels = Extension.create({
  name: 'drawnLabels',
  addProseMirrorPlugins: () => [
    new Plugin<Drawing>({
      key: drawingKey,
      state: {
        init: (_config, state) => draw(state.doc),
        apply: (_transaction, drawing, _before, state) => redraw(drawing, state.doc),
      },
      props: { decorations: (state) => drawingIn(state).decorations },
    }),
  ],
});

function drawingIn(state: EditorState): Drawing {
  return drawingKey.getState(state) ?? draw(state.doc);
}

/** The outline of the text; the same array for as long as nothing in it changed. */
export function outlineOf(state: EditorState): readonly OutlineEntry[] {
  return drawingIn(state).outline;
}

/** How every paragraph and annex is cited now, by id. */
export function labelsIn(state: EditorState): Labels {
  return drawingIn(state).structure.labels;
}

/** The number or marker every paragraph shows now, by id. */
export function markersIn(state: EditorState): Markers {
  return drawingIn(state).structure.markers;
}

/** The paragraph, heading, table or annex in which the selection begins; `null` in title, organ line and notes. */
export function blockAtCaret({ doc, selection }: EditorState): BlockId | null {
  const block = blockAt(doc, selection.from + (selection.empty ? 0 : 1));
  if (block === null || block.part === 'notes') return null;
  return idOf(block.node) ?? (block.part === 'annex' ? idOf(doc.child(block.partIndex)) : null);
}
