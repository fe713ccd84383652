import { ClipboardPaste } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';

import { useActs } from '../acts/acts-context.js';
import { ActionButton } from '../frame/action-button.js';
import { useWords } from '../words/words.js';
import { useBringIn } from './imports-context.js';
import { PasteDialog } from './paste-dialog.js';
import { NOTHING_PASTED, type Pasted, type PastedWords } from './pasted-words.js';
import { usePaste } from './use-paste.js';

/** Takes what is pasted: files at once, as if they were dropped; words after they were looked at. */
export function PasteButton({ session }: { readonly session: string }) {
  const say = useWords().importing;
  const bringIn = useBringIn(session);
  const [words, setWords] = useState<PastedWords | null>(null);
  const take = useCallback(
    (pasted: Pasted) => {
      if (pasted.type === 'files') bringIn(pasted.files);
      else if (pasted.type === 'words') setWords(pasted.words);
    },
    [bringIn],
  );
  usePaste(take);
  const open = useCallback(() => setWords(NOTHING_PASTED), []);
  useActs(useMemo(() => [pasteAct(say.paste, open)], [say, open]));
  return (
    <>
      <ActionButton onPress={open}>
        <ClipboardPaste size={15} aria-hidden />
        <span className="wide-only">{say.paste}</span>
        <span className="hidden-visually narrow-only">{say.paste}</span>
      </ActionButton>
      <PasteDialog
        words={words}
        onWords={setWords}
        onClose={() => setWords(null)}
        onImport={(file) => bringIn([file])}
      />
    </>
  );
}

function pasteAct(name: string, run: () => void) {
  const key = { heardBy: 'page' as const, strokes: ['P'] };
  return { id: 'paste', name, group: 'home' as const, key, run };
}
