import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';

import { useMe } from '../records/use-me.js';
import { Emblem } from '../person/emblem.js';
import { useWords } from '../words/words.js';
import { isTheme, useTheme } from '../design/theme.js';
import { useLaying } from './frame-context.js';
import { Keys } from './keys.js';

/** Who one acts as, and from there the person, the theme and the keys. */
export function PersonMenu() {
  const me = useMe();
  const { frame: say, person } = useWords();
  if (me === null) return null;
  return (
    <MenuTrigger>
      <Button className="person-button">
        <Emblem delegation={me.delegation} />
        <span className="hidden-visually">{say.actingAs}</span>
        <span className="person-names">
          <b>{me.delegation}</b>
          <span>
            {me.name} · {person.roles[me.role]}
          </span>
        </span>
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <PersonChoices />
      </Popover>
    </MenuTrigger>
  );
}

function PersonChoices() {
  const say = useWords().frame;
  const { lay } = useLaying();
  return (
    <Menu className="menu" aria-label={say.actingAs}>
      <MenuItem className="menu-item" onAction={() => lay('person')}>
        {say.changePerson}
      </MenuItem>
      <Separator className="menu-rule" />
      <ThemeChoices />
      <Separator className="menu-rule" />
      <MenuItem className="menu-item" textValue={say.keys} onAction={() => lay('keys')}>
        {say.keys}
        <Keys stroke="?" />
      </MenuItem>
    </Menu>
  );
}

function ThemeChoices() {
  const say = useWords().frame;
  const [theme, setTheme] = useTheme();
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = [...keys][0];
        if (isTheme(chosen)) setTheme(chosen);
      }}
    >
      <Header className="menu-header">{say.theme}</Header>
      <MenuItem id="system" className="menu-item">
        {say.themes.system}
      </MenuItem>
      <MenuItem id="light" className="menu-item">
        {say.themes.light}
      </MenuItem>
      <MenuItem id="dark" className="menu-item">
        {say.themes.dark}
      </MenuItem>
    </MenuSection>
  );
}
