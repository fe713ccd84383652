/** What of a keyboard event tells one stroke from another. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether these keys were struck. "Mod" is ⌘ or Ctrl. Shift is asked for with function keys alone: with others it is part
 * of how signs such as "?" are typed.
 */
export function isStruck(stroke: string, event: Stroke): boolean {
  const parts = stroke.split('+');
  const key = parts.at(-1) ?? '';
  const mod = event.ctrlKey || event.metaKey;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (!isFunctionStroke(stroke) || event.shiftKey === parts.includes('Shift'))
  );
}

/** Whether a stroke is of a function key, which types nothing: "F8", "Shift+F8". */
export function isFunctionStroke(stroke: string): boolean {
  return /(?:^|\+)F\d{1,2}$/u.test(stroke);
}

const SIGNS: Readonly<Record<string, { readonly apple: string; readonly other: string }>> = {
  Mod: { apple: '⌘', other: 'Ctrl' },
  Alt: { apple: '⌥', other: 'Alt' },
  Shift: { apple: '⇧', other: 'Shift' },
  ArrowUp: { apple: '↑', other: '↑' },
  ArrowDown: { apple: '↓', other: '↓' },
};

/** The keys of a stroke as they are written on the keyboard at hand. */
export function keysShown(stroke: string, keyboard: 'apple' | 'other'): string[] {
  return stroke
    .split('+')
    .map((part) => SIGNS[part]?.[keyboard] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** Which keyboard is at hand, by what the browser says of its system. */
export function keyboardOf(userAgent: string): 'apple' | 'other' {
  return /Mac|iPhone|iPad/u.test(userAgent) ? 'apple' : 'other';
}
