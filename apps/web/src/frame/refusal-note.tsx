import { CircleAlert } from 'lucide-react';

import { type Refusal, refusalOf } from '../records/refusal.js';
import { useWords, type Words } from '../words/words.js';

/** Why something was refused, in the server's own sentence where it has one. Nothing where nothing failed. */
export function RefusalNote({ error }: { readonly error: unknown }) {
  const words = useWords();
  if (error === null || error === undefined) return null;
  return (
    <p className="note bad" role="alert">
      <CircleAlert size={16} aria-hidden />
      {refusalSentence(refusalOf(error), words)}
    </p>
  );
}

/** A refusal as one sentence for people. */
export function refusalSentence(refusal: Refusal, words: Words): string {
  switch (refusal.type) {
    case 'refused':
      return refusal.problem.message;
    case 'unreachable':
      return words.frame.unreachable;
    case 'not understood':
      return words.frame.notUnderstood;
  }
}
