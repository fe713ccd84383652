import type { Stage, Version } from '@penholder/protocol';
import { plainText, type Resolution } from '@penholder/resolution';

import type { KeptDraft } from '../store/contract.js';
import { outcomeOf } from './designation.js';

/** What a front page, a report or a session's file tells of a text's sponsors. */
export interface SponsorFacts {
  readonly mainSponsor: string | null;
  readonly sponsors: number | null;
}

/** The stages of a draft: those of its versions, and its withdrawal where it was withdrawn. */
export function stagesOf(chain: readonly Version[], before: readonly Stage[]): Stage[] {
  const withdrawn = before.includes('withdrawn') ? (['withdrawn'] as const) : [];
  return [...chain.map(({ stage }) => stage), ...withdrawn];
}

/** What the draft shows of its newest version, its symbol apart. Sponsors that the newest does not name are those of the one before. */
export function showingNewest(draft: KeptDraft, newest: Resolution, facts: SponsorFacts): KeptDraft {
  const organ = plainText(newest.organ);
  return {
    ...draft,
    title: plainText(newest.title),
    organ: organ === '' ? draft.organ : organ,
    mainSponsor: facts.mainSponsor ?? draft.mainSponsor,
    sponsors: facts.sponsors ?? draft.sponsors,
    outcome: outcomeOf(newest),
  };
}
