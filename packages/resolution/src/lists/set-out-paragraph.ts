import type { IdSource } from '../ids.js';
import {
  addSubparagraph,
  addWords,
  type GrowingParagraph,
  paragraphFrom,
} from '../text/growing-paragraph.js';
import { levelsAfter, type OpenLevels } from '../text/list-sequence.js';
import type { Paragraph, Subparagraph } from '../tree.js';
import { type SetOutLine, setOutLine } from './set-out-line.js';

/**
 * A paragraph with the lists that run on in its lines ("… to: (a) …; and (b) …") set out as its parts, as `readText`
 * reads them, so that a file that marks up no such parts gives the same tree.
 *
 * Promise: every word is kept, in order; a line that has parts already, or holds no sure list, stays as it is.
 */
export function withListsSetOut(paragraph: Paragraph, ids: IdSource): Paragraph {
  const { content, children, tail } = paragraph;
  if (children.length > 0 || tail.length > 0)
    return { ...paragraph, children: children.map((child) => withPartsSetOut(child, [], ids)) };
  const setOut = setOutLine(content, []);
  return setOut === null ? paragraph : grownFrom(paragraph, setOut, ids);
}

/** A part that stands by itself in its file: the lists that it is part of do not go on in it. */
function withPartsSetOut(part: Subparagraph, above: OpenLevels, ids: IdSource): Subparagraph {
  const open = [...above, part.marker ?? ''];
  if (part.children.length > 0 || part.tail.length > 0)
    return { ...part, children: part.children.map((child) => withPartsSetOut(child, open, ids)) };
  const setOut = setOutLine(part.content, open);
  if (setOut === null || !staysBelow(setOut, open)) return part;
  const { content, children, tail } = grownFrom(paragraphFrom(part.id, 'plain', null, []), setOut, ids);
  return { ...part, content, children, tail };
}

/** Whether all parts of a list are parts of the line it stands in, and none is its neighbour. */
function staysBelow({ parts }: SetOutLine, open: OpenLevels): boolean {
  let levels = open;
  return parts.every(({ marker }) => {
    levels = levelsAfter(levels, marker) ?? levels;
    return levels.length > open.length;
  });
}

function grownFrom({ id, role, number }: Paragraph, setOut: SetOutLine, ids: IdSource): GrowingParagraph {
  const grown = paragraphFrom(id, role, number, setOut.content);
  for (const { marker, content } of setOut.parts) addSubparagraph(grown, marker, content, ids);
  if (setOut.tail.length > 0) addWords(grown, setOut.tail);
  return grown;
}
