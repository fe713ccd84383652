import { LogOut, Maximize, MoonStar, PenLine, Sun } from 'lucide-react';
import { Link } from 'react-aria-components/Link';

import { ActionButton } from '../../frame/action-button.js';
import { IconButton } from '../../frame/icon-button.js';
import { places } from '../../places/places.js';
import { useWords } from '../../words/words.js';
import { turnFullScreen } from '../look/full-screen.js';
import type { RoomTheme } from '../look/room-theme.js';
import { useAwake } from '../look/use-awake.js';
import { useRoom } from '../room.js';
import { AmendmentChoice } from './amendment-choice.js';
import { RoomDecisions } from './room-decisions.js';
import { ShowsChoice } from './shows-choice.js';
import { StopChoice } from './stop-choice.js';

interface RoomBarProps {
  readonly theme: RoomTheme;
  readonly onTheme: () => void;
  readonly isTyping: boolean;
  readonly onType: () => void;
}

/** What those at the machine can do. It fades while nobody moves, and comes back at any move, key or focus. */
export function RoomBar({ theme, onTheme, isTyping, onType }: RoomBarProps) {
  const say = useWords().room;
  const { looking, scene } = useRoom();
  const isAwake = useAwake();
  const inHand = scene.type === 'rows' ? scene.amendment : null;
  return (
    <section className="room-bar" data-awake={isAwake} aria-label={say.bar}>
      <StopChoice />
      <AmendmentChoice />
      {inHand === null || !looking.leads ? null : <RoomDecisions key={inHand.id} amendment={inHand} />}
      {looking.leads ? (
        <ActionButton size="small" onPress={onType} aria-expanded={isTyping}>
          <PenLine size={14} aria-hidden />
          {say.type}
        </ActionButton>
      ) : null}
      <span className="grow" />
      <ShowsChoice />
      <IconButton
        icon={theme === 'dark' ? Sun : MoonStar}
        name={theme === 'dark' ? say.light : say.dark}
        stroke="T"
        onPress={onTheme}
      />
      <IconButton icon={Maximize} name={say.fullScreen} stroke="F" onPress={turnFullScreen} />
      <Leave />
    </section>
  );
}

function Leave() {
  const say = useWords().room;
  const { place } = useRoom();
  return (
    <Link href={places.text(place.draft.id)} className="icon-button" aria-label={say.leave}>
      <LogOut size={16} strokeWidth={1.85} aria-hidden />
    </Link>
  );
}
