import type { AmendmentRecord } from '@penholder/protocol';
import { ChevronDown } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../../frame/action-button.js';
import { copyText } from '../../frame/copy-text.js';
import { tellDone, tellFailed } from '../../frame/toasts.js';
import { places } from '../../places/places.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { type ActName, isRecording, LAPSES } from './offered-acts.js';
import type { OpenForm } from './open-form.js';
import type { Acting } from './use-acting.js';

interface MoreActsProps {
  readonly record: AmendmentRecord;
  readonly offered: readonly ActName[];
  readonly acting: Acting;
  readonly onOpen: (form: OpenForm) => void;
}

/** What is done more rarely with an amendment. */
export function MoreActs({ record, offered, acting, onOpen }: MoreActsProps) {
  const say = useWords().ledger;
  const { ask, meeting, me } = useDesk();
  const onCopyLink = useCopyLink(record.id);
  const withdraw = () => acting.act({ type: 'withdraw', meeting: isRecording(me) ? meeting : null });
  return (
    <MenuTrigger>
      <ActionButton size="small" look="quiet" aria-label={say.moreActsNamed(record.ordinal)}>
        {say.moreActs}
        <ChevronDown size={13} aria-hidden />
      </ActionButton>
      <Popover className="popover" offset={4}>
        <Menu className="menu" aria-label={say.moreActsNamed(record.ordinal)}>
          <Choice name={say.readStatement} onAction={() => ask({ view: 'statement', of: record.id })} />
          <Choice name={say.copyLink} onAction={onCopyLink} />
          {offered.includes('table') ? (
            <Choice name={say.acts.table} onAction={() => onOpen('table')} />
          ) : null}
          {offered.includes('withdraw') ? <Choice name={say.acts.withdraw} onAction={withdraw} /> : null}
          {offered.includes('let lapse') ? (
            <MenuSection>
              <Header className="menu-header">{say.acts['let lapse']}</Header>
              {LAPSES.map((reason) => (
                <Choice
                  key={reason}
                  name={say.lapses[reason]}
                  onAction={() => acting.act({ type: 'let lapse', reason })}
                />
              ))}
            </MenuSection>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ name, onAction }: { readonly name: string; readonly onAction: () => void }) {
  return (
    <MenuItem id={name} className="menu-item" onAction={onAction}>
      {name}
    </MenuItem>
  );
}

function useCopyLink(id: string): () => void {
  const say = useWords().ledger;
  const { place } = useDesk();
  return () => {
    void copyText(`${window.location.origin}${places.amendments(place.draft.id, id)}`).then((copied) =>
      copied ? tellDone(say.linkCopied) : tellFailed(say.notCopied),
    );
  };
}
