import type { Editor } from '@tiptap/core';

/** Presses a key as a keyboard would: "Enter", "Alt-ArrowUp", "Ctrl-z". */
export function pressKey({ view }: Editor, key: string): void {
  const names = key.split('-');
  const event = new KeyboardEvent('keydown', {
    key: names.at(-1) ?? '',
    shiftKey: names.includes('Shift'),
    altKey: names.includes('Alt'),
    ctrlKey: names.includes('Ctrl'),
    bubbles: true,
    cancelable: true,
  });
  view.dom.dispatchEvent(event);
}
