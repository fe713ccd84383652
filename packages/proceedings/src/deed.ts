import { readSponsorList, readSponsors, type Sponsor } from '@penholder/sponsors';

import type { Action } from './action.js';
import { firstSymbol } from './cited-symbol.js';

/** What a sentence says that a body did; when, and what came of it, stands around it. */
export type Deed = Pick<Action, 'action' | 'symbol' | 'revised' | 'orally' | 'sponsors' | 'withdrawnBy'>;

/** The body at the head of the sentence, its clause on the meeting taken off: "the Commission then …". */
const BODY =
  /^[Tt]he \p{Lu}[\p{L}-]+(?: (?:(?:of|on|for|in|and) (?:the )?)?\p{Lu}[\p{L}-]+)*(?: (?:also|then|subsequently|thereafter|further))* /u;
const VERB = /^(?<verb>adopted|approved|recommended|decided)\b/u;
/** "Draft resolution A/80/L.5, as orally revised, was adopted": the body goes without saying. */
const PASSIVE =
  /^(?:[Tt]he )?(?:revised )?[Dd]raft (?:resolution|decision)\b[^;]*?\bwas (?:then |subsequently )?(?<verb>adopted|approved)\b/u;
const DRAFT = /\bdraft (?:resolution|decision)\b/u;
const WITHDRAWN = /\b(?:was|were|had been|has been) withdrawn\b/gu;
const WITHDREW =
  /^the (?:representative|observer)s? (?:of|for) (?<by>[^,]{1,400}?),?(?: (?:then|also))? withdrew\b.*\bdraft (?:resolution|decision)\b/iu;

/** Reads what a body did from a sentence whose clause on the meeting is taken off; `null` where it says of no such thing. */
export function readDeed(sentence: string): Deed | null {
  return readWithdrawal(sentence) ?? readDecision(sentence);
}

function readWithdrawal(sentence: string): Deed | null {
  const named = withdrawnBy(sentence) ?? WITHDREW.exec(sentence)?.groups?.['by'];
  if (named === undefined) return null;
  const by = named.replace(/^the (?:representative|observer)s? (?:of|for) /u, '');
  return {
    ...draftIn(sentence),
    action: 'withdrawn',
    withdrawnBy: readSponsorList(by).sponsors.map(({ state }) => state),
  };
}

/** Who withdrew a draft that is said to have been withdrawn; empty where that is not said, `undefined` where nothing was. */
function withdrawnBy(sentence: string): string | undefined {
  const draft = DRAFT.exec(sentence);
  if (draft === null) return undefined;
  const behind = sentence.slice(draft.index + draft[0].length);
  const last = [...behind.matchAll(WITHDRAWN)].at(-1);
  if (last === undefined) return undefined;
  return /^ by ([^.;]+)/u.exec(behind.slice(last.index + last[0].length))?.[1] ?? '';
}

function readDecision(sentence: string): Deed | null {
  const body = BODY.exec(sentence)?.[0];
  const said = body === undefined ? PASSIVE.exec(sentence) : VERB.exec(sentence.slice(body.length));
  const verb = said?.groups?.['verb'];
  const action = ACTIONS.find((name) => name === verb);
  return action === undefined ? null : { ...draftIn(sentence), action, withdrawnBy: [] };
}

const ACTIONS = ['adopted', 'approved', 'recommended', 'decided'] as const;

function draftIn(sentence: string): Omit<Deed, 'action' | 'withdrawnBy'> {
  return {
    symbol: draftSymbol(sentence),
    revised: /\brevised draft (?:resolution|decision)/u.test(sentence),
    orally: orally(sentence),
    sponsors: sponsorsNamed(sentence),
  };
}

/** The symbol of what was acted on. One that a decision only speaks of, such as that of a note it transmits, is none. */
function draftSymbol(sentence: string): string | null {
  const acted = /\bdraft (?:resolution|decision)|\bas contained in\b|\badopted\b.*?\breport\b/u.exec(
    sentence,
  );
  return acted === null ? null : firstSymbol(sentence.slice(acted.index));
}

function orally(sentence: string): Action['orally'] {
  const said = /\borally (?<how>revised|amended)\b/u.exec(sentence)?.groups?.['how'];
  return (['revised', 'amended'] as const).find((how) => how === said) ?? null;
}

function sponsorsNamed(sentence: string): readonly Sponsor[] {
  return /\bsponsored by /u.test(sentence) ? readSponsors(sentence).sponsors : [];
}
