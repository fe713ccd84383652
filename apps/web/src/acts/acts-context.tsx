import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

import type { Act } from './act.js';
import { useStrokes } from './use-strokes.js';

type Offer = (owner: object, acts: readonly Act[]) => () => void;

const ActsContext = createContext<readonly Act[]>([]);
const OfferContext = createContext<Offer>(() => () => undefined);

/** Collects what the parts of the page offer to do, and does it when its key is struck. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const [offers, setOffers] = useState<ReadonlyMap<object, readonly Act[]>>(new Map());
  const offer = useCallback<Offer>((owner, acts) => {
    setOffers((before) => new Map(before).set(owner, acts));
    return () => setOffers((before) => new Map([...before].filter(([other]) => other !== owner)));
  }, []);
  const acts = useMemo(() => [...offers.values()].flat(), [offers]);
  useStrokes(acts);
  return (
    <OfferContext value={offer}>
      <ActsContext value={acts}>{children}</ActsContext>
    </OfferContext>
  );
}

/** Everything that can be done here and now. */
export function useActsAtHand(): readonly Act[] {
  return useContext(ActsContext);
}

/** Offers these acts as long as the caller is on the page. The list must be memoized. */
export function useActs(acts: readonly Act[]): void {
  const offer = useContext(OfferContext);
  const [owner] = useState(() => ({}));
  useEffect(() => offer(owner, acts), [offer, owner, acts]);
}
