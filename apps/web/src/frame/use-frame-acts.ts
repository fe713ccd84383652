import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { useTheme } from '../design/theme.js';
import { places } from '../places/places.js';
import { useSessionAtHand } from '../places/use-session-at-hand.js';
import { useWords } from '../words/words.js';
import { useLaying } from './frame-context.js';
import { PALETTE_ACT } from './use-palette-sections.js';

/** Offers what can be done everywhere. */
export function useFrameActs(): void {
  const say = useWords().frame;
  const { lay } = useLaying();
  const { history } = useRouter();
  const session = useSessionAtHand();
  const [, setTheme] = useTheme();
  const acts = useMemo<Act[]>(() => {
    const everywhere = (id: string, name: string, stroke: string | null, run: () => void): Act => ({
      id,
      name,
      group: 'everywhere',
      key: stroke === null ? null : { heardBy: 'page', strokes: [stroke] },
      run,
    });
    const home = session === undefined ? places.start : places.session(session);
    return [
      everywhere(PALETTE_ACT, say.palette, 'Mod+K', () => lay('palette')),
      everywhere('keys', say.keys, '?', () => lay('keys')),
      everywhere('home', say.toHome, 'H', () => history.push(home)),
      everywhere('person', say.changePerson, null, () => lay('person')),
      everywhere('light', `${say.theme}: ${say.themes.light}`, null, () => setTheme('light')),
      everywhere('dark', `${say.theme}: ${say.themes.dark}`, null, () => setTheme('dark')),
      everywhere('system', `${say.theme}: ${say.themes.system}`, null, () => setTheme('system')),
    ];
  }, [say, lay, history, session, setTheme]);
  useActs(acts);
}
