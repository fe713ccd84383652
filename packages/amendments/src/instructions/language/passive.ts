import { attempt, type Cursor, peek, takeWords } from './cursor.js';

const DONE =
  /^(?:deleted|removed|omitted|replaced|inserted|added|moved|transferred|relocated|placed|merged|joined|combined|split|divided|amended|changed|modified|reworded|revised)$/iu;

/** How far what is done may stand behind what it is done to. */
const FARTHEST = 60;

/** "should be", "is", "to be" before what is done: "the words “…” should be deleted". Takes these words alone. */
export function takePassive(cursor: Cursor): void {
  attempt(cursor, () => {
    const aided = takeWords(cursor, 'should|shall|would|will|to be') || takeWords(cursor, 'is|are|be');
    return aided && isDone(cursor, 0) ? true : null;
  });
}

/** Whether this sentence says further on that something be done, so that what comes next is what it is done to. */
export function isPassiveAhead(cursor: Cursor): boolean {
  for (let ahead = 0; ahead < FARTHEST; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token === undefined || (token.type === 'sign' && '.;'.includes(token.text))) return false;
    if (token.type === 'word' && /^(?:be|is|are)$/iu.test(token.text)) return isDone(cursor, ahead + 1);
  }
  return false;
}

function isDone(cursor: Cursor, ahead: number): boolean {
  const token = peek(cursor, ahead);
  return token?.type === 'word' && DONE.test(token.text);
}
