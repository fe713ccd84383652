import { type Clause, placeIn, type Point, type Thing, type Verb } from './clause.js';
import { attempt, type Cursor, peek, takeSign, takeType, takeWord, takeWords } from './cursor.js';
import { takeParagraphNames } from './paragraph-names.js';
import { takeResult } from './results.js';
import { takeQuotation } from './quoted-words.js';
import { takePartOfParagraph, takePlaces } from './words-places.js';
import { takeThing } from './things.js';
import { takeBrought } from './brought.js';
import { isPassiveAhead, takePassive } from './passive.js';

const VERBS: ReadonlyMap<string, Verb> = new Map([
  ...forms('delete', 'delete deleted remove removed omit omitted strike'),
  ...forms('replace', 'replace replaced'),
  ...forms('substitute', 'substitute'),
  ...forms('insert', 'insert inserted add added include'),
  ...forms('move', 'move moved transfer relocate place'),
  ...forms('split', 'split divide'),
  ...forms('join', 'merge join combine'),
  ...forms(
    'amend',
    'amend amended change changed modify modified reword reworded revise revised reformulate rephrase',
  ),
]);

function forms(verb: Verb, words: string): [string, Verb][] {
  return words.split(' ').map((word) => [word, verb]);
}

const VERB_WORDS = new Set(VERBS.keys());

/** Whether a verb comes next that says what is done. */
export function isVerbNext(cursor: Cursor): boolean {
  const token = peek(cursor);
  return token?.type === 'word' && VERB_WORDS.has(token.text.toLowerCase());
}

const BROUGHT_SORTS =
  'word|words|phrase|expression|term|text|wording|paragraph|paragraphs|subparagraph|subparagraphs|title|table|one|ones';

/** Takes one phrase into the clause; `false` where what comes next is none that may stand there. */
export function takePhrase(cursor: Cursor, clause: Clause): boolean {
  return PHRASES.some((take) => attempt(cursor, () => (take(cursor, clause) ? true : null)) === true);
}

/** The order is that of trying: what begins alike, the longer one first. */
const PHRASES: readonly ((cursor: Cursor, clause: Clause) => boolean)[] = [
  takeRenumbering,
  takeThroughout,
  takeResult,
  takeReading,
  takeVerb,
  takePoint,
  takeWhere,
  takeBy,
  takeObject,
  takeLeadingPlace,
  takeOfTheDraft,
  takeText,
];

function takeVerb(cursor: Cursor, clause: Clause): boolean {
  if (clause.verb !== null) return false;
  takeWords(cursor, 'please');
  takePassive(cursor);
  const verb = VERBS.get(takeWord(cursor, VERB_WORDS) ?? '');
  if (verb === undefined) return false;
  if (verb === 'delete') takeWords(cursor, 'out');
  if (verb === 'amend') takeWords(cursor, 'and complete|supplement');
  clause.verb = verb;
  clause.isPlaced = clause.where.length > 0 && !clause.inherits;
  return true;
}

/** "and renumber the subsequent paragraphs accordingly", "with the following paragraphs renumbered accordingly". */
function takeRenumbering(cursor: Cursor, clause: Clause): boolean {
  takeWords(cursor, 'and|with');
  const said = takeWords(cursor, 'renumber|renumbering');
  takeWords(cursor, 'the? subsequent|remaining|following|other? operative? paragraphs|subparagraphs|ones?');
  if (!said && !takeWords(cursor, 'being|to? be? renumbered')) return false;
  takeWords(cursor, 'accordingly|consequently');
  clause.renumbers = true;
  return true;
}

function takeThroughout(cursor: Cursor, clause: Clause): boolean {
  if (takeWords(cursor, 'throughout')) {
    takeWords(cursor, 'the? whole? entire? text|document|resolution|draft resolution?');
    clause.throughout = true;
    return true;
  }
  const wherever = takeWords(cursor, 'wherever it|they appear|appears|occur|occurs');
  const always = wherever || takeWords(cursor, 'each|every time it|they appears|occurs');
  if (always) clause.throughout = true;
  return always;
}

/** "reading", "to read as follows", "which should read", "as follows", "the following". */
function takeReading(cursor: Cursor, clause: Clause): boolean {
  if (clause.reading !== null) return false;
  takeSign(cursor, ',');
  if (!takeReadingWords(cursor)) return false;
  const brought = takeBrought(cursor);
  if (brought === null) return false;
  clause.reading = brought;
  return true;
}

function takeReadingWords(cursor: Cursor): boolean {
  takeWords(cursor, 'and|which|that|should|shall|will|would|to|it|now');
  takeWords(cursor, 'will|would|should|shall|to|now');
  const reads = takeWords(cursor, 'read|reads|reading');
  const follows = takeWords(cursor, 'as follows|following');
  return reads || follows;
}

/** "after the word “…”", "before operative paragraph 3", "at the end of the preamble", "in fine". */
function takePoint(cursor: Cursor, clause: Clause): boolean {
  const point = takeSide(cursor) ?? attempt(cursor, () => takeEnd(cursor, clause));
  if (point === null) return false;
  clause.points.push(point);
  return true;
}

