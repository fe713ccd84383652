import { CornerRightDown } from 'lucide-react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import { labelShown, rowName } from './row-names.js';

interface AwayRowProps {
  readonly entryKey: string;
  readonly of: RowEntry;
  readonly onGo: (key: string) => void;
}

/** Where a paragraph stood that moved, with the way to where it stands now. */
export function AwayRow({ entryKey, of: { key, row }, onGo }: AwayRowProps) {
  const { comparing: say } = useWords();
  const old = row.from.map((label) => labelShown(label, say)).join(', ');
  return (
    <div className="away-row" data-key={entryKey}>
      <span className="row-label">{old}</span>
      <button
        type="button"
        className="tag-link"
        aria-label={say.awayNamed(old, rowName(row, say))}
        onClick={() => onGo(key)}
      >
        {say.movedAway(rowName(row, say))}
        <CornerRightDown size={12} strokeWidth={2.25} aria-hidden />
      </button>
      <span className="away-words" dir="auto" aria-hidden>
        {firstWords(row.words.map(({ op, text }) => (op === '+' ? '' : text)).join(''))}
      </span>
    </div>
  );
}

/** Enough to know a paragraph again; the style cuts it at the line's end. */
function firstWords(text: string): string {
  return text.slice(0, 160);
}
