import { useEffect, useState } from 'react';

/** Takes files dropped anywhere on the window; tells whether some are being held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // Every element that is entered is also left: only the balance tells whether the files are over the window.
    let depth = 0;
    const count = (change: number) => (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth + change);
      setHeld(depth > 0);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setHeld(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    return listenAll({ dragenter: count(1), dragleave: count(-1), dragover: over, drop });
  }, [onFiles]);
  return held;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

type DragListeners = Readonly<
  Record<'dragenter' | 'dragleave' | 'dragover' | 'drop', (event: DragEvent) => void>
>;

function listenAll({ dragenter, dragleave, dragover, drop }: DragListeners): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('dragenter', dragenter, { signal });
  window.addEventListener('dragleave', dragleave, { signal });
  window.addEventListener('dragover', dragover, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => ending.abort();
}
