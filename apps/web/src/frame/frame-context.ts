import { createContext, useContext } from 'react';

/** What is laid over the page at the moment, if anything. */
export type Laid = 'nothing' | 'palette' | 'keys' | 'person';

/** Lays something over the page, or puts it away. */
export interface Laying {
  readonly laid: Laid;
  readonly lay: (what: Laid) => void;
}

/** Which of the frame's own overlays is open. */
export const LayingContext = createContext<Laying>({ laid: 'nothing', lay: () => undefined });

/** Opens and closes the frame's own overlays. */
export function useLaying(): Laying {
  return useContext(LayingContext);
}
