import { type Stance, STANCES } from '@penholder/amendments';
import type { AmendmentRecord, PositionAct, PositionRecord } from '@penholder/protocol';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import { ActionButton } from '../frame/action-button.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { tellDone } from '../frame/toasts.js';
import { useDesk } from '../ledger/desk.js';
import { usePosition } from '../records/use-position.js';
import { useWords } from '../words/words.js';
import { Choice } from './choice.js';

interface PositionFormProps {
  readonly record: AmendmentRecord;
  readonly onDone: () => void;
}

type ShownTo = 'the delegation' | 'everyone';
const SHOWN_TO: readonly ShownTo[] = ['the delegation', 'everyone'];
const CHOICES: readonly (Stance | 'none')[] = [...STANCES, 'none'];

/** What is filled in for one's delegation. */
interface Filled {
  readonly stance: Stance | 'none';
  readonly words: string;
  readonly shownTo: ShownTo;
}

/** Takes a position on an amendment for one's own delegation, with a note that the delegation alone sees, or everyone. */
export function PositionForm({ record, onDone }: PositionFormProps) {
  const say = useWords().proposing;
  const { place, me, negotiation } = useDesk();
  const own = negotiation.place.positions.find(
    ({ amendment, delegation }) => amendment === record.id && delegation === me.delegation,
  );
  const [filled, setFilled] = useState(() => filledFrom(own));
  const { mutate, isPending, error } = usePosition(place.draft.id, record.id);
  const save = () => {
    if (isPending) return;
    mutate(actFrom(filled), {
      onSuccess: () => {
        tellDone(say.positionSaved);
        onDone();
      },
    });
  };
  return (
    <section className="position-form" aria-label={say.positionOn(record.ordinal)}>
      <Choice
        label={say.yourPosition(me.delegation)}
        choices={CHOICES}
        chosen={filled.stance}
        nameOf={(stance) => (stance === 'none' ? say.noPosition : say.stances[stance])}
        onChoose={(stance) => setFilled({ ...filled, stance })}
      />
      {filled.stance === 'none' ? null : <NoteFields filled={filled} onFill={setFilled} />}
      <RefusalNote error={error} />
      <ActionButton size="small" look="primary" isUnderWay={isPending} onPress={save}>
        {say.savePosition}
      </ActionButton>
    </section>
  );
}

interface NoteFieldsProps {
  readonly filled: Filled;
  readonly onFill: (filled: Filled) => void;
}

function NoteFields({ filled, onFill }: NoteFieldsProps) {
  const say = useWords().proposing;
  return (
    <>
      <TextField className="field" value={filled.words} onChange={(words) => onFill({ ...filled, words })}>
        <Label className="label">{say.note}</Label>
        <TextArea className="input" rows={2} maxLength={2_000} />
      </TextField>
      {filled.words.trim() === '' ? null : (
        <Choice
          label={say.noteShown}
          choices={SHOWN_TO}
          chosen={filled.shownTo}
          nameOf={(to) => say.noteTo[to]}
          onChoose={(shownTo) => onFill({ ...filled, shownTo })}
        />
      )}
    </>
  );
}

/** A note is its delegation's own unless it is said otherwise. */
function filledFrom(own: PositionRecord | undefined): Filled {
  return {
    stance: own?.stance ?? 'supports',
    words: own?.note?.text ?? '',
    shownTo: own?.note?.shownTo ?? 'the delegation',
  };
}

function actFrom({ stance, words, shownTo }: Filled): PositionAct {
  if (stance === 'none') return { position: null };
  const text = words.trim();
  return { position: { stance, note: text === '' ? null : { text, shownTo } } };
}
