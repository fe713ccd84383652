import { Copy, Link } from 'lucide-react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import { rowName } from './row-names.js';
import type { RowSetting } from './row-setting.js';

interface RowActsProps {
  readonly entry: RowEntry;
  readonly setting: RowSetting;
}

/** What can be done with a change: copy it as text, or copy a link to it. */
export function RowActs({ entry, setting }: RowActsProps) {
  const { comparing: say } = useWords();
  if (entry.row.change === 'kept') return null;
  const name = rowName(entry.row, say);
  return (
    <div className="row-acts">
      <button
        type="button"
        className="icon-button small"
        aria-label={say.copyNamed(name)}
        title={say.copyHint}
        onClick={() => setting.onCopy(entry)}
      >
        <Copy size={13} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={say.copyLinkNamed(name)}
        title={say.copyLinkHint}
        onClick={() => setting.onCopyLink(entry)}
      >
        <Link size={13} aria-hidden />
      </button>
    </div>
  );
}
