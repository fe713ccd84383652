import { CornerLeftUp, Link, Copy } from 'lucide-react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import { rowName } from './row-names.js';
import type { RowSetting } from './row-setting.js';
import { type Tag, tagsOf } from './row-tags.js';

interface RowFootProps {
  readonly entry: RowEntry;
  readonly setting: RowSetting;
}

/** What is said of a row beneath its words, and what can be done with it. */
export function RowFoot({ entry, setting }: RowFootProps) {
  const { comparing: say } = useWords();
  const tags = tagsOf(entry, setting.sponsors, say);
  return (
    <>
      {tags.length === 0 ? null : (
        <ul className="row-tags">
          {tags.map((tag) => (
            <li key={tag.text} className={`row-tag ${tag.tone}`} dir="auto">
              <TagText tag={tag} entry={entry} onGo={setting.onGo} />
            </li>
          ))}
        </ul>
      )}
      {entry.row.change === 'kept' ? null : <RowActs entry={entry} setting={setting} />}
    </>
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

function RowActs({ entry, setting }: RowFootProps) {
  const { comparing: say } = useWords();
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
