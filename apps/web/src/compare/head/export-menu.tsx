import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../../frame/action-button.js';
import { saveFile } from '../../frame/save-file.js';
import { useWords } from '../../words/words.js';

/** The forms in which a comparison is handed out. */
export interface Exported {
  readonly html: () => string;
  readonly txt: () => string;
}

interface ExportMenuProps {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly exported: Exported;
}

/** Hands out what is looked at as a file, or to the printer. */
export function ExportMenu({ name, exported }: ExportMenuProps) {
  const say = useWords().comparing;
  const acts: Readonly<Record<string, () => void>> = {
    html: () => saveFile(`${name}.html`, exported.html()),
    txt: () => saveFile(`${name}.txt`, exported.txt()),
    print: () => window.print(),
  };
  return (
    <MenuTrigger>
      <ActionButton size="small">
        <Download size={14} aria-hidden />
        {say.download}
      </ActionButton>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={say.download} onAction={(key) => acts[String(key)]?.()}>
          {Object.keys(acts).map((key) => (
            <MenuItem key={key} id={key} className="menu-item">
              {say.downloads[key] ?? key}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
