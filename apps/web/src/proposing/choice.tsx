import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly choices: readonly Name[];
  readonly chosen: Name;
  readonly nameOf: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Name extends string>({ label, choices, chosen, nameOf, onChoose }: ChoiceProps<Name>) {
  return (
    <div className="field">
      <span className="label" aria-hidden>
        {label}
      </span>
      <ToggleButtonGroup
        className="choices"
        aria-label={label}
        selectedKeys={[chosen]}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const now = choices.find((each) => keys.has(each));
          if (now !== undefined) onChoose(now);
        }}
      >
        {choices.map((each) => (
          <ToggleButton key={each} id={each} className="choice">
            {nameOf(each)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
