import { Outlet } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { useChanges } from '../records/use-changes.js';
import { useMe } from '../records/use-me.js';
import { PersonDialog } from '../person/person-dialog.js';
import { WhoAreYou } from '../person/who-are-you.js';
import { useSessionAtHand } from '../places/use-session-at-hand.js';
import { useWords } from '../words/words.js';
import { type Laid, LayingContext } from './frame-context.js';
import { KeysDialog } from './keys-dialog.js';
import { Palette } from './palette.js';
import { Toasts } from './toasts.js';
import { UnreachableNotice } from './unreachable-notice.js';
import { useFrameActs } from './use-frame-acts.js';

/** What stands round every place; a newcomer is asked first who they are. */
export function Frame() {
  const me = useMe();
  const [laid, lay] = useState<Laid>('nothing');
  const laying = useMemo(() => ({ laid, lay }), [laid]);
  return (
    <LayingContext value={laying}>
      {me === null ? <WhoAreYou /> : <Workspace />}
      <Toasts />
    </LayingContext>
  );
}

function Workspace() {
  useChanges(useSessionAtHand());
  useFrameActs();
  return (
    <>
      <SkipLink />
      <UnreachableNotice />
      <Outlet />
      <Palette />
      <KeysDialog />
      <PersonDialog />
    </>
  );
}

function SkipLink() {
  return (
    <a className="skip" href="#place">
      {useWords().frame.skip}
    </a>
  );
}
