import { useState } from 'react';

import { RoomBar } from './bar/room-bar.js';
import { RoomComposer } from './bar/room-composer.js';
import { useRoomTheme } from './look/room-theme.js';
import { RoomFoot } from './room-foot.js';
import { RoomHead } from './room-head.js';
import { SceneShown } from './scene/scene-shown.js';
import { useRoomActs } from './use-room-acts.js';

/** The room as it is seen, with the bar for those at the machine. */
export function RoomView() {
  const [theme, turnTheme] = useRoomTheme();
  const [isTyping, setTyping] = useState(false);
  useRoomActs({ turnTheme, type: () => setTyping(true) });
  return (
    <div className="room" data-theme={theme}>
      <RoomHead />
      <main className="room-main" id="place">
        <SceneShown />
      </main>
      <RoomFoot />
      {isTyping ? <RoomComposer onClose={() => setTyping(false)} /> : null}
      <RoomBar theme={theme} onTheme={turnTheme} isTyping={isTyping} onType={() => setTyping(!isTyping)} />
    </div>
  );
}
