import type { Ballot, Majority } from '@penholder/amendments';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { useWords } from '../../words/words.js';
import { CountField } from '../count-field.js';
import type { FilledVote } from './vote-said.js';

interface VoteFieldsProps {
  readonly filled: FilledVote;
  readonly onFill: (filled: FilledVote) => void;
  readonly majority: Majority;
  readonly onMajority: (majority: Majority) => void;
}

const MAJORITIES: readonly Majority[] = ['simple', 'two thirds'];

/** How the States voted: figures, and each State where the vote was recorded. */
export function VoteFields({ filled, onFill, majority, onMajority }: VoteFieldsProps) {
  const say = useWords().ledger;
  const figure = (ballot: Ballot, label: string) => (
    <CountField
      label={label}
      least={0}
      value={filled.figures[ballot]}
      onChange={(count) => onFill({ ...filled, figures: { ...filled.figures, [ballot]: count } })}
    />
  );
  return (
    <>
      <div className="row vote-figures">
        {figure('in favour', say.inFavour)}
        {figure('against', say.against)}
        {figure('abstaining', say.abstaining)}
        <MajorityChoice majority={majority} onMajority={onMajority} />
      </div>
      <TextField
        className="field"
        value={filled.byState}
        onChange={(byState) => onFill({ ...filled, byState })}
      >
        <Label className="label">{say.byState}</Label>
        <TextArea className="input" rows={3} placeholder={say.byStateHint} />
      </TextField>
    </>
  );
}

function MajorityChoice({ majority, onMajority }: Pick<VoteFieldsProps, 'majority' | 'onMajority'>) {
  const say = useWords().ledger;
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={say.majority}
      selectedKeys={[majority]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = MAJORITIES.find((each) => keys.has(each));
        if (chosen !== undefined) onMajority(chosen);
      }}
    >
      {MAJORITIES.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {say.majorities[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
