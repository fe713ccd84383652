import { useSyncExternalStore } from 'react';

/** Light, dark, or whatever the system says. */
export type Theme = 'system' | 'light' | 'dark';

/** The same name is read by `public/theme.js` before the first paint. */
const KEPT_AS = 'penholder.theme';

const listeners = new Set<() => void>();

/** Whether a value from outside names a theme. */
export function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark';
}

/** The theme of the page and how to choose another; the choice is kept by this browser. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), chooseTheme];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return isTheme(theme) ? theme : 'system';
}

function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  keep(theme);
  for (const listener of listeners) listener();
}

/** A browser that keeps nothing (private windows, full disks) still changes the theme of this page. */
function keep(theme: Theme): void {
  try {
    window.localStorage.setItem(KEPT_AS, theme);
  } catch (refused) {
    console.info('The browser keeps no choice of theme:', refused);
  }
}
