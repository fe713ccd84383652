import type { Session } from '@penholder/protocol';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';

import { sessionsQuery } from '../records/queries.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { NewSessionDialog } from './new-session-dialog.js';

/** The session one is in, the others, and a new one. */
export function SessionSwitcher({ session }: { readonly session: Session }) {
  const say = useWords().home;
  const [opening, setOpening] = useState(false);
  return (
    <>
      <MenuTrigger>
        <Button className="crumb-button" aria-label={`${session.title}. ${say.switchSession}`}>
          <b>{session.title}</b>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom start" offset={6}>
          <SessionMenu current={session.id} onNew={() => setOpening(true)} />
        </Popover>
      </MenuTrigger>
      <NewSessionDialog isOpen={opening} onClose={() => setOpening(false)} />
    </>
  );
}

interface SessionMenuProps {
  readonly current: string;
  readonly onNew: () => void;
}

function SessionMenu({ current, onNew }: SessionMenuProps) {
  const say = useWords().home;
  const { data = [] } = useQuery(sessionsQuery);
  return (
    <Menu className="menu" aria-label={say.switchSession}>
      {data.map(({ id, title }) => (
        <MenuItem
          key={id}
          id={id}
          className="menu-item"
          href={places.session(id)}
          textValue={title}
          aria-current={id === current ? 'page' : undefined}
        >
          <span className="menu-name">{title}</span>
        </MenuItem>
      ))}
      <Separator className="menu-rule" />
      <MenuItem className="menu-item" textValue={say.newSession} onAction={onNew}>
        <Plus size={14} aria-hidden />
        {say.newSession}
      </MenuItem>
    </Menu>
  );
}
