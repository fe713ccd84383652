import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';

import { useWords } from '../words/words.js';
import { useLaying } from './frame-context.js';
import { Keys } from './keys.js';

/** Opens the palette for those who do not know its key yet. */
export function PaletteButton() {
  const { lay } = useLaying();
  const say = useWords().frame;
  return (
    <Button
      className="button plain medium palette-button"

      onPress={() => lay('palette')}
    >
      <Search size={14} strokeWidth={2} aria-hidden />
      <span className="hidden-visually">{say.palette}</span>
      <Keys stroke="Mod+K" />
    </Button>
  );
}
