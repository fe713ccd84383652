import type { OutlineEntry } from '@penholder/editor';
import { ListTree, PanelRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { IconButton } from '../frame/icon-button.js';
import { Overlay } from '../frame/overlay.js';
import { useMedia } from '../frame/use-media.js';
import { Outline } from '../outline/outline.js';
import { useWords } from '../words/words.js';
import type { BlockFacts } from './block-facts.js';
import { ParagraphPanel } from './paragraph-panel.js';

interface TextColumnsProps {
  readonly entries: readonly OutlineEntry[];
  readonly current: string | null;
  readonly facts: BlockFacts | null;
  readonly onGo: (id: string) => void;
  readonly children: ReactNode;
}

/** Outline, page, and what belongs to the paragraph in hand; where the window is narrow, the first and the last are drawers. */
export function TextColumns({ entries, current, facts, onGo, children }: TextColumnsProps) {
  const hasOutline = useMedia('(width >= 64rem)');
  const hasSide = useMedia('(width >= 82rem)');
  const outline = <Outline entries={entries} current={current} onGo={onGo} />;
  return (
    <div className={`columns${hasOutline ? ' with-outline' : ''}${hasSide ? ' with-side' : ''}`}>
      {hasOutline ? <div className="column-outline">{outline}</div> : null}
      <main className="desk" id="place">
        {hasSide ? null : (
          <Drawers outline={hasOutline ? null : outline} side={<ParagraphPanel facts={facts} />} />
        )}
        {children}
      </main>
      {hasSide ? <ParagraphPanel facts={facts} /> : null}
    </div>
  );
}

interface DrawersProps {
  readonly outline: ReactNode;
  readonly side: ReactNode;
}

function Drawers({ outline, side }: DrawersProps) {
  const say = useWords().text;
  const [open, setOpen] = useState<'none' | 'outline' | 'side'>('none');
  const close = () => setOpen('none');
  return (
    <div className="drawers">
      {outline === null ? null : (
        <IconButton icon={ListTree} name={say.showOutline} onPress={() => setOpen('outline')} />
      )}
      <span className="grow" />
      <IconButton icon={PanelRight} name={say.showParagraph} onPress={() => setOpen('side')} />
      <Overlay isOpen={open === 'outline'} onClose={close} label={say.outline} shape="drawer-start">
        <div onClickCapture={close}>{outline}</div>
      </Overlay>
      <Overlay isOpen={open === 'side'} onClose={close} label={say.paragraph} shape="drawer-end">
        {side}
      </Overlay>
    </div>
  );
}
