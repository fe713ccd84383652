import type { Annex, Note, Resolution } from '@penholder/resolution';

import { blocksToContent } from './block-content.js';
import { type ContentElement, contentElement } from './content-node.js';
import { flattenBlocks } from './flatten.js';
import { lineToContent } from './line-content.js';

/** The text of a resolution as the editor's content, its head left out; valid JSON of the editor's schema. */
export function resolutionToContent(resolution: Resolution): ContentElement {
  return contentElement('doc', {}, [
    contentElement('title', {}, lineToContent(resolution.title)),
    contentElement('organ', {}, lineToContent(resolution.organ)),
    contentElement('preamble', {}, blocksToContent(flattenBlocks(resolution.preamble), 'preambular')),
    contentElement('operative', {}, blocksToContent(flattenBlocks(resolution.operative), 'operative')),
    ...resolution.annexes.map(annexToContent),
    contentElement('notes', {}, resolution.notes.map(noteToContent)),
  ]);
}

function annexToContent({ id, label, title, blocks }: Annex): ContentElement {
  return contentElement('annex', { id, label }, [
    contentElement('annexTitle', {}, lineToContent(title)),
    ...blocksToContent(flattenBlocks(blocks), 'plain'),
  ]);
}

function noteToContent({ id, marker, content }: Note): ContentElement {
  return contentElement('note', { id, marker }, lineToContent(content));
}
