import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ActionButton } from '../frame/action-button.js';
import { DialogHead } from '../frame/dialog-head.js';
import { Overlay } from '../frame/overlay.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { setAsideQuery } from '../records/import-queries.js';
import { useWords } from '../words/words.js';

interface SetAsideDialogProps {
  readonly version: string;
  readonly count: number;
}

/** How much of a file belongs to none of its documents, and the way to see all of it. */
export function SetAsideDialog({ version, count }: SetAsideDialogProps) {
  const say = useWords().text.fromImport;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <ActionButton size="small" onPress={() => setOpen(true)}>
        {say.setAside(count)}
      </ActionButton>
      <Overlay isOpen={isOpen} onClose={close} label={say.setAsideTitle} shape="wide">
        <DialogHead title={say.setAsideTitle} lead={say.setAsideLead} onClose={close} />
        <SetAsideWords version={version} />
      </Overlay>
    </>
  );
}

function SetAsideWords({ version }: { readonly version: string }) {
  const words = useWords();
  const say = words.text.fromImport;
  const { data: pieces, error } = useQuery(setAsideQuery(version));
  if (pieces === undefined) {
    return error === null ? <output className="quiet">{say.opening}</output> : <RefusalNote error={error} />;
  }
  return (
    <ol className="set-aside" aria-label={say.setAsideTitle}>
      {pieces.map(({ line, kind, text }, place) => (
        <li key={`${place} ${line}`} className={kind}>
          <span className="quiet figures">{line > 0 ? say.line(line) : ''}</span>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}
