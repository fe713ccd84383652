import { ago } from '../words/spoken-time.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/words.js';

interface ChangedProps {
  readonly at: string;
  readonly by: string | null;
}

/** When something last changed, and by whom where that is known. */
export function Changed({ at, by }: ChangedProps) {
  const words = useWords();
  const when = ago(at, useNow(), words.language) ?? words.frame.justNow;
  return (
    <span className="changed">
      <time dateTime={at} title={new Date(at).toLocaleString(words.language)}>
        {when}
      </time>
      {by === null ? null : <span>{by}</span>}
    </span>
  );
}
