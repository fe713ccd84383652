import { Download, X } from 'lucide-react';

import { ActionButton } from '../frame/action-button.js';
import { IconButton } from '../frame/icon-button.js';
import { saveFile } from '../frame/save-file.js';
import { useWords } from '../words/words.js';

/** A text that held words the server never took, from the moment its room was closed. */
export interface Unsent {
  readonly symbol: string;
  readonly text: string;
}

interface UnsentNoteProps {
  readonly unsent: Unsent;
  readonly onDone: () => void;
}

/** Offers the words that did not make it into the new version, as a file. */
export function UnsentNote({ unsent, onDone }: UnsentNoteProps) {
  const words = useWords();
  const { text: say } = words;
  return (
    <div className="banner warn" role="alert">
      <p>
        {say.refusals.epochOver} {say.unsentKept}
      </p>
      <ActionButton size="small" onPress={() => saveFile(say.unsentFile(unsent.symbol), unsent.text)}>
        <Download size={14} aria-hidden />
        {say.saveUnsent}
      </ActionButton>
      <IconButton icon={X} name={words.frame.dismiss} onPress={onDone} />
    </div>
  );
}
