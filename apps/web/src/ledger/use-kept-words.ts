import { useCallback, useState } from 'react';

/** Words that are being typed, kept through leaving and coming back as long as the window is open, under this name. */
export function useKeptWords(keptAs: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => kept(keptAs));
  const change = useCallback(
    (next: string) => {
      setWords(next);
      keep(keptAs, next);
    },
    [keptAs],
  );
  return [words, change];
}

function kept(name: string): string {
  try {
    return window.sessionStorage.getItem(name) ?? '';
  } catch (refused) {
    console.info('The browser gives back nothing that was typed:', refused);
    return '';
  }
}

/** A browser that keeps nothing still has the words on this page. */
function keep(name: string, words: string): void {
  try {
    if (words === '') window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, words);
  } catch (refused) {
    console.info('The browser keeps nothing that is typed:', refused);
  }
}
