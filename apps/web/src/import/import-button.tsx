import { FileUp } from 'lucide-react';
import { useMemo, useRef } from 'react';

import { useActs } from '../acts/acts-context.js';
import { ActionButton } from '../frame/action-button.js';
import { useWords } from '../words/words.js';
import { useBringIn } from './imports-context.js';

/** What a file chooser offers first; the server decides by content. */
const KINDS =
  '.txt,.xml,.akn,.json,.html,.htm,.pdf,text/plain,application/xml,application/json,text/html,application/pdf';

/** Chooses files to import. */
export function ImportButton({ session }: { readonly session: string }) {
  const say = useWords().home;
  const bringIn = useBringIn(session);
  const input = useRef<HTMLInputElement>(null);
  const acts = useMemo(
    () => [
      {
        id: 'import',
        name: say.import,
        group: 'home' as const,
        key: { heardBy: 'page' as const, strokes: ['I'] },
        run: () => input.current?.click(),
      },
    ],
    [say],
  );
  useActs(acts);
  return (
    <>
      <ActionButton look="primary" onPress={() => input.current?.click()}>
        <FileUp size={15} aria-hidden />
        <span className="wide-only">{say.import}</span>
        <span className="hidden-visually narrow-only">{say.import}</span>
      </ActionButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={KINDS}
        aria-label={say.import}
        onChange={({ currentTarget }) => {
          bringIn([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
