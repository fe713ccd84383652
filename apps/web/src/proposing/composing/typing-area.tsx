import type { KeyboardEvent } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import { useFirstFocus } from '../../frame/use-first-focus.js';

interface TypingAreaProps {
  readonly label: string;
  /** What stands in the margin beside it: "(a)". */
  readonly marker?: string;
  readonly depth?: number;
  readonly words: string;
  readonly hint?: string;
  readonly isFirst: boolean;
  readonly onChange: (words: string) => void;
  readonly onSend: () => void;
}

/** A line of a paragraph to be typed over. */
export function TypingArea({ label, marker = '', depth = 0, words, hint = '', ...rest }: TypingAreaProps) {
  const area = useFirstFocus<HTMLTextAreaElement>(rest.isFirst);
  return (
    <TextField className="copy-line" data-depth={Math.min(depth, 3)} value={words} onChange={rest.onChange}>
      <Label className="hidden-visually">{label}</Label>
      {marker === '' ? null : (
        <span className="copy-marker figures" aria-hidden>
          {marker}
        </span>
      )}
      <TextArea
        ref={area}
        className="input copy-area"
        rows={1}
        dir="auto"
        placeholder={hint}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          rest.onSend();
        }}
      />
    </TextField>
  );
}
