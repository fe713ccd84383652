import { comparisonToHtml, comparisonToText, type Comparison, documentFacts } from '@penholder/compare';
import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { ActionButton } from '../../frame/action-button.js';
import { saveFile } from '../../frame/save-file.js';
import { useWords } from '../../words/words.js';
import type { Side } from '../side.js';
import { comparisonFileName } from './comparison-file-name.js';

interface ExportMenuProps {
  readonly comparison: Comparison;
  readonly from: Side;
  readonly to: Side;
}

/** As wide as a page of typescript. */
const TEXT_WIDTH = 80;

/** Hands out the comparison as a file, or to the printer. */
export function ExportMenu({ comparison, from, to }: ExportMenuProps) {
  const say = useWords().comparing;
  const facts = () => ({ from: documentFacts(from.resolution), to: documentFacts(to.resolution) });
  const save = (ending: string, text: string) =>
    saveFile(comparisonFileName(from.name, to.name, ending), text);
  const acts: Readonly<Record<string, () => void>> = {
    html: () => save('html', comparisonToHtml(comparison, facts())),
    txt: () =>
      save('txt', comparisonToText(comparison, { colour: false, width: TEXT_WIDTH, facts: facts() })),
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
