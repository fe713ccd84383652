import { type RefObject, useLayoutEffect, useState } from 'react';

interface ChangeStripProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly onGo: (change: number) => void;
}

/** Where a changed row stands on the page, in shares of the page's height. */
interface Mark {
  readonly change: number;
  readonly kind: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

/**
 * The changes along the scroll bar, each where its row stands. For those who point: keys and the arrows do the
 * same for everyone, so it is left out for those who listen.
 */
export function ChangeStrip({ list, onGo }: ChangeStripProps) {
  const marks = useMarks(list);
  return (
    <div className="change-strip" aria-hidden>
      {marks.map(({ change, kind, name, top, height }) => (
        <button
          key={change}
          type="button"
          tabIndex={-1}
          className={kind}
          aria-label={name}
          title={name}
          style={{ insetBlockStart: `${top * 100}%`, blockSize: `max(3px, ${height * 100}%)` }}
          onClick={() => onGo(change)}
        />
      ))}
    </div>
  );
}

/** Measured again whenever the rows take another size. */
function useMarks(list: RefObject<HTMLElement | null>): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const watching = new ResizeObserver(() => setMarks(marksIn(element)));
    watching.observe(element);
    return () => watching.disconnect();
  }, [list]);
  return marks;
}

function marksIn(list: HTMLElement): Mark[] {
  const page = document.documentElement.scrollHeight;
  return [...list.querySelectorAll<HTMLElement>('[data-change]')].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return {
      change: Number(row.dataset['change']),
      kind: row.classList.item(1) ?? '',
      name: row.getAttribute('aria-label') ?? '',
      top: (top + window.scrollY) / page,
      height: height / page,
    };
  });
}
