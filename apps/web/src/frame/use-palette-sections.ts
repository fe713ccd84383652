import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActsAtHand } from '../acts/acts-context.js';
import { sessionQuery, sessionsQuery } from '../records/queries.js';
import { places } from '../places/places.js';
import { useSessionAtHand } from '../places/use-session-at-hand.js';
import { useWords } from '../words/words.js';

/** The act that opens the palette. */
export const PALETTE_ACT = 'palette';

/** One line of the palette. `detail` stands before the name: a draft's symbol. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly stroke: string | null;
  readonly run: () => void;
}

/** Lines of one kind under their heading. */
export interface PaletteSection {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
}

/** Everything the palette offers here: what can be done, the session's drafts, the sessions. Empty sections are left out. */
export function usePaletteSections(): PaletteSection[] {
  const say = useWords().frame;
  const acts = useActsAtHand();
  const drafts = useDraftEntries();
  const sessions = useSessionEntries();
  return useMemo(
    () =>
      [
        { id: 'acts', name: say.paletteActs, entries: actsOffered(acts, false).map(actToEntry) },
        { id: 'drafts', name: say.paletteDrafts, entries: drafts },
        { id: 'always', name: say.keyGroups.everywhere, entries: actsOffered(acts, true).map(actToEntry) },
        { id: 'places', name: say.palettePlaces, entries: sessions },
      ].filter(({ entries }) => entries.length > 0),
    [say, acts, drafts, sessions],
  );
}

/** The acts that work everywhere, or those of this place; the palette does not offer itself. */
function actsOffered(acts: readonly Act[], everywhere: boolean): Act[] {
  return acts.filter(({ id, group }) => id !== PALETTE_ACT && (group === 'everywhere') === everywhere);
}

function actToEntry({ id, name, key, run }: Act): PaletteEntry {
  return { id, name, detail: null, stroke: key?.strokes[0] ?? null, run };
}

function useDraftEntries(): PaletteEntry[] {
  const session = useSessionAtHand();
  const { data } = useQuery({ ...sessionQuery(session ?? ''), enabled: session !== undefined });
  const { history } = useRouter();
  return (data?.drafts ?? []).map(({ id, symbol, title }) => ({
    id: `draft ${id}`,
    name: title,
    detail: symbol,
    stroke: null,
    run: () => history.push(places.text(id)),
  }));
}

function useSessionEntries(): PaletteEntry[] {
  const { data } = useQuery(sessionsQuery);
  const { history } = useRouter();
  return (data ?? []).map(({ id, title }) => ({
    id: `session ${id}`,
    name: title,
    detail: null,
    stroke: null,
    run: () => history.push(places.session(id)),
  }));
}
