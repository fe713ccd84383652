import { Emblem } from '../../person/emblem.js';
import { placeName } from '../../ledger/order/place-name.js';
import { statusSaid } from '../../ledger/entries/status-said.js';
import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords } from '../../words/words.js';
import { useRoom } from '../room.js';
import type { RowsScene } from './scene.js';

/** What is in hand: the paragraph, the amendment to it and whose it is, or how far the paragraph is agreed. */
export function InHand({ scene: { stop, amendment, also } }: { readonly scene: RowsScene }) {
  const words = useWords();
  const { finder } = useRoom();
  const touched = amendment === null ? [] : finder.placesOf(amendment);
  const label = stop?.label ?? placeName(touched[0]?.label ?? '', words.ledger);
  return (
    <h2 className="room-in-hand">
      <b className="figures">{label === '' ? words.room.table : label}</b>
      {amendment === null ? <Standing /> : <WhoseItIs amendment={amendment} />}
      {also.length === 0 ? null : <span className="detail">{words.room.also(also.join(', '))}</span>}
    </h2>
  );
}

function WhoseItIs({ amendment: { record } }: { readonly amendment: ShownAmendment }) {
  const words = useWords();
  const { look, name } = statusSaid(record.status, words.ledger);
  return (
    <>
      <span>{words.room.amendment(record.ordinal)}</span>
      <span className="room-whose">
        <Emblem delegation={record.delegation} /> {record.delegation}
      </span>
      {record.status.type === 'proposed' ? null : <span className={`detail ${look}`}>{name}</span>}
    </>
  );
}

/** How far the paragraph is agreed, whom it waits for, and how much is proposed to it. */
function Standing() {
  const words = useWords();
  const { standings, stop, finder } = useRoom();
  const standing = standings.all.find((each) => each.stop.id === stop?.id);
  if (standing === undefined || stop === null) return null;
  const proposals = finder.at(stop).length;
  const said = [
    ...(stop.isCounted ? [words.ledger.rungs[standing.rung]] : []),
    ...(standing.pending.length === 0 ? [] : [words.room.pendingWith(standing.pending.join(', '))]),
    ...(proposals === 0 ? [] : [words.room.proposals(proposals)]),
  ];
  return said.map((each) => (
    <span key={each} className="detail">
      {each}
    </span>
  ));
}
