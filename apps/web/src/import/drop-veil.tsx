import { FileDown } from 'lucide-react';

import { useWords } from '../words/words.js';
import { useBringIn } from './imports-context.js';
import { useFileDrop } from './use-file-drop.js';

/** Says, while files are held over the page, that they may be let go. */
export function DropVeil({ session }: { readonly session: string }) {
  const say = useWords().importing;
  const held = useFileDrop(useBringIn(session));
  if (!held) return null;
  return (
    <div className="drop-veil" aria-hidden>
      <div className="drop-card">
        <FileDown size={34} strokeWidth={1.4} />
        <b>{say.drop}</b>
        <span>{say.dropLead}</span>
      </div>
    </div>
  );
}
