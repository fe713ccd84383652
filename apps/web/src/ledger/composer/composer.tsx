import {
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
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
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { useKeptWords } from '../use-kept-words.js';
import { AmendedNote } from './amended-note.js';
import { DocumentButton } from './document-button.js';
import { usualDelegation, usualOrigin } from './origins.js';
import { groundUnder, isWhole, readTyped, type TypedInstruction } from './typed-amendment.js';
import { TypedReading } from './typed-reading.js';
import { useEntering } from './use-entering.js';
import { Whose } from './whose.js';

/** Longer words are read a moment after they are typed, so that typing never waits. */
const READ_AT_ONCE = 4_000;

/** Where an amendment is typed as it would be read out; what it does is shown while it is typed. */
export function Composer() {
  const say = useWords().ledger;
  const { place, me, ledger, amend, typing } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (typing > 0) field.current?.focus();
  }, [typing]);
  const [words, setWords] = useKeptWords(`amendment ${place.draft.id}`);
  const [origin, setOrigin] = useState(usualOrigin(me));
  const [delegation, setDelegation] = useState(me.delegation);
  const entering = useEntering();
  const typed = useTyped(words);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (words.trim() !== '')
      entering.enter({ words, origin, delegation }, () => {
        setWords('');
        amend(null);
      });
  };
  return (
    <Form className="composer" onSubmit={submit} aria-label={say.compose}>
      <AmendedNote />
      <TextField className="field" value={words} onChange={setWords}>
        <Label className="label">{say.composeLabel}</Label>
        <TextArea
          ref={field}
          className="input"
          rows={2}
          placeholder={say.composeHint}
          onKeyDown={submitOnEnter}
          dir="auto"
        />
      </TextField>
      {typed === null ? (
        <p className="typed-why">{say.amendedGone}</p>
      ) : (
        <TypedReading typed={typed} delegation={delegation} />
      )}
      <RefusalNote error={entering.error} />
      <div className="composer-row">
        <Whose
          origin={origin}
          onOrigin={(chosen) => {
            setOrigin(chosen);
            setDelegation(usualDelegation(chosen, me, ledger.mainSponsors));
          }}
          onDelegation={setDelegation}
        />
        <span className="grow" />
        <DocumentButton onFile={entering.handIn} />
        <ActionButton
          type="submit"
          look="primary"
          isUnderWay={entering.isUnderWay}
          isDisabled={typed === null || !isWhole(typed)}
        >
          {say.enter}
          <Keys stroke="Mod+Enter" />
        </ActionButton>
      </div>
    </Form>
  );
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** What the words do; `null` where they amend what does not fit the text any more. */
function useTyped(words: string): readonly TypedInstruction[] | null {
  const { negotiation, amended } = useDesk();
  const later = useDeferredValue(words);
  const read = words.length > READ_AT_ONCE ? later : words;
  const ground = useMemo(
    () => groundUnder(amended === null ? null : (negotiation.amendments.get(amended) ?? null), negotiation),
    [amended, negotiation],
  );
  return useMemo(
    () => (ground === null ? null : readTyped(read, negotiation.base, ground)),
    [read, negotiation.base, ground],
  );
}
