import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { turnFullScreen } from './look/full-screen.js';
import { useRoom } from './room.js';
import { useLatest } from './use-latest.js';
import { useMoves } from './use-moves.js';

interface RoomActs {
  readonly turnTheme: () => void;
  /** Opens the line in which an amendment is typed. */
  readonly type: () => void;
}

/** Offers by key what can be done in a room. */
export function useRoomActs({ turnTheme, type }: RoomActs): void {
  const say = useWords().room;
  const { history } = useRouter();
  const { place, looking, show } = useRoom();
  const { beside, toOpen, toStop, toNextAmendment } = useMoves();
  const { leads, follows, follow } = looking;
  const turn = useLatest(turnTheme);
  const [move, open, next, compose] = [
    useLatest(beside),
    useLatest(toOpen),
    useLatest(toNextAmendment),
    useLatest(type),
  ];
  const text = places.text(place.draft.id);
  const acts = useMemo<Act[]>(
    () => [
      act('previous', say.previous, () => move(-1), 'ArrowLeft', 'ArrowUp'),
      act('following', say.following, () => move(1), 'ArrowRight', 'ArrowDown'),
      act('next open', say.nextOpen, open, 'N'),
      act('next amendment', say.nextAmendment, next, 'M'),
      act('title page', say.toTitle, () => toStop(null), '0'),
      act('as it stands', say.showing.text, () => show('text'), '1'),
      act('proposals', say.showing.proposals, () => show('proposals'), '2'),
      act('change', say.showing.change, () => show('change'), '3'),
      act('full screen', say.fullScreen, turnFullScreen, 'F'),
      act('theme', `${say.light} / ${say.dark}`, turn, 'T'),
      ...(leads ? [act('type', say.type, compose, 'A')] : []),
      ...(follows ? [] : [act('follow', say.follow, follow, 'C')]),
      act('leave', say.leave, () => history.push(text), 'L'),
    ],
    [say, move, open, next, turn, compose, toStop, show, leads, follows, follow, history, text],
  );
  useActs(acts);
}

function act(id: string, name: string, run: () => void, ...strokes: readonly string[]): Act {
  return { id: `room ${id}`, name, group: 'room', key: { heardBy: 'page', strokes }, run };
}
