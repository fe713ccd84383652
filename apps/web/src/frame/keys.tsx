import { keyboardOf, keysShown } from '../acts/keystroke.js';

/** A stroke as the keys of the keyboard at hand. */
export function Keys({ stroke }: { readonly stroke: string }) {
  return (
    <span className="keys">
      {keysShown(stroke, keyboardOf(navigator.userAgent)).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
