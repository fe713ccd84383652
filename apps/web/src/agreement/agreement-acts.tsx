import type { AgreedRung } from '@penholder/amendments';
import { agree, agreementOn, isAgreed, type Ladder } from '@penholder/amendments';
import type { AgreementRecord, LadderAct } from '@penholder/protocol';
import { blockId } from '@penholder/resolution';
import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../frame/action-button.js';
import { useWords } from '../words/words.js';

/** What asks for more than a press, and is open beneath the acts. */
export type OpenForm = 'none' | 'hold' | 'pack';

/** Does something to the ladder; what is refused is told beneath. */
export type ActOnLadder = (act: LadderAct) => void;

interface AgreementActsProps {
  readonly agreement: AgreementRecord;
  readonly onAct: ActOnLadder;
  readonly onOpen: (form: OpenForm) => void;
}

/** What those who keep the ladder may do with a paragraph. */
export function AgreementActs({ agreement, onAct, onOpen }: AgreementActsProps) {
  const say = useWords().proposing;
  const { paragraph, rung } = agreement;
  return (
    <div className="row">
      <AgreeMenu agreement={agreement} onAct={onAct} />
      {isAgreed(rung) ? (
        <ActionButton size="small" onPress={() => onAct({ type: 'reopen', paragraph })}>
          {say.reopen}
        </ActionButton>
      ) : null}
      <MoreMenu agreement={agreement} onAct={onAct} onOpen={onOpen} />
    </div>
  );
}

const RUNGS: readonly AgreedRung[] = [
  'agreed in informals',
  'agreed ad referendum',
  'agreed in the Committee of the Whole',
];

/** The rungs above where a paragraph stands. */
export function rungsAbove({ paragraph, rung }: Pick<AgreementRecord, 'paragraph' | 'rung'>): AgreedRung[] {
  const id = blockId(paragraph);
  const alone: Ladder = new Map([[id, { ...agreementOn(new Map(), id), rung }]]);
  return RUNGS.filter((each) => agree(alone, id, each).ok);
}

function AgreeMenu({ agreement, onAct }: Omit<AgreementActsProps, 'onOpen'>) {
  const say = useWords().proposing;
  const { paragraph } = agreement;
  const above = rungsAbove(agreement);
  if (above.length === 0) return null;
  return (
    <MenuTrigger>
      <ActionButton size="small">
        {say.agreeTo}
        <ChevronDown size={13} aria-hidden />
      </ActionButton>
      <Popover className="popover" offset={4}>
        <Menu className="menu" aria-label={say.agreeTo}>
          {above.map((rung) => (
            <MenuItem
              key={rung}
              className="menu-item"
              onAction={() => onAct({ type: 'agree', paragraph, rung })}
            >
              {say.agreeActs[rung]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function MoreMenu({ agreement, onAct, onOpen }: AgreementActsProps) {
  const { proposing: say, ledger } = useWords();
  const { paragraph, pending, package: name } = agreement;
  return (
    <MenuTrigger>
      <ActionButton size="small" look="quiet" aria-label={`${ledger.moreActs}: ${say.agreement}`}>
        {ledger.moreActs}
        <ChevronDown size={13} aria-hidden />
      </ActionButton>
      <Popover className="popover" offset={4}>
        <Menu className="menu" aria-label={say.agreement}>
          <MenuItem className="menu-item" onAction={() => onOpen('hold')}>
            {say.hold}
          </MenuItem>
          {pending.map((delegation) => (
            <MenuItem
              key={delegation}
              className="menu-item"
              onAction={() => onAct({ type: 'release', paragraph, delegation })}
            >
              {say.release(delegation)}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" onAction={() => onOpen('pack')}>
            {say.pack}
          </MenuItem>
          {name === null ? null : (
            <MenuItem className="menu-item" onAction={() => onAct({ type: 'unpack', name })}>
              {say.unpack}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
