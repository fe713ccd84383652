import type { Act, ActGroup } from '../acts/act.js';
import { useActsAtHand } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { DialogHead } from './dialog-head.js';
import { useLaying } from './frame-context.js';
import { Keys } from './keys.js';
import { Overlay } from './overlay.js';

/** Every key of this place, by what it belongs to. */
export function KeysDialog() {
  const { laid, lay } = useLaying();
  const say = useWords().frame;
  const close = () => lay('nothing');
  return (
    <Overlay isOpen={laid === 'keys'} onClose={close} label={say.keys} shape="wide">
      <DialogHead title={say.keys} lead={say.keysLead} onClose={close} />
      <div className="key-groups">
        {groupsOf(useActsAtHand()).map(([group, acts]) => (
          <KeyGroup key={group} name={say.keyGroups[group]} acts={acts} />
        ))}
      </div>
    </Overlay>
  );
}

function KeyGroup({ name, acts }: { readonly name: string; readonly acts: readonly Act[] }) {
  return (
    <section className="key-group">
      <h3>{name}</h3>
      <dl>
        {acts.map(({ id, name: what, key }) => (
          <div key={id}>
            <dt>{what}</dt>
            <dd>
              {key?.strokes.map((stroke) => (
                <Keys key={stroke} stroke={stroke} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Acts that have a key, the place's own before those that work everywhere. */
function groupsOf(acts: readonly Act[]): [ActGroup, Act[]][] {
  const groups = new Map<ActGroup, Act[]>();
  for (const act of acts) {
    if (act.key !== null) groups.set(act.group, [...(groups.get(act.group) ?? []), act]);
  }
  return [...groups].sort(
    ([left], [right]) => Number(left === 'everywhere') - Number(right === 'everywhere'),
  );
}
