import { useState } from 'react';

import { ActionButton } from '../frame/action-button.js';
import { MessagePage } from '../frame/message-page.js';
import { TopBar } from '../frame/top-bar.js';
import { NewSessionDialog } from '../home/new-session-dialog.js';
import { useWords } from '../words/words.js';

/** What stands where the server keeps no session yet, and the first step. */
export function NoSession() {
  const say = useWords().home;
  const [opening, setOpening] = useState(false);
  return (
    <div className="app">
      <TopBar crumb={null} />
      <MessagePage title={say.newSessionTitle} lead={say.newSessionLead}>
        <ActionButton look="primary" onPress={() => setOpening(true)}>
          {say.newSession}
        </ActionButton>
      </MessagePage>
      <NewSessionDialog isOpen={opening} onClose={() => setOpening(false)} />
    </div>
  );
}
