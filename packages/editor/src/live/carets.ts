import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type { Awareness } from 'y-protocols/awareness';

/** Who writes here, as the others see it. `color` is `#rrggbb`: the binding takes no other form. */
export interface WritingPerson {
  readonly name: string;
  readonly delegation: string;
  readonly color: string;
}

/** How this editor tells others where its caret stands, and learns of theirs. */
export interface Presence {
  readonly awareness: Awareness;
  readonly person: WritingPerson;
}

/** Draws the carets and selections of the others, each named by delegation. */
export function carets({ awareness, person }: Presence) {
  return CollaborationCaret.configure({
    provider: { awareness },
    user: { ...person },
    render: (user) => drawCaret(textOf(user['delegation']), textOf(user['color'])),
    selectionRender: (user) => ({
      class: 'caret-selection',
      style: `--caret-color: ${textOf(user['color'])}`,
    }),
  });
}

function drawCaret(delegation: string, color: string): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.style.setProperty('--caret-color', color);
  const name = document.createElement('span');
  name.className = 'caret-name';
  name.textContent = delegation;
  caret.append(name);
  return caret;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
