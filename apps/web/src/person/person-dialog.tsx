import { useMe } from '../records/use-me.js';
import { DialogHead } from '../frame/dialog-head.js';
import { useLaying } from '../frame/frame-context.js';
import { Overlay } from '../frame/overlay.js';
import { useWords } from '../words/words.js';
import { IntroductionForm } from './introduction-form.js';

/** Changes who one is and acts as. */
export function PersonDialog() {
  const { laid, lay } = useLaying();
  const say = useWords().person;
  const me = useMe();
  const close = () => lay('nothing');
  return (
    <Overlay isOpen={laid === 'person'} onClose={close} label={say.change} shape="dialog">
      <DialogHead title={say.change} lead={say.lead} onClose={close} />
      <IntroductionForm person={me} onDone={close} />
    </Overlay>
  );
}
