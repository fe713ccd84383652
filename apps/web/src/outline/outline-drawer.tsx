import { ListTree } from 'lucide-react';
import { useState } from 'react';

import { IconButton } from '../frame/icon-button.js';
import { Overlay } from '../frame/overlay.js';
import { useWords } from '../words/words.js';
import { Outline, type OutlineProps } from './outline.js';

/** The outline where the window has no room for it beside the page. */
export function OutlineDrawer({ onGo, ...outline }: OutlineProps) {
  const say = useWords().text;
  const [isOpen, setOpen] = useState(false);
  const go = (id: string) => {
    setOpen(false);
    afterReturn(() => onGo(id));
  };
  return (
    <>
      <IconButton icon={ListTree} name={say.showOutline} onPress={() => setOpen(true)} />
      <Overlay isOpen={isOpen} onClose={() => setOpen(false)} label={say.outline} shape="drawer-start">
        <Outline {...outline} onGo={go} />
      </Overlay>
    </>
  );
}

/** A drawer that closes gives back the scroll and the keyboard a frame after it has gone; only then can the page be moved. */
function afterReturn(then: () => void): void {
  requestAnimationFrame(() => {
    if (document.querySelector('.veil') !== null) afterReturn(then);
    else requestAnimationFrame(() => requestAnimationFrame(then));
  });
}
