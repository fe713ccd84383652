import type { Resolution } from '@penholder/resolution';
import { Editor } from '@tiptap/core';
import * as Y from 'yjs';

import { createExtensions, seedDocument } from '../src/index.js';

/** The client that seeds test documents; editors have others. */
const SEEDER = 1;

/** A document that holds this resolution, for this client. */
export function seededDocument(resolution: Resolution, client: number): Y.Doc {
  const document = new Y.Doc();
  document.clientID = client;
  Y.applyUpdate(document, seedDocument(resolution, SEEDER));
  return document;
}

/** An editor open on this document; new ids are counted and bear the client's number: "c2-1", "c2-2" … */
export function openEditor(room: Y.Doc, editable = true): Editor {
  let ids = 0;
  const element = document.createElement('div');
  document.body.append(element);
  return new Editor({
    element,
    editable,
    injectCSS: false,
    extensions: createExtensions({
      document: room,
      editable,
      newId: () => `c${room.clientID}-${(ids += 1)}`,
      presence: null,
    }),
  });
}
