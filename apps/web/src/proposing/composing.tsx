import { ChevronDown, Pencil } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-aria-components/Link';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../frame/action-button.js';
import { IconButton } from '../frame/icon-button.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { useDesk } from '../ledger/desk.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { EditedCopy } from './composing/edited-copy.js';
import { NewParagraph } from './composing/new-paragraph.js';
import { type Composition, useBegun } from './composing/use-begun.js';
import { useSending } from './composing/use-sending.js';
import type { Copied } from './copy/paragraph-copy.js';
import { mayPropose } from './rights.js';

/** That somebody asked by key to propose a change, and what to do once that is answered. */
export interface Asking {
  readonly isAsked: boolean;
  readonly answer: () => void;
}

interface ComposingProps {
  /** The paragraph in hand; `null` where it is none that can be copied. */
  readonly block: Copied | null;
  readonly asking: Asking;
}

/** Where one proposes a change to the paragraph in hand: by editing a copy, deleting it, or putting another behind it. */
export function Composing({ block, asking }: ComposingProps) {
  const say = useWords().proposing;
  const { me, place } = useDesk();
  if (!mayPropose(me)) return <p className="quiet">{say.observersLead}</p>;
  if (block !== null && place.draft.room !== null) return <ByCopy block={block} asking={asking} />;
  return (
    <p className="quiet">
      {say.notByCopy} <Link href={places.amendments(place.draft.id)}>{say.toLedger}</Link>
    </p>
  );
}

interface ByCopyProps extends ComposingProps {
  readonly block: Copied;
}

function ByCopy({ block, asking: { isAsked, answer } }: ByCopyProps) {
  const { place } = useDesk();
  const composition = useBegun(place.draft.id, block.id);
  const edit = () => {
    if (composition.begun === null) composition.put({ type: 'edit', seen: block, typed: {}, before: null });
    else composition.open();
  };
  useEffect(() => {
    if (!isAsked) return;
    edit();
    answer();
  });
  const { begun, isOpen } = composition;
  if (begun === null || !isOpen) return <Offers block={block} composition={composition} onEdit={edit} />;
  if (begun.type === 'insert') return <NewParagraph block={block} begun={begun} composition={composition} />;
  if (begun.seen.type === 'table') return null;
  return <EditedCopy block={block} begun={begun} seen={begun.seen} composition={composition} />;
}

interface OffersProps {
  readonly block: Copied;
  readonly composition: Composition;
  readonly onEdit: () => void;
}

function Offers({ block, composition, onEdit }: OffersProps) {
  const say = useWords().proposing;
  const sending = useSending();
  const remove = () => sending.send({ type: 'edit', seen: block, now: null }, () => undefined);
  const isBegun = composition.begun !== null;
  return (
    <>
      {isBegun ? <p className="quiet">{say.begun}</p> : null}
      <div className="row">
        <ActionButton size="small" onPress={onEdit}>
          <Pencil size={13} aria-hidden />
          {isBegun ? say.goOn : say.propose}
        </ActionButton>
        {isBegun ? null : (
          <MenuTrigger>
            <IconButton icon={ChevronDown} name={say.more} />
            <Popover className="popover" offset={4}>
              <Menu className="menu" aria-label={say.more}>
                <MenuItem className="menu-item" onAction={remove}>
                  {say.proposeDeletion}
                </MenuItem>
                <MenuItem
                  className="menu-item"
                  onAction={() => composition.put({ type: 'insert', words: '' })}
                >
                  {say.proposeNew}
                </MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </div>
      {composition.bringBack === null ? null : (
        <p className="quiet">
          {say.discarded}{' '}
          <ActionButton size="small" look="quiet" onPress={composition.bringBack}>
            {say.bringBack}
          </ActionButton>
        </p>
      )}
      <RefusalNote error={sending.error} />
    </>
  );
}
