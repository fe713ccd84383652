import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';

interface CountFieldProps {
  readonly label: string;
  readonly least: number;
  readonly value: number;
  readonly onChange: (count: number) => void;
}

/** A small field for a whole number. */
export function CountField({ label, least, value, onChange }: CountFieldProps) {
  return (
    <NumberField
      className="count-field"
      minValue={least}
      maxValue={9_999}
      step={1}
      value={value}
      // A field that was emptied is no number.
      onChange={(count) => onChange(Number.isNaN(count) ? least : count)}
    >
      <Label className="label">{label}</Label>
      <Input className="input" />
    </NumberField>
  );
}
