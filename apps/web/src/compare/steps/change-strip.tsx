import { type RefObject, useEffect, useState } from 'react';

import type { Entry } from '../rows/entries.js';

interface ChangeStripProps {
  readonly list: RefObject<HTMLElement | null>;
  /** What the list shows: where that is new, the rows are measured again. */
  readonly entries: readonly Entry[];
  readonly onGo: (key: string) => void;
}

/** Where a changed row stands on the page, in shares of the page's height. */
interface Mark {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

/**
 * The changes along the scroll bar, each where its row stands. For those who point: keys and the arrows do the
 * same for everyone, so it is left out for those who listen.
 */
export function ChangeStrip({ list, entries, onGo }: ChangeStripProps) {
  const marks = useMarks(list, entries);
  return (
    <div className="change-strip" aria-hidden>
      {marks.map(({ key, kind, name, top, height }) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          className={kind}
          aria-label={name}
          title={name}
          style={{ insetBlockStart: `${top * 100}%`, blockSize: `max(3px, ${height * 100}%)` }}
          onClick={() => onGo(key)}
        />
      ))}
    </div>
  );
}

/** Measured again whenever the rows take another size or are others, once they are on the screen. */
function useMarks(list: RefObject<HTMLElement | null>, entries: readonly Entry[]): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const watching = new ResizeObserver(() => setMarks(marksIn(element, entries)));
    watching.observe(element);
    return () => watching.disconnect();
  }, [list, entries]);
  return marks;
}

function marksIn(list: HTMLElement, entries: readonly Entry[]): Mark[] {
  const page = document.documentElement.scrollHeight;
  const scrolled = window.scrollY;
  const rows = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-change]')].map((row) => [row.dataset['key'], row]),
  );
  return entries.flatMap((entry) => {
    const row = rows.get(entry.key);
    if (entry.type !== 'row' || row === undefined) return [];
    const { top, height } = row.getBoundingClientRect();
    const place = { top: (top + scrolled) / page, height: height / page };
    const kind = entry.row.change.replaceAll(' ', '-');
    return [{ key: entry.key, kind, name: row.getAttribute('aria-label') ?? '', ...place }];
  });
}
