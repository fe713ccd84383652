import { DropCard } from '../frame/drop-card.js';
import { useWords } from '../words/words.js';
import { useBringIn } from './imports-context.js';
import { useFileDrop } from './use-file-drop.js';

/** Says, while files are held over the page, that they may be let go. */
export function DropVeil({ session }: { readonly session: string }) {
  const say = useWords().importing;
  const held = useFileDrop(useBringIn(session));
  return held ? <DropCard drop={say.drop} lead={say.dropLead} /> : null;
}
