import type { Action } from '@penholder/proceedings';
import type { Stage } from '@penholder/protocol';
import { frontPageOf, parseSymbol, plainText, type Resolution, revisionOf } from '@penholder/resolution';

import type { NewVersion } from '../drafts/add-version.js';
import { outcomeOf, rootSymbol } from '../drafts/designation.js';
import { withOwnIds } from '../drafts/own-ids.js';
import { sponsorFacts } from './sponsor-facts.js';

/** A document found in a file, ready to be frozen, and the draft it belongs to. */
export interface FoundDocument {
  readonly version: Omit<NewVersion, 'by' | 'from'>;
  /** The root symbol of its draft, or its number or title where it has none. */
  readonly root: string;
  /** "27/2", "draft resolution I": what the body gave it, where it did. */
  readonly outcome: string | null;
}

/** What is known of a document from itself, and from the actions recorded in the same file. */
export function describeDocument(
  resolution: Resolution,
  actions: readonly Action[],
  file: string,
): FoundDocument {
  const outcome = outcomeOf(resolution);
  const action = actions.find((recorded) => isAbout(recorded, resolution, outcome));
  const own = withOwnIds(resolution);
  const { date: frontDay } = frontPageOf(own);
  const date = outcome === null ? frontDay : (action?.date ?? frontDay);
  return {
    version: {
      resolution: own,
      stage: stageOf(own),
      date,
      file,
      actedOn: action?.symbol ?? null,
      ...sponsorFacts(own, action),
    },
    root: rootFor(own, outcome, action),
    outcome,
  };
}

function isAbout(action: Action, { symbol }: Resolution, outcome: string | null): boolean {
  if (outcome !== null) return outcomeTold(action) === outcome;
  return action.symbol !== null && action.symbol === symbol;
}

/** The outcome that a record tells of. It gives the bare number of what was adopted as of what was decided, and these are numbered apart. */
function outcomeTold({ action, outcome }: Action): string | null {
  return action === 'decided' && outcome !== null && /^\d/u.test(outcome)
    ? outcomeOf({ kind: 'decision', number: outcome })
    : outcome;
}

/** A text the body numbered belongs to the draft it was made of, which only the record of the action tells. */
function rootFor(resolution: Resolution, outcome: string | null, action: Action | undefined): string {
  const { symbol, title } = resolution;
  if (outcome === null) return symbol === null ? plainText(title) : rootSymbol(symbol);
  return action?.symbol ? rootSymbol(action.symbol) : outcome;
}

function stageOf({ kind, number, symbol }: Resolution): Stage {
  if (number !== null) return kind === 'resolution' || kind === 'decision' ? 'adopted' : 'recommended';
  if (symbol === null) return 'zero draft';
  const read = parseSymbol(symbol);
  return read.ok && revisionOf(read.value) > 0 ? 'revised' : 'tabled';
}
