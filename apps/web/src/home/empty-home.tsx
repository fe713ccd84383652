import { FileStack } from 'lucide-react';

import { ImportButton } from '../import/import-button.js';
import { useWords } from '../words/words.js';

/** What stands where no draft is yet, and the first step. */
export function EmptyHome({ session }: { readonly session: string }) {
  const say = useWords().home;
  return (
    <section className="empty">
      <FileStack size={30} strokeWidth={1.4} aria-hidden />
      <h2>{say.empty}</h2>
      <p>{say.emptyLead}</p>
      <ImportButton session={session} />
    </section>
  );
}
