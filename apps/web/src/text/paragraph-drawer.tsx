import { PanelRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { IconButton } from '../frame/icon-button.js';
import { Overlay } from '../frame/overlay.js';
import { useWords } from '../words/words.js';
import type { BlockFacts } from './block-facts.js';
import { ParagraphPanel } from './paragraph-panel.js';

interface ParagraphDrawerProps {
  readonly facts: BlockFacts | null;
  readonly inHand?: ReactNode;
  readonly beside: ReactNode;
  /** Whether it is asked for by key. */
  readonly isAsked?: boolean;
}

/** What belongs to the paragraph in hand, where the window has no room for it beside the page. */
export function ParagraphDrawer({ facts, inHand, beside, isAsked = false }: ParagraphDrawerProps) {
  const say = useWords().text;
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsked !== wasAsked) {
    setWasAsked(isAsked);
    if (isAsked) setOpen(true);
  }
  return (
    <>
      <IconButton icon={PanelRight} name={say.showParagraph} onPress={() => setOpen(true)} />
      <Overlay isOpen={isOpen} onClose={() => setOpen(false)} label={say.paragraph} shape="drawer-end">
        <ParagraphPanel facts={facts} inHand={inHand} beside={beside} />
      </Overlay>
    </>
  );
}
