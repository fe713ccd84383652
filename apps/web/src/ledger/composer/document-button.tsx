import { FileUp } from 'lucide-react';
import { useCallback, useRef } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { DropCard } from '../../frame/drop-card.js';
import { useFileDrop } from '../../import/use-file-drop.js';
import { useWords } from '../../words/words.js';

interface DocumentButtonProps {
  readonly onFile: (file: File) => void;
}

/** What a file chooser offers first; the server decides by content. */
const KINDS =
  '.txt,.xml,.akn,.json,.html,.htm,.pdf,text/plain,application/xml,application/json,text/html,application/pdf';

/** Hands in a written amendment as a file, chosen or dropped anywhere on the page. */
export function DocumentButton({ onFile }: DocumentButtonProps) {
  const say = useWords().ledger;
  const input = useRef<HTMLInputElement>(null);
  const first = useCallback(
    ([file]: readonly File[]) => {
      if (file !== undefined) onFile(file);
    },
    [onFile],
  );
  return (
    <>
      <ActionButton aria-label={say.documentHint} onPress={() => input.current?.click()}>
        <FileUp size={15} aria-hidden />
        {say.document}
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={say.documentHint}
        onChange={({ currentTarget }) => {
          first([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <DocumentVeil isHeld={useFileDrop(first)} />
    </>
  );
}

function DocumentVeil({ isHeld }: { readonly isHeld: boolean }) {
  const say = useWords().ledger;
  return isHeld ? <DropCard drop={say.drop} lead={say.dropLead} /> : null;
}