function takeSide(cursor: Cursor): Point | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'immediately|directly|right|to');
    const word = takeWord(cursor, new Set(['after', 'before', 'following', 'behind']));
    if (word === null) return null;
    const side = word === 'before' ? 'before' : 'after';
    const words = takeQuotation(cursor);
    if (words !== null) return { type: 'words', side, words };
    const [name, other] = takeParagraphNames(cursor) ?? [];
    return name === undefined || other !== undefined ? null : { type: 'paragraph', side, name };
  });
}

const ENDS: ReadonlyMap<string, 'beginning' | 'end'> = new Map([
  ['end', 'end'],
  ['beginning', 'beginning'],
  ['start', 'beginning'],
]);

function takeEnd(cursor: Cursor, clause: Clause): Point | null {
  if (takeWords(cursor, 'in fine')) return { type: 'end', side: 'end', of: null };
  if (!takeWords(cursor, 'at|to the')) return null;
  const side = ENDS.get(takeWord(cursor, new Set(ENDS.keys())) ?? '');
  if (side === undefined) return null;
  return takeEndOf(cursor, clause, side);
}

function takeEndOf(cursor: Cursor, clause: Clause, side: 'beginning' | 'end'): Point | null {
  const of = attempt(cursor, () => (takeWords(cursor, 'of|in') ? takePlaces(cursor) : null));
  const [first] = of ?? [];
  if (first?.type === 'all paragraphs' && first.role !== 'any') return { type: 'end', side, of: first.role };
  return placeIn(clause, of ?? []) ? { type: 'end', side, of: null } : null;
}

/** "in operative paragraph 4", "to the title", "of the third preambular paragraph", "line 2". */
function takeWhere(cursor: Cursor, clause: Clause): boolean {
  if (!takeWords(cursor, 'in|of|to|from|within|under|throughout')) return false;
  const places = takePlaces(cursor);
  return places === null ? takeLoneLine(cursor, clause) : placeIn(clause, places);
}

function takeLoneLine(cursor: Cursor, clause: Clause): boolean {
  const within = takePartOfParagraph(cursor);
  const [place, other] = clause.where;
  if (within === null || place?.type !== 'paragraph' || other !== undefined) return false;
  clause.where[0] = { ...place, within };
  return true;
}

/** "with “…”", "by the following text:", "for “…”", "to “…”". */
function takeBy(cursor: Cursor, clause: Clause): boolean {
  const behind = clause.by === null ? takeWord(cursor, new Set(['with', 'by', 'for', 'to'])) : null;
  if (behind === null) return false;
  takeWords(cursor, 'the? a? new? following?');
  takeWords(cursor, 'two|three|four|five|six|seven|eight|nine|ten new?');
  takeWords(cursor, `following? new? operative|preambular? ${BROUGHT_SORTS}`);
  takeReadingWords(cursor);
  const brought = takeBrought(cursor);
  if (brought !== null) clause.by = { ...brought, behind };
  return brought !== null;
}

function takeObject(cursor: Cursor, clause: Clause): boolean {
  if (clause.verb === null && !isPassiveAhead(cursor)) return false;
  if (takesItself(cursor, clause)) return true;
  const thing = takeThing(cursor);
  if (thing === null) return false;
  if (clause.verb === null && thing.type === 'paragraphs' && takeSign(cursor, ',:-–—') !== null) return false;
  if (clause.verb === 'join') takeJoined(cursor, thing);
  clause.things.push(thing);
  return true;
}

/** "OP7: delete the paragraph": what was named before it. */
function takesItself(cursor: Cursor, clause: Clause): boolean {
  if (!clause.leads || clause.things.length > 0) return false;
  return (
    attempt(cursor, () => {
      if (!takeWords(cursor, 'the|this entire|whole? paragraph|subparagraph')) return null;
      const next = peek(cursor);
      return next === undefined || next.type === 'sign' ? true : null;
    }) === true
  );
}

/** "merge OP3 with OP4", "merge OP4 into OP3". */
function takeJoined(cursor: Cursor, thing: Thing): void {
  if (thing.type !== 'paragraphs') return;
  const others = attempt(cursor, () => (takeWords(cursor, 'with') ? takeParagraphNames(cursor) : null));
  thing.names.push(...(others ?? []));
}

/** "OP4: …", "Operative paragraph 4, line 2, …", "Title: …", "New PP2 bis: …". */
function takeLeadingPlace(cursor: Cursor, clause: Clause): boolean {
  if (clause.verb !== null || clause.where.length > 0) return takeLoneLine(cursor, clause);
  takeWords(cursor, 'new?');
  const places = takePlaces(cursor);
  if (places === null) return false;
  clause.where.push(...places);
  clause.leads = true;
  return true;
}

/** "of the draft resolution": the text that is amended, and no place in it. */
function takeOfTheDraft(cursor: Cursor): boolean {
  return (
    takeWords(cursor, 'of|in the draft resolution|decision') || takeWords(cursor, 'of|in the draft|text')
  );
}

/** "a new paragraph: …", "PP2 bis: …": the text stands directly behind what it is. */
function takeText(cursor: Cursor, clause: Clause): boolean {
  const text = clause.reading === null ? takeType(cursor, 'content') : null;
  if (text !== null) clause.reading = { text, quoted: false };
  return text !== null;
}
