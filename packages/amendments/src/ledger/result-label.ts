import type { Ledger, LedgerEntry } from './ledger.js';

/**
 * How the text is called after what was accepted: "as orally revised", "as orally amended", both, "as amended" by a
 * document of its own; `null` where nothing was, or where the drafters took it in before the text was issued.
 * An amendment to an amendment is part of that one, and does not count by itself.
 */
export function resultLabel({ entries }: Ledger): string | null {
  const said = new Set([...entries.values()].map(wordFor));
  const words = ORDER.filter((word) => said.has(word));
  return words.length === 0 ? null : `as ${words.join(' and ')}`;
}

const ORDER = ['orally revised', 'orally amended', 'amended'] as const;

function wordFor({ amendment, status }: LedgerEntry): (typeof ORDER)[number] | null {
  if (status.type !== 'accepted' || amendment.to !== null || status.how === 'taken in') return null;
  if (status.how === 'as oral revision') return 'orally revised';
  return amendment.origin === 'written' ? 'amended' : 'orally amended';
}
