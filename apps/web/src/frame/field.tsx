import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';

import { useFirstFocus } from './use-first-focus.js';

interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** Stands beside the label, such as that it may be left empty. */
  readonly note?: string;
  readonly hint?: string;
  /** What is said where it is left empty; a field that may be has none. */
  readonly missing?: string;
  /** Whether the keyboard is taken to it when it appears. */
  readonly isFirst?: boolean;
}

/** A field of a form with its label. */
export function Field({ label, note, hint, missing, isFirst = false, ...rest }: FieldProps) {
  const input = useFirstFocus(isFirst);
  return (
    <TextField {...rest} className="field" isRequired={missing !== undefined}>
      <Label className="label">
        {label}
        {note === undefined ? null : <span className="label-note">{note}</span>}
      </Label>
      <Input ref={input} className="input" placeholder={hint ?? ''} />
      {missing === undefined ? null : <FieldError className="field-error">{missing}</FieldError>}
    </TextField>
  );
}
