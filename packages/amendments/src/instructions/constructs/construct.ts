import type { Instruction } from '../instruction.js';
import type { Clause } from '../language/clause.js';
import { readDeletedParagraphs } from './delete-paragraphs.js';
import { readDeletedWords } from './delete-words.js';
import { readFootnote } from './footnotes.js';
import { readHeading } from './headings.js';
import { readInsertedParagraphs } from './insert-paragraphs.js';
import { readInsertedWords } from './insert-words.js';
import { readMovedParagraphs } from './move-paragraphs.js';
import { readOrgan } from './organ.js';
import { readRenumbering } from './renumber.js';
import { readReplacedParagraphs } from './replace-paragraphs.js';
import { readReplacedWords } from './replace-words.js';
import { readJoinedParagraphs, readSplitParagraph } from './split-and-join.js';
import { readTable } from './tables.js';
import { readTitle } from './title.js';
import { withResult } from './with-result.js';

/** A construct of the language takes a clause only if it says all that the construct needs, and nothing else. */
const CONSTRUCTS: readonly ((clause: Clause) => Instruction | null)[] = [
  readReplacedWords,
  readInsertedWords,
  readDeletedWords,
  readDeletedParagraphs,
  readReplacedParagraphs,
  readInsertedParagraphs,
  readMovedParagraphs,
  readSplitParagraph,
  readJoinedParagraphs,
  readTitle,
  readHeading,
  readFootnote,
  readTable,
  readOrgan,
  readRenumbering,
];

/** The instruction that a clause gives; `null` where its phrases make up none. A place that it only took over may go unused. */
export function constructOf(clause: Clause): Instruction | null {
  const instruction = readAny(withPlaceAsThing(clause));
  if (instruction !== null || !clause.inherits) return instruction;
  return readAny({ ...clause, where: [], inherits: false });
}

function readAny(clause: Clause): Instruction | null {
  for (const read of CONSTRUCTS) {
    const instruction = read(clause);
    if (instruction !== null) return withResult(instruction, clause.result);
  }
  return null;
}

/** "OP7: delete", "OP7: move after OP3": what was named first is what it is done to. */
function withPlaceAsThing(clause: Clause): Clause {
  const { verb, leads, things, where } = clause;
  if (!leads || things.length > 0 || (verb !== 'delete' && verb !== 'move' && verb !== 'split'))
    return clause;
  const names = where.flatMap((place) =>
    place.type === 'paragraph' && place.within.type === 'all' ? [place.paragraph] : [],
  );
  if (names.length === 0 || names.length < where.length) return clause;
  return { ...clause, where: [], things: [{ type: 'paragraphs', names }] };
}
