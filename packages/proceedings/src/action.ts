import type { Sponsor } from '@penholder/sponsors';

/** What a body did with a draft at a meeting, as its report or the published text records it. */
export interface Action {
  /** The report's paragraph ("76"); `null` where the source has none. */
  readonly paragraph: string | null;
  readonly meeting: number | null;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly action: 'adopted' | 'recommended' | 'approved' | 'withdrawn' | 'decided';
  /** The draft's symbol. */
  readonly symbol: string | null;
  /** Whether the draft is called revised. */
  readonly revised: boolean;
  readonly orally: 'revised' | 'amended' | null;
  readonly sponsors: readonly Sponsor[];
  readonly withdrawnBy: readonly string[];
  /** What came of it: "27/2", "draft resolution I". */
  readonly outcome: string | null;
  /** The document of the financial statement that was read out. */
  readonly financialStatement: string | null;
}
