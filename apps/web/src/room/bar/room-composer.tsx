import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Form } from 'react-aria-components/Form';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import { ActionButton } from '../../frame/action-button.js';
import { Keys } from '../../frame/keys.js';
import { RefusalNote } from '../../frame/refusal-note.js';
import { isWhole, readTyped } from '../../ledger/composer/typed-amendment.js';
import { TypedReading } from '../../ledger/composer/typed-reading.js';
import { DelegationBox } from '../../person/delegation-box.js';
import { useWords } from '../../words/words.js';
import { useRoom } from '../room.js';
import { useTakingDown } from './use-taking-down.js';

/** Where an amendment is typed straight down as it is said. What is typed stays when it is put away. */
export function RoomComposer({ onClose }: { readonly onClose: () => void }) {
  const say = useWords().room;
  const { negotiation, me } = useRoom();
  const { words, setWords, isBegun, takeDown, isUnderWay, error } = useTakingDown();
  const [delegation, setDelegation] = useState(me.delegation);
  const typed = useMemo(
    () => (isBegun ? readTyped(words, negotiation.base, negotiation.live) : []),
    [isBegun, words, negotiation.base, negotiation.live],
  );
  const field = useFieldAtHand();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isWhole(typed)) takeDown(delegation, onClose);
  };
  return (
    <Form className="room-composer" onSubmit={submit} aria-label={say.composer}>
      <TypedReading typed={typed} delegation={delegation} />
      <RefusalNote error={error} />
      <div className="room-line">
        <TextField className="field" value={words} onChange={setWords}>
          <Label className="label">{say.composer}</Label>
          <TextArea
            ref={field}
            className="input"
            rows={1}
            dir="auto"
            placeholder={say.composerHint}
            onKeyDown={keysOf(onClose)}
          />
        </TextField>
        <DelegationBox initial={me.delegation} onChange={setDelegation} />
        <ActionButton type="submit" look="primary" isUnderWay={isUnderWay} isDisabled={!isWhole(typed)}>
          {say.enter}
          <Keys stroke="Enter" />
        </ActionButton>
        <ActionButton onPress={onClose}>{say.putAway}</ActionButton>
      </div>
    </Form>
  );
}

/** Takes the keyboard to the field when it appears, behind what is filled in. */
function useFieldAtHand(): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  return field;
}

/** Enter takes down, Shift and Enter begins a line, Escape puts the line away with its words kept. */
function keysOf(onClose: () => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
}
