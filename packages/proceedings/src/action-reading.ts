import { type Action } from './action.js';
import { headsActions, isHeading, type ReportParagraph } from './action-section.js';
import { readAftermath } from './aftermath.js';
import { type Deed, readDeed } from './deed.js';
import { type Calendar, EMPTY_CALENDAR, turnPage } from './meeting-calendar.js';
import { readMeetingClause } from './meeting-clause.js';
import { sentencesOf } from './sentences.js';

/**
 * The actions that a report records: what the body adopted, approved, recommended, decided, or was told was withdrawn.
 *
 * Promise: an action comes only from a sentence that says that the body did it. Under a heading such as "Action taken
 * by the Commission" every such sentence counts; elsewhere only one on a draft that it names by symbol. Meeting and
 * day are those of the sentence or of the last one that named them; what is not said is `null`.
 *
 * Plan: go through the paragraphs with a calendar of the meetings in hand; take each apart into sentences; read the
 * clause on the meeting, then the deed; what follows up to the next deed tells the outcome and the financial statement.
 */
export function readActions(prose: readonly ReportParagraph[]): Action[] {
  const actions: Action[] = [];
  let calendar = EMPTY_CALENDAR;
  let onActions = false;
  for (const paragraph of prose) {
    if (isHeading(paragraph)) {
      onActions = headsActions(paragraph);
      continue;
    }
    const told = readParagraph(paragraph, calendar);
    calendar = told.calendar;
    for (const action of told.actions) if (onActions || action.symbol !== null) actions.push(action);
  }
  return actions;
}

interface Told {
  readonly actions: readonly Action[];
  readonly calendar: Calendar;
}

interface Episode {
  readonly deed: Deed;
  readonly calendar: Calendar;
  readonly words: string[];
}

function readParagraph(paragraph: ReportParagraph, before: Calendar): Told {
  const episodes: Episode[] = [];
  let calendar = before;
  for (const sentence of sentencesOf(paragraph.text)) {
    const clause = readMeetingClause(sentence);
    calendar = turnPage(calendar, clause);
    const deed = readDeed(clause.rest);
    if (deed !== null) episodes.push({ deed, calendar, words: [] });
    episodes.at(-1)?.words.push(sentence);
  }
  return { actions: episodes.map((episode) => actionOf(episode, paragraph.number)), calendar };
}

function actionOf({ deed, calendar, words }: Episode, paragraph: string | null): Action {
  return { paragraph, ...calendar.now, ...deed, ...readAftermath(words.join(' ')) };
}
