import { addresses, type Version } from '@penholder/protocol';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../frame/action-button.js';
import { endingsQuery } from '../records/import-queries.js';
import { useWords } from '../words/words.js';
import { nameOf } from './version-name.js';

/** Offers a version as a file, in every format that the server writes. */
export function DownloadMenu({ version }: { readonly version: Version }) {
  const say = useWords().versions;
  const { data: endings = [] } = useQuery(endingsQuery);
  if (endings.length === 0) return null;
  return (
    <MenuTrigger>
      <ActionButton look="quiet" size="small" aria-label={say.downloadNamed(nameOf(version, say))}>
        <Download size={14} aria-hidden />
        {say.download}
      </ActionButton>
      <Popover className="popover" offset={4}>
        <Menu className="menu" aria-label={say.download}>
          {endings.map((ending) => (
            <MenuItem
              key={ending}
              id={ending}
              className="menu-item"
              href={addresses.file(version.id, ending)}
              // The server names the file.
              download=""
            >
              {say.formatOf(ending)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
