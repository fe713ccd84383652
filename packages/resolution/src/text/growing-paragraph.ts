import type { IdSource } from '../ids.js';
import { joinRuns, textRun } from '../inline.js';
import { setOutLine } from '../lists/set-out-line.js';
import type { BlockId, Inline, Paragraph, ParagraphRole, Subparagraph } from '../tree.js';
import { appendTo } from './appending.js';
import { levelsAfter } from './list-sequence.js';

/** A subparagraph that may still take words and parts of its own. */
interface GrowingSubparagraph extends Subparagraph {
  readonly content: Inline[];
  readonly tail: Inline[];
  readonly children: GrowingSubparagraph[];
}

/** A paragraph that may still take words and subparagraphs. */
export interface GrowingParagraph extends Paragraph {
  readonly content: Inline[];
  readonly children: GrowingSubparagraph[];
  readonly tail: Inline[];
}

/** A paragraph without parts, ready to grow. */
export function paragraphFrom(
  id: BlockId,
  role: ParagraphRole,
  number: string | null,
  content: readonly Inline[],
): GrowingParagraph {
  return { type: 'paragraph', id, role, number, content: [...content], children: [], tail: [] };
}

/**
 * Adds a subparagraph where its marker belongs: behind the one it follows in sequence, else one level deeper,
 * else behind the last at the top. Unmarked items stand behind the last item of the deepest list that is open.
 */
export function addSubparagraph(
  paragraph: GrowingParagraph,
  marker: string | null,
  content: readonly Inline[],
  ids: IdSource,
): void {
  const open = openItems(paragraph);
  const depth = marker === null ? Math.max(open.length - 1, 0) : depthOf(open, marker);
  const parent = open[depth - 1] ?? paragraph;
  parent.children.push({
    type: 'subparagraph',
    id: ids.block(),
    marker,
    content: [...content],
    children: [],
    tail: [],
  });
}

function depthOf(open: readonly GrowingSubparagraph[], marker: string): number {
  const levels = levelsAfter(
    open.map((item) => item.marker ?? ''),
    marker,
  );
  return levels === null ? 0 : levels.length - 1;
}

/** The last item at each level, outermost first. */
function openItems(paragraph: GrowingParagraph): GrowingSubparagraph[] {
  const open: GrowingSubparagraph[] = [];
  for (let item = paragraph.children.at(-1); item !== undefined; item = item.children.at(-1)) open.push(item);
  return open;
}

/**
 * Takes the list that runs on in the paragraph's last line out of it, as its parts; leaves it as it is where no list is
 * sure. The last line is that of the deepest open item, else the paragraph's own.
 */
export function setOutLastLine(paragraph: GrowingParagraph, ids: IdSource): void {
  const open = openItems(paragraph);
  const line = open.at(-1) ?? paragraph;
  const setOut = setOutLine(
    line.content,
    open.map(({ marker }) => marker ?? ''),
  );
  if (setOut === null) return;
  line.content.length = 0;
  appendTo(line.content, setOut.content);
  for (const { marker, content } of setOut.parts) addSubparagraph(paragraph, marker, content, ids);
  if (setOut.tail.length > 0) addPartWords(paragraph, openItems(paragraph).length - 1, setOut.tail);
}

/** Words that close the open part at this level behind its own parts, from 1; they go on with the deepest where fewer are open. */
export function addPartWords(paragraph: GrowingParagraph, level: number, words: readonly Inline[]): void {
  const open = openItems(paragraph);
  const part = open[Math.min(level, open.length) - 1];
  if (part === undefined) addWords(paragraph, words);
  else runOn(part.tail, words);
}

/** Words that close a paragraph behind its subparagraphs; where it has none they go on with its own. */
export function addWords(paragraph: GrowingParagraph, words: readonly Inline[]): void {
  runOn(paragraph.children.length === 0 ? paragraph.content : paragraph.tail, words);
}

function runOn(line: Inline[], words: readonly Inline[]): void {
  const last = line.pop();
  appendTo(line, last === undefined ? words : joinRuns([last, textRun(' '), ...words]));
}
