import { closeCode, type DraftPlace } from '@penholder/protocol';
import type { ReactNode } from 'react';

import { DraftBar } from '../draft/draft-bar.js';
import { Present } from '../rooms/present.js';
import type { RoomLine } from '../rooms/room-line.js';
import { useRoomLine } from '../rooms/rooms-context.js';
import { refusalOfCode, SavedMark } from '../rooms/saved-mark.js';
import { useLedger } from '../rooms/use-ledger.js';
import { useWords } from '../words/words.js';
import { PageBones } from './page-bones.js';
import type { Unsent } from './unsent-note.js';
import { useMovingOn } from './use-moving-on.js';
import { WrittenText } from './written-text.js';

interface LiveTextProps {
  readonly place: DraftPlace;
  readonly room: string;
  readonly note: ReactNode;
  readonly onUnsent: (unsent: Unsent) => void;
  /** Where one goes when the room is over: the next room, or `null` where the text is frozen. */
  readonly onMovedOn: (room: string | null) => void;
}

/** A draft's live text: written by everyone who is in it at once. */
export function LiveText({ place, room, ...rest }: LiveTextProps) {
  const line = useRoomLine(room);
  return (
    <div className="app">
      <DraftBar place={place} tab="text">
        {line === null ? null : (
          <>
            <SavedMark line={line} />
            <Present line={line} />
          </>
        )}
      </DraftBar>
      {line === null ? <PageBones /> : <Room place={place} line={line} {...rest} />}
    </div>
  );
}

interface RoomProps extends Omit<LiveTextProps, 'room'> {
  readonly line: RoomLine;
}

function Room({ place, line, note, onUnsent, onMovedOn }: RoomProps) {
  const ledger = useLedger(line);
  useMovingOn(place.draft, line, { onUnsent, onMovedOn });
  const refused = ledger.line.type === 'closed' ? ledger.line.code : null;
  const banner = refused === null || refused === closeCode.epochOver ? null : <RefusedNote code={refused} />;
  if (!ledger.seen) return banner ?? <PageBones />;
  return (
    <WrittenText
      place={place}
      line={line}
      isOpen={refused === null}
      note={
        <>
          {note}
          {banner}
        </>
      }
    />
  );
}

function RefusedNote({ code }: { readonly code: number }) {
  return (
    <p className="banner warn" role="alert">
      {refusalOfCode(code, useWords().text)}
    </p>
  );
}
