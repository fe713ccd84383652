import { CornerLeftUp } from 'lucide-react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import type { RowSetting } from './row-setting.js';
import { type Tag, tagsOf } from './row-tags.js';

interface RowFootProps {
  readonly entry: RowEntry;
  readonly setting: RowSetting;
}

/** What is said of a row beneath its words. */
export function RowFoot({ entry, setting }: RowFootProps) {
  const { comparing: say } = useWords();
  const tags = tagsOf(entry, setting.sponsors, say);
  // Beside each other the two labels say themselves that a number shifted.
  if (tags.length === 0 || (setting.isSplit && entry.row.change === 'kept')) return null;
  return (
    <ul className="row-tags">
      {tags.map((tag) => (
        <li key={tag.text} className={`row-tag ${tag.tone}`} dir="auto">
          <TagText tag={tag} entry={entry} onGo={setting.onGo} />
        </li>
      ))}
    </ul>
  );
}

interface TagTextProps {
  readonly tag: Tag;
  readonly entry: RowEntry;
  readonly onGo: (key: string) => void;
}

/** A remark; that a paragraph moved leads to where it stood. */
function TagText({ tag: { tone, text }, entry: { oldPlace }, onGo }: TagTextProps) {
  const { comparing: say } = useWords();
  if (tone !== 'place' || oldPlace === null) return text;
  return (
    <button type="button" className="tag-link" title={say.goToOldPlace} onClick={() => onGo(oldPlace)}>
      {text}
      <CornerLeftUp size={12} strokeWidth={2.25} aria-hidden />
    </button>
  );
}
