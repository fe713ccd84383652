import type { ImportNotice } from '@penholder/protocol';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { ActionButton } from '../frame/action-button.js';
import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';

/** As many as are read at a glance; the rest is a press away. */
const SHOWN = 5;

/** A notice with the name that this browser keeps it under. */
export interface NamedNotice {
  readonly name: string;
  readonly notice: ImportNotice;
}

interface ImportNoticeListProps {
  readonly named: readonly NamedNotice[];
  readonly onPutAway: (name: string) => void;
  /** Goes to the paragraph or note of this label. */
  readonly onGo: (label: string) => void;
}

/** What an import left to look at, each with the way to its paragraph and the way to put it away. */
export function ImportNoticeList({ named, onPutAway, onGo }: ImportNoticeListProps) {
  const say = useWords().text.fromImport;
  const [isWhole, setWhole] = useState(false);
  if (named.length === 0) return null;
  const shown = isWhole ? named : named.slice(0, SHOWN);
  return (
    <>
      <ul className="import-notices">
        {shown.map(({ name, notice }) => (
          <li key={name}>
            <p dir="auto">
              <NoticePlace notice={notice} onGo={onGo} /> {notice.message}
            </p>
            <IconButton icon={X} name={say.putAway} onPress={() => onPutAway(name)} />
          </li>
        ))}
      </ul>
      {shown.length < named.length ? (
        <ActionButton size="small" look="quiet" onPress={() => setWhole(true)}>
          {say.more(named.length - shown.length)}
        </ActionButton>
      ) : null}
    </>
  );
}

interface NoticePlaceProps extends Pick<ImportNoticeListProps, 'onGo'> {
  readonly notice: ImportNotice;
}

/** The paragraph, which a press goes to; else the line of the file. */
function NoticePlace({ notice: { label, line }, onGo }: NoticePlaceProps) {
  const say = useWords().text.fromImport;
  if (label !== null)
    return (
      <Button className="notice-place figures" aria-label={say.goTo(label)} onPress={() => onGo(label)}>
        {label}
      </Button>
    );
  return line > 0 ? <span className="quiet figures">{say.line(line)}</span> : null;
}
