import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { joinWithPrevious } from '../../src/commands/join-paragraphs.js';
import { splitParagraph } from '../../src/commands/split-paragraph.js';
import { resolutionToContent } from '../../src/document/index.js';
import { draw, type Drawing, redraw } from '../../src/drawing/drawing.js';
import { schemaExtensions } from '../../src/schema/schema-extensions.js';

const RUNS = { seed: 5_115, numRuns: 150 };
const schema = getSchema(schemaExtensions);

interface Edit {
  readonly deed: 'type' | 'open' | 'delete' | 'clear' | 'split' | 'join';
  readonly place: number;
}

const edits = fc.array(
  fc.record<Edit>({
    deed: fc.constantFrom('type', 'open', 'open', 'delete', 'clear', 'split', 'join'),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 8 },
);

function edited(state: EditorState, { deed, place }: Edit): EditorState {
  const at = TextSelection.near(state.doc.resolve(Math.floor(place * state.doc.content.size)));
  let next = state.apply(state.tr.setSelection(at));
  const dispatch = (tr: EditorState['tr']) => {
    next = next.apply(tr);
  };
  switch (deed) {
    case 'type':
      dispatch(next.tr.insertText('Notes '));
      break;
    case 'open':
      dispatch(next.tr.insertText('Notes ', at.$from.start()));
      break;
    case 'clear':
      dispatch(next.tr.delete(at.$from.start(), at.$from.end()));
      break;
    case 'delete':
      dispatch(next.tr.delete(at.from, Math.min(at.from + 3, at.$from.end())));
      break;
    case 'split':
      splitParagraph(() => `new ${place}`)(next, dispatch);
      break;
    case 'join':
      joinWithPrevious(next, dispatch);
      break;
  }
  return next;
}

/** What a drawing says, in order, without the identity of its parts. */
function told({ decorations, outline, structure }: Drawing): unknown {
  const drawn = decorations
    .find()
    .map(({ from, to, spec, type }: Drawn) => ({ from, to, spec, attrs: type?.attrs }));
  return { drawn: drawn.map((one) => JSON.stringify(one)).toSorted(), outline, labels: structure.labels };
}

/** A decoration with what it sets, which ProseMirror's types do not tell. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly spec: unknown;
  readonly type?: { readonly attrs?: unknown };
}

test('what is drawn edit by edit is what is drawn at once', () => {
  fc.assert(
    fc.property(arbitraryResolution(), edits, (resolution, chosen) => {
      let state = EditorState.create({ doc: Node.fromJSON(schema, resolutionToContent(resolution)) });
      let drawing = draw(state.doc);
      for (const edit of chosen) {
        state = edited(state, edit);
        drawing = redraw(drawing, state.doc);
      }
      expect(told(drawing)).toEqual(told(draw(state.doc)));
    }),
    RUNS,
  );
});
