import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';

import { useWords } from '../words/words.js';
import { useLaying } from './frame-context.js';
import { Keys } from './keys.js';
import { Overlay } from './overlay.js';
import { useFirstFocus } from './use-first-focus.js';
import { type PaletteSection, usePaletteSections } from './use-palette-sections.js';

/** Any place or act by its name. */
export function Palette() {
  const { laid, lay } = useLaying();
  const say = useWords().frame;
  const close = () => lay('nothing');
  return (
    <Overlay isOpen={laid === 'palette'} onClose={close} label={say.palette} shape="palette">
      <PaletteBody onDone={close} />
    </Overlay>
  );
}

function PaletteBody({ onDone }: { readonly onDone: () => void }) {
  const say = useWords().frame;
  const sections = usePaletteSections();
  const input = useFirstFocus();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField className="palette-search" aria-label={say.palette}>
        <Input ref={input} className="palette-input" placeholder={say.paletteHint} />
      </SearchField>
      <Menu
        className="menu palette-menu"
        aria-label={say.palette}
        items={sections}
        renderEmptyState={() => <p className="list-empty">{say.paletteNothing}</p>}
      >
        {(section) => <PaletteGroup section={section} onDone={onDone} />}
      </Menu>
    </Autocomplete>
  );
}

interface PaletteGroupProps {
  readonly section: PaletteSection;
  readonly onDone: () => void;
}

function PaletteGroup({ section, onDone }: PaletteGroupProps) {
  return (
    <MenuSection id={section.id}>
      <Header className="menu-header">{section.name}</Header>
      {section.entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className="menu-item"
          textValue={`${entry.detail ?? ''} ${entry.name}`}
          onAction={() => {
            onDone();
            entry.run();
          }}
        >
          {entry.detail === null ? null : <span className="menu-detail">{entry.detail}</span>}
          <span className="menu-name">{entry.name}</span>
          {entry.stroke === null ? null : <Keys stroke={entry.stroke} />}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
