import { SlidersHorizontal } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../../frame/action-button.js';
import { useWords } from '../../words/words.js';
import { type CompareSearch, PARTS } from '../compare-search.js';

interface FilterMenuProps {
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

/** What of the comparison is shown: moves, typography, one part only. */
export function FilterMenu({ search, onAsk }: FilterMenuProps) {
  const say = useWords().comparing;
  return (
    <MenuTrigger>
      <ActionButton size="small">
        <SlidersHorizontal size={14} aria-hidden />
        {say.filter}
      </ActionButton>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={say.filter}>
          <DifferenceSection search={search} onAsk={onAsk} />
          <PartSection search={search} onAsk={onAsk} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function DifferenceSection({ search, onAsk }: FilterMenuProps) {
  const say = useWords().comparing;
  const shown = [
    ...(search.moves === 'hidden' ? [] : ['moves']),
    ...(search.typography === 'shown' ? ['typography'] : []),
  ];
  return (
    <MenuSection
      selectionMode="multiple"
      selectedKeys={shown}
      onSelectionChange={(keys) => {
        const has = (key: string) => keys === 'all' || keys.has(key);
        onAsk({
          moves: has('moves') ? undefined : 'hidden',
          typography: has('typography') ? 'shown' : undefined,
        });
      }}
    >
      <Header className="menu-header">{say.differences}</Header>
      <MenuItem id="moves" className="menu-item">
        {say.showMoves}
      </MenuItem>
      <MenuItem id="typography" className="menu-item">
        {say.showTypography}
      </MenuItem>
    </MenuSection>
  );
}

const WHOLE = 'whole';

function PartSection({ search, onAsk }: FilterMenuProps) {
  const say = useWords().comparing;
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[search.part ?? WHOLE]}
      onSelectionChange={(keys) => onAsk({ part: PARTS.find((part) => keys !== 'all' && keys.has(part)) })}
    >
      <Header className="menu-header">{say.part}</Header>
      <MenuItem id={WHOLE} className="menu-item">
        {say.wholeDocument}
      </MenuItem>
      {PARTS.map((part) => (
        <MenuItem key={part} id={part} className="menu-item">
          {say.parts[part]}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
